import type { OptionId, QuestionId } from '../../wizard/index.ts';
import { addUp, setOut, tallyWays } from './tally-ways.ts';
import type { Tallies, Tally, Walked } from './tally-ways.ts';
import { pathway } from './types.ts';
import type { Leads, Outline, OutlineQuestion, Target } from './types.ts';

/** An option of a question, and one of the places it leads to. */
export interface Edge {
	readonly question: QuestionId;
	readonly option: OptionId;
	readonly to: Target;
	/** All ways that go along here, whatever was answered before. */
	readonly tally: Tally;
}

/**
 * Where each option leads, by questions and not by places of the outline: each pair once, in the
 * order of questions and options, the pathway last. What arrives at a question goes on by its options.
 */
export function countEdges(outline: Outline): Edge[] {
	const found = new Map<string, Edge>();
	if (outline.start) {
		follow(outline.start, setOut(outline.start), { tallies: tallyWays(outline), found });
	}
	const order = outline.texts.flatMap(({ options }) => options.map((option) => option.id));
	const targets: Target[] = [...outline.texts.map(({ id }) => id), pathway];
	return [...found.values()].sort(
		(a, b) =>
			order.indexOf(a.option) - order.indexOf(b.option) ||
			targets.indexOf(a.to) - targets.indexOf(b.to)
	);
}

interface Found {
	readonly tallies: Tallies;
	readonly found: Map<string, Edge>;
}

function follow(question: OutlineQuestion, walked: Walked, { tallies, found }: Found): void {
	for (const answer of question.answers) {
		const to = targetOf(answer.leads);
		const key = `${answer.option} ${to}`;
		const before = found.get(key);
		const tally = tallies.of(answer, walked);
		found.set(key, {
			question: question.id,
			option: answer.option,
			to,
			tally: before ? addUp([before.tally, tally]) : tally
		});
		const next = answer.leads.to === 'again' ? undefined : tallies.next(answer.leads);
		if (next && !walked.asked.includes(next.id)) {
			follow(next, tallies.go(answer, walked), { tallies, found });
		}
	}
}

function targetOf(leads: Leads): Target {
	if (leads.to === 'pathway') return pathway;
	return leads.to === 'question' ? leads.question.id : leads.id;
}
