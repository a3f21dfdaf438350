import type { OptionId, QuestionId } from '../../wizard/index.ts';
import type { Count, Leads, Outline, OutlineAnswer, OutlineQuestion } from './types.ts';

/** Ways to an end, and the plans they lead to. */
export interface Tally {
	readonly people: number;
	readonly plans: ReadonlySet<number>;
}

/** Somebody on the way. */
export interface Walked {
	readonly asked: readonly QuestionId[];
	/** Whether all ends count from here on: the option that is looked for was chosen, or none is. */
	readonly has: boolean;
}

export interface Tallies {
	readonly of: (answer: OutlineAnswer, walked: Walked) => Tally;
	/** The question that an answer leads to, wherever it stands in full. */
	readonly next: (leads: Leads) => OutlineQuestion | undefined;
	/** Where somebody stands after an answer, with the question it leads to asked. */
	readonly go: (answer: OutlineAnswer, walked: Walked) => Walked;
}

export const none: Count = { people: 0, plans: 0 };

const nothing: Tally = { people: 0, plans: new Set() };

export function toCount({ people, plans }: Tally): Count {
	return { people, plans: plans.size };
}

export function addUp(tallies: readonly Tally[]): Tally {
	return {
		people: tallies.reduce((sum, { people }) => sum + people, 0),
		plans: new Set(tallies.flatMap(({ plans }) => [...plans]))
	};
}

/** Where everybody stands at first. */
export function setOut({ id }: OutlineQuestion, only?: OptionId): Walked {
	return { asked: [id], has: only === undefined };
}

/**
 * Counts the ways behind each answer, through references too; with `only` those that end with that
 * option. A way on which a question comes a second time has no end and counts for nothing.
 */
export function tallyWays({ start }: Outline, only?: OptionId): Tallies {
	const places = new Map<string, OutlineQuestion>();
	if (start) notePlaces(start, places);
	const known = new Map<string, Tally>();
	const next: Tallies['next'] = (leads) => {
		if (leads.to === 'pathway') return undefined;
		return leads.to === 'question' ? leads.question : places.get(leads.place);
	};
	const go: Tallies['go'] = ({ option, leads }, { asked, has }) => {
		const question = next(leads);
		return { asked: question ? [...asked, question.id] : asked, has: has || option === only };
	};
	const tallyQuestion = ({ place, answers }: OutlineQuestion, walked: Walked): Tally => {
		const key = `${place} ${walked.has} ${walked.asked.join(' ')}`;
		const tally = known.get(key) ?? addUp(answers.map((answer) => of(answer, walked)));
		known.set(key, tally);
		return tally;
	};
	const of: Tallies['of'] = (answer, walked) => {
		const { leads } = answer;
		const after = go(answer, walked);
		if (leads.to === 'pathway') {
			const counts = after.has || leads.holds.some((id) => id === only);
			return counts ? { people: 1, plans: new Set([leads.plan]) } : nothing;
		}
		const question = next(leads);
		if (!question || walked.asked.includes(question.id)) return nothing;
		return tallyQuestion(question, after);
	};
	return { of, next, go };
}

function notePlaces(question: OutlineQuestion, places: Map<string, OutlineQuestion>): void {
	places.set(question.place, question);
	question.answers.forEach(({ leads }) => {
		if (leads.to === 'question') notePlaces(leads.question, places);
	});
}
