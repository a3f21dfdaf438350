import { makePlan, type KeptPlan, type StepNote } from '../../src/lib/learner-plan/index.ts';

/** A learner's plan of the answers `new-employee` and `scts`; what is not said is as on its first day. */
export function keptPlan(overrides: Partial<KeptPlan> = {}): KeptPlan {
	const plan = makePlan({
		id: 'n3f0a1c2b4d5e',
		words: ['new-employee', 'scts'],
		keeper: 'learner',
		made: '2026-11-23',
		seen: []
	});
	return { ...plan, ...overrides };
}

/** A learner's note on the step `log-in`; its text is its id where none is said. */
export function stepNote(id: string, rest: Partial<StepNote> = {}): StepNote {
	return { id, need: 'log-in', text: id, by: 'learner', ...rest };
}

/** Marks, all set at one minute. */
export function marksAt(
	at: string,
	marks: Readonly<Record<string, KeptPlan['marks'][string]['is']>>
): KeptPlan['marks'] {
	return Object.fromEntries(Object.entries(marks).map(([need, is]) => [need, { is, at }]));
}
