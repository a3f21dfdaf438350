import type { KeptStageView, KeptStepView, KeptView } from '../../src/lib/learner-plan/index.ts';
import type { PlanView, StageView, StepView } from '../../src/lib/publishing/index.ts';
import { aStepView } from './view-builder.ts';

/** A stage of steps that have an id and nothing else. */
function aStageView(id: string, steps: readonly (string | StepView)[]): StageView {
	return {
		id,
		name: id.replace('-', ' '),
		time: '',
		steps: steps.map((step) => (typeof step === 'string' ? aStepView(step) : step))
	};
}

/** A pathway with two steps in its first week and one in its first month. */
export function aPlanView(given: Partial<PlanView> = {}): PlanView {
	const stages = given.stages ?? [
		aStageView('first-week', ['words', aStepView('reserves', { number: 2 })]),
		aStageView('first-month', [aStepView('films', { number: 3 })])
	];
	return {
		title: 'Course reserves, for a new employee',
		introductions: [],
		stages,
		asNeeded: [],
		steps: stages.flatMap(({ steps }) => steps).length,
		beside: [],
		...given
	};
}

/** A step that nobody said anything of. */
export function aKeptStep(id: string, given: Partial<KeptStepView> = {}): KeptStepView {
	return { step: aStepView(id), notes: [], ...given };
}

/** A step of those that are looked up when needed. */
export function anUnnumberedStep(id: string): KeptStepView {
	const step: { -readonly [Part in keyof StepView]: StepView[Part] } = aStepView(id);
	delete step.number;
	return { step, notes: [] };
}

/** A stage without dates. */
export function aKeptStage(
	id: string,
	steps: readonly KeptStepView[],
	days: Pick<KeptStageView, 'from' | 'until'> = {}
): KeptStageView {
	return { id, name: id.replace('-', ' '), time: '', steps, ...days };
}

/** A plan of one step in the first week that nobody wrote anything into. */
export function aKeptView(given: Partial<KeptView> = {}): KeptView {
	const stages = given.stages ?? [aKeptStage('first-week', [aKeptStep('words')])];
	return {
		title: 'Course reserves, for a new employee',
		answers: '',
		keeper: 'learner',
		prepared: false,
		greeting: '',
		stages,
		asNeeded: [],
		beside: [],
		leftOut: [],
		otherNotes: [],
		count: {
			steps: stages.flatMap(({ steps }) => steps).length,
			done: 0,
			doing: 0,
			known: 0,
			notForMe: 0
		},
		...given
	};
}
