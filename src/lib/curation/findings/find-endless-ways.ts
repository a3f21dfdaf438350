import { wizardFile } from '../../wizard/index.ts';
import type { Flow, Junction, OptionId, Question } from '../../wizard/index.ts';
import type { Finding, Study } from './types.ts';

/** The answers that lead from one junction to another, in the order in which they are given. */
interface Way {
	readonly options: readonly OptionId[];
	readonly asked: readonly Question[];
}

/**
 * The answers that open earlier questions again, so that one that was asked before comes back and
 * nobody comes to an end that way, with one answer or two to each question. Each such answer is told
 * once, with a shortest way on which it is so; the answers in between are not to blame.
 * An answer that leads nowhere at all is told as a dead end instead. Each state is entered once in a
 * search, so this ends, and quickly, whatever the questions.
 */
export function findEndlessWays(
	study: Pick<Study, 'flow' | 'lines'> & { exploration: Pick<Study['exploration'], 'upToTwo'> }
): Finding[] {
	const found = new Map<OptionId, Finding>();
	for (const [at, way] of listWays(study.exploration.upToTwo)) {
		for (const { options, to } of at.ways) {
			const blamed = options.at(-1);
			const known = options.some((id) => found.has(id));
			if (!blamed || known || to === at || !leadsBack(study.flow, at, to)) continue;
			const again = findAgain(addTurn(way, at, options), to);
			if (again) found.set(blamed, describeEndless(study, again, blamed));
		}
	}
	return [...found.values()];
}

/** A shortest way to each junction that can be reached, the nearest first. */
function listWays(start: Junction): Map<Junction, Way> {
	const ways = new Map<Junction, Way>([[start, { options: [], asked: [] }]]);
	for (const [at, way] of ways) {
		for (const { options, to } of at.ways) {
			if (!ways.has(to)) ways.set(to, addTurn(way, at, options));
		}
	}
	return ways;
}

function addTurn(way: Way, { question }: Junction, options: readonly OptionId[]): Way {
	return {
		options: [...way.options, ...options],
		asked: question ? [...way.asked, question] : way.asked
	};
}

/** Questions are asked in their order: an answer that is followed by an earlier one has opened that again. */
function leadsBack({ questions }: Flow, at: Junction, to: Junction): boolean {
	return at.question !== undefined && to.question !== undefined
		? questions.indexOf(to.question) <= questions.indexOf(at.question)
		: false;
}

/** The way on until a question comes that was asked on it before; nothing where none does. */
function findAgain(
	{ options, asked }: Way,
	from: Junction
): { readonly options: readonly OptionId[]; readonly question: Question } | undefined {
	for (const [{ question }, onward] of listWays(from)) {
		if (question && asked.includes(question)) {
			return { options: [...options, ...onward.options], question };
		}
	}
	return undefined;
}

function describeEndless(
	{ flow, lines }: Pick<Study, 'flow' | 'lines'>,
	{ options, question }: { options: readonly OptionId[]; question: Question },
	blamed: OptionId
): Finding {
	return {
		code: 'curation/endless-way',
		severity: 'error',
		file: wizardFile,
		line: lines[blamed] ?? 1,
		message: `After the answers ${options.map((id) => labelOf(flow, id)).join(', ')}, in this order, the question "${question.asks}" is asked again, and so without end: ${labelOf(flow, blamed)} opens earlier questions again.`,
		remedy:
			'This answer stands for one of an earlier question. Let it stand for an option of its own question, or offer it only where nothing is opened again.',
		about: [blamed]
	};
}

/** As the page has it, so that curators can follow the way there. */
function labelOf({ questions }: Flow, id: OptionId): string {
	const options = questions.flatMap((question) => question.options);
	return `"${options.find((option) => option.id === id)?.label ?? id}"`;
}
