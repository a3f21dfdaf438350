import { describe, expect, it } from 'vitest';
import { changeAnswers } from '../../../src/lib/learner-plan/change-answers.ts';
import { makePlan } from '../../../src/lib/learner-plan/make-plan.ts';
import type { SeenStep } from '../../../src/lib/learner-plan/types.ts';

const step = (need: string, wording = 'now'): SeenStep => ({
	need,
	stage: 'first-week',
	wording,
	resources: []
});
const plan = {
	...makePlan({
		id: 'mine',
		words: ['new-role', 'rsf'],
		keeper: 'learner',
		made: '2026-11-23',
		seen: [step('stays', 'before'), step('goes')]
	}),
	marks: { goes: { is: 'done', at: '2026-11-23T10:00Z' } }
} as const;

describe('changeAnswers', () => {
	const changed = changeAnswers(plan, {
		words: ['new-role', 'sys'],
		steps: [step('stays'), step('comes')]
	});

	it('takes the answers, and keeps all that was written', () => {
		expect(changed).toEqual({ ...plan, words: ['new-role', 'sys'], seen: changed.seen });
		expect(changed.marks).toBe(plan.marks);
	});

	it('has seen what the answers bring, and still has to tell what was edited', () => {
		expect(changed.seen).toEqual([step('stays', 'before'), step('comes')]);
	});
});
