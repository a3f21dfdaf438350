import { describe, expect, it } from 'vitest';
import { listParts } from '../../../src/lib/learner-plan/list-parts.ts';
import { aKeptStage, aKeptStep, aKeptView } from '../../support/kept-view-builder.ts';
import { aStepView } from '../../support/view-builder.ts';

describe('listParts', () => {
	it('has the stages, what is looked up when needed, and the helper’s own part', () => {
		const view = aKeptView({
			stages: [aKeptStage('first-week', [aKeptStep('words')]), aKeptStage('first-month', [])],
			asNeeded: [aKeptStep('fines')],
			beside: [aStepView('lead')]
		});
		expect(listParts(view).map(({ title, steps }) => [title, steps[0]?.step.id])).toEqual([
			['first week', 'words'],
			['When you need it', 'fines'],
			['Your own part', 'lead']
		]);
	});

	it('has no part without steps', () => {
		expect(listParts(aKeptView({ stages: [] }))).toEqual([]);
	});
});
