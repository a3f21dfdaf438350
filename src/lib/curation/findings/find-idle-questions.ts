import { wizardFile } from '../../wizard/index.ts';
import type { FlowReading, OptionId, QuestionId } from '../../wizard/index.ts';
import { sayAll } from './say-people.ts';
import type { Finding } from './types.ts';
import { groupBy } from '../explore/group-by.ts';
import type { KindOfPerson } from '../explore/types.ts';

/** People who gave the same answers up to one question that all of them are asked. */
interface Crossroads {
	readonly before: readonly OptionId[];
	readonly question: QuestionId;
	readonly people: KindOfPerson[];
}

/**
 * The questions that change nothing for somebody: whatever they answer, and go on to answer, the
 * plan is the same. Answers that help, are not sure or stand for others lead elsewhere first; they
 * make a question worth asking only by a plan that no other answer leads to.
 * Each question is told once, with the first such person and how many more there are.
 */
export function findIdleQuestions(
	people: readonly KindOfPerson[],
	reading: Pick<FlowReading, 'flow' | 'lines'>
): Finding[] {
	const detours = new Set(
		reading.flow.questions
			.flatMap(({ options }) => options)
			.filter(({ helping, unsure, standsFor }) => helping || unsure || standsFor.length > 0)
			.map(({ id }) => id)
	);
	const idle = listCrossroads(people).filter((crossroads) => isIdle(crossroads, detours));
	return [...groupBy(idle, ({ question }) => question)].flatMap(([id, crossroads]) => {
		const [first] = crossroads;
		return first ? [describeIdle(reading, { id, first, count: crossroads.length })] : [];
	});
}

function listCrossroads(people: readonly KindOfPerson[]): Crossroads[] {
	const found = new Map<string, Crossroads>();
	for (const person of people) {
		const { chosen, asked } = person.route;
		asked.forEach((question, position) => {
			const before = chosen.slice(0, position);
			const key = before.join(' ');
			const crossroads = found.get(key) ?? { before, question, people: [] };
			crossroads.people.push(person);
			found.set(key, crossroads);
		});
	}
	return [...found.values()];
}

function isIdle({ before, people }: Crossroads, detours: ReadonlySet<OptionId>): boolean {
	const at = before.length;
	const plansOf = (some: readonly KindOfPerson[]) => new Set(some.map(({ planKey }) => planKey));
	if (plansOf(people).size === 1) return true;
	const isPlain = ({ route }: KindOfPerson): boolean => {
		const answer = route.chosen[at];
		return answer !== undefined && !detours.has(answer);
	};
	const plain = people.some(isPlain) ? people.filter(isPlain) : people;
	// What follows an answer: every way on from it, with the plan that it ends in.
	const outcomes = [...groupBy(plain, ({ route }) => route.chosen[at]).values()].map((some) =>
		some
			.map(({ route, planKey }) => `${route.chosen.slice(at + 1).join(' ')}: ${planKey}`)
			.sort()
			.join('\n')
	);
	const nothingElse = plansOf(people).size === plansOf(plain).size;
	return new Set(outcomes).size === 1 && nothingElse;
}

function describeIdle(
	{ flow, lines }: Pick<FlowReading, 'flow' | 'lines'>,
	{ id, first, count }: { id: QuestionId; first: Crossroads; count: number }
): Finding {
	const asks = flow.questions.find((question) => question.id === id)?.asks ?? id;
	const after = first.before.length > 0 ? `after ${sayAll(flow, first.before)}` : 'for everybody';
	const more = count === 2 ? '1 other way' : `${count - 1} other ways`;
	const others = count > 1 ? ` The same is true of ${more} to reach it.` : '';
	return {
		code: 'curation/idle-question',
		severity: 'error',
		file: wizardFile,
		line: lines[`question:${id}`] ?? 1,
		message: `The question "${asks}" changes nothing ${after}: every answer leads to the same pathway.${others}`,
		remedy:
			'Do not ask it there (asked_when, or offered_when of its options), or let one of its answers add a step to a pathway.',
		about: [id]
	};
}
