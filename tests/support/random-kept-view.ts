import fc from 'fast-check';
import type { KeptStepView, KeptView, StepNote } from '../../src/lib/learner-plan/index.ts';
import { aKeptStage, aKeptView } from './kept-view-builder.ts';
import { anyKeptPlan, anyText } from './random-kept-plan.ts';
import { aContactView, aResourceView, aStepView } from './view-builder.ts';

/** Any plan, shown on a pathway of three stages; its notes, names and greetings may hold anything. */
export function anyKeptView(): fc.Arbitrary<KeptView> {
	return fc.tuple(anyKeptPlan(), anyText, fc.boolean()).map(([plan, text, isOptional]) => {
		const parts = [0, 1, 2, 3].map((part) => plan.notes.filter((_, at) => at % 4 === part));
		const [week = [], month = [], quarter = [], asNeeded = []] = parts.map((notes, part) =>
			notes.map((note, at) => aStep(note, { number: part * 10 + at + 1, title: text, isOptional }))
		);
		return aKeptView({
			title: plan.name === '' ? 'Course reserves' : plan.name,
			answers: plan.name === '' ? '' : 'Course reserves',
			keeper: plan.keeper,
			greeting: plan.greeting,
			stages: [
				aKeptStage('first-week', week, { from: '2026-11-23', until: '2026-11-29' }),
				aKeptStage('first-month', month, { from: '2026-11-30', until: '2026-12-22' }),
				aKeptStage('first-quarter', quarter, { from: '2026-12-23', until: '2027-02-22' })
			],
			asNeeded
		});
	});
}

interface GivenStep {
	readonly number: number;
	readonly title: string;
	readonly isOptional: boolean;
}

function aStep(note: StepNote, { number, title, isOptional }: GivenStep): KeptStepView {
	const step = aStepView(note.need, {
		number,
		optional: isOptional,
		title: `Learn ${clean(title)}`,
		resources: [aResourceView('guide', { title: `Guide ${clean(title)}` })],
		ask: [aContactView('Desk')]
	});
	return { step, notes: [note], ...(isOptional ? { mark: 'done' } : {}) };
}

/** Titles come from the catalog, which holds no controls and no halves of letters. */
function clean(text: string): string {
	return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '').trim();
}
