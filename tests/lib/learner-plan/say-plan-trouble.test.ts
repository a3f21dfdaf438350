import { describe, expect, it } from 'vitest';
import { sayPlanTrouble, type PlanTrouble } from '../../../src/lib/learner-plan/index.ts';

const troubles: readonly PlanTrouble[] = ['foreign', 'damaged', 'too-large', 'newer'];
const all = troubles.flatMap((trouble) => [
	sayPlanTrouble(trouble, 'link'),
	sayPlanTrouble(trouble, 'file')
]);

describe('sayPlanTrouble', () => {
	it('says what is wrong, that nothing was changed, and what to do', () => {
		expect(sayPlanTrouble('damaged', 'link')).toBe(
			'Part of this link is missing or was changed on the way; nothing was changed here. Copy the whole address from the message, or ask whoever sent it for the plan as a file.'
		);
		expect(sayPlanTrouble('foreign', 'file')).toBe(
			'This file is not one that Pathfinder saved; nothing was changed here. Choose a file whose name ends with “.pathfinder.json”.'
		);
	});

	it('says each trouble in two sentences of its own', () => {
		expect(new Set(all).size).toBe(8);
		for (const said of all) {
			expect(said).toMatch(/^This|^Part/);
			expect(said).toContain('; nothing was changed here. ');
			expect(said.replace('.pathfinder.json', '').match(/\./g)).toHaveLength(2);
		}
	});
});
