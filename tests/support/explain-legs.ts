import type { Flow, OptionId, Question } from '../../src/lib/wizard/index.ts';
import type { Leg } from './cover-machine.ts';

/** Two questions of a flow, one to be followed by the other. */
interface Pair {
	readonly flow: Flow;
	readonly from: Question;
	/** None where the answers would be complete. */
	readonly to: Question | undefined;
}

/**
 * Why nobody can go from one question right to another, argued from the text of the questions
 * alone, for any number of options chosen: no machine is run. Undefined where there is no argument.
 */
export function explainImpossible(flow: Flow, leg: Leg): string | undefined {
	const [one, other] = leg.split(' → ');
	const from = flow.questions.find(({ id }) => id === one);
	const to = flow.questions.find(({ id }) => id === other);
	if (!from) return undefined;
	const pair = { flow, from, to };
	return (
		(isSettledBefore(pair) && 'it was answered or passed over before, and nothing reopens it') ||
		(skipsSomething(pair) && 'a question that everybody is asked lies between') ||
		(isForOthers(pair) && 'it is asked after another answer to the same single choice') ||
		(waitsForLater(pair) && 'all it offers waits for answers to a question between') ||
		undefined
	);
}

/** What is asked first is settled by the answers to earlier questions: those have to change. */
function isSettledBefore({ flow, from, to }: Pair): boolean {
	if (!to || placeOf(flow, to) >= placeOf(flow, from)) return false;
	const reopens = standsForOf(from).some((id) => {
		const question = questionOf(flow, id);
		const waits = question?.options.find((option) => option.id === id)?.offeredWhen;
		// Standing for an answer to `to` itself answers it, unless that answer may not be offered.
		return question && (question === to ? waits : placeOf(flow, question) < placeOf(flow, to));
	});
	const helps = to.assumedWhenHelping && from.options.some(({ helping }) => helping);
	return !reopens && !helps;
}

function skipsSomething({ flow, from, to }: Pair): boolean {
	return between(flow, from, to).some(
		(question) => isForEverybody(flow, question) && !touches(flow, from, question)
	);
}

/** No rule, two real answers at least that need no other, and that no earlier answer makes idle. */
function isForEverybody(flow: Flow, question: Question): boolean {
	const earlier = flow.questions.slice(0, placeOf(flow, question));
	const known = new Set(
		earlier.flatMap(({ options }) => options.flatMap(({ sets }) => sets.map(String)))
	);
	const free = question.options.filter(
		({ unsure, none, offeredWhen, sets }) =>
			!unsure && !none && !offeredWhen && !sets.some((tag) => known.has(tag))
	);
	const others = flow.questions.flatMap(({ options }) => options);
	const answered = others.some(({ standsFor }) =>
		standsFor.some((id) => questionOf(flow, id) === question && !isLater(flow, question, standsFor))
	);
	return !question.askedWhen && !question.assumedWhenHelping && free.length > 1 && !answered;
}

/** Whether only options of later questions stand for these. */
function isLater(flow: Flow, question: Question, ids: readonly OptionId[]): boolean {
	return flow.questions
		.filter(({ options }) => options.some(({ standsFor }) => standsFor === ids))
		.every((other) => placeOf(flow, other) > placeOf(flow, question));
}

/** Both wait for answers to one question that takes a single one, and for different ones. */
function isForOthers({ flow, from, to }: Pair): boolean {
	const [mine, theirs] = [from.askedWhen?.anyOf ?? [], to?.askedWhen?.anyOf ?? []];
	const source = mine[0] === undefined ? undefined : questionOf(flow, mine[0]);
	if (!source || source.several || theirs.length === 0) return false;
	const shared = [...mine, ...theirs].every((id) => questionOf(flow, id) === source);
	const changes = standsForOf(from).some((id) => theirs.includes(id));
	return shared && !theirs.some((id) => mine.includes(id)) && !changes;
}

/** Every real answer is offered beside answers that only a question between can give. */
function waitsForLater({ flow, from, to }: Pair): boolean {
	if (!to) return false;
	const middle = between(flow, from, to).filter((question) => !touches(flow, from, question));
	return to.options
		.filter(({ unsure, none }) => !unsure && !none)
		.every(({ offeredWhen }) => {
			const needed = offeredWhen?.anyOf ?? [];
			return (
				needed.length > 0 &&
				needed.every((id) => middle.some((question) => questionOf(flow, id) === question))
			);
		});
}

function between(flow: Flow, from: Question, to: Question | undefined): readonly Question[] {
	return flow.questions.slice(placeOf(flow, from) + 1, to ? placeOf(flow, to) : undefined);
}

function touches(flow: Flow, from: Question, question: Question): boolean {
	return standsForOf(from).some((id) => questionOf(flow, id) === question);
}

function standsForOf({ options }: Question): OptionId[] {
	return options.flatMap(({ standsFor }) => standsFor);
}

function questionOf({ questions }: Flow, id: OptionId): Question | undefined {
	return questions.find(({ options }) => options.some((option) => option.id === id));
}

function placeOf({ questions }: Flow, question: Question): number {
	return questions.indexOf(question);
}
