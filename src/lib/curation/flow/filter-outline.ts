import type { OptionId } from '../../wizard/index.ts';
import { addUp, none, setOut, tallyWays, toCount } from './tally-ways.ts';
import type { Tallies, Walked } from './tally-ways.ts';
import type { Leads, Outline, OutlineAnswer, OutlineQuestion } from './types.ts';

/**
 * Of a whole outline what people see for whom an option holds at the end: chosen on the way, stood
 * for, or taken for granted. Numbers stay; counts are of what is left; what stood in full at a place
 * that is gone stands in full where it is first met now. Without an option everything is counted anew.
 */
export function filterOutline(outline: Outline, only?: OptionId): Outline {
	const { texts, start } = outline;
	if (!start) return { texts, count: none };
	const write = writeKept(tallyWays(outline, only), only !== undefined ? 'ways' : 'all');
	const left = write(start, setOut(start, only), '');
	return left.answers.length > 0
		? { texts, count: left.count, start: left }
		: { texts, count: none };
}

type Writer = (question: OutlineQuestion, walked: Walked, place: string) => OutlineQuestion;

function writeKept(tallies: Tallies, keep: 'ways' | 'all'): Writer {
	const places = new Map<string, string>();
	const taken = new Set<string>();
	const lead = (answer: OutlineAnswer, walked: Walked): Leads => {
		const question = tallies.next(answer.leads);
		if (!question) return answer.leads;
		const after = tallies.go(answer, walked);
		const place = places.get(keyOf(question, after));
		if (walked.asked.includes(question.id)) {
			return { to: 'again', id: question.id, place: place ?? '' };
		}
		return place === undefined
			? { to: 'question', question: write(question, after, answer.number) }
			: { to: 'reference', id: question.id, place };
	};
	const write: Writer = (question, walked, number) => {
		const place = taken.has(number) ? `${number}′` : number;
		taken.add(place);
		places.set(keyOf(question, walked), place);
		const counted = question.answers
			.map((answer) => ({ answer, tally: tallies.of(answer, walked) }))
			.filter(({ tally }) => keep === 'all' || tally.people > 0);
		return {
			...question,
			place,
			count: toCount(addUp(counted.map(({ tally }) => tally))),
			answers: counted.map(({ answer, tally }) => ({
				...answer,
				count: toCount(tally),
				leads: lead(answer, walked)
			}))
		};
	};
	return write;
}

/** A question that is met both by people with the option and by people who may still get it is shown to each. */
function keyOf({ place }: OutlineQuestion, { has }: Walked): string {
	return `${place} ${has}`;
}
