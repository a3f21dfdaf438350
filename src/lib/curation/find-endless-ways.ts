import type { Problem } from '../shared/problem.ts';
import { replay, sayAnswers, wizardFile } from '../wizard/index.ts';
import type { FlowReading, OptionId, QuestionId, Wizard } from '../wizard/index.ts';

/**
 * The answers after which the wizard asks a question that it has asked before, so that nobody
 * comes to an end that way. Each such answer is told once. Same states are entered once, so this
 * ends, and quickly, whatever the flow.
 */
export function findEndlessWays(wizard: Wizard, { lines }: Pick<FlowReading, 'lines'>): Problem[] {
	const found = new Map<OptionId, Problem>();
	const seen = new Set<string>();
	const visit = (chosen: readonly OptionId[], asked: readonly QuestionId[]): void => {
		const { question, offered, answers } = replay(wizard, chosen);
		const last = chosen.at(-1);
		if (question && last && asked.includes(question.id)) {
			const line = lines[last] ?? 1;
			found.set(last, describeEndless(wizard, { question: question.asks, chosen, line }));
			return;
		}
		const state = `${answers.join(' ')} ${question?.id ?? ''}`;
		if (!question || seen.has(state)) return;
		seen.add(state);
		offered.forEach(({ id }) => visit([...chosen, id], [...asked, question.id]));
	};
	visit([], []);
	return [...found.values()];
}

function describeEndless(
	{ flow }: Wizard,
	at: { question: string; chosen: readonly OptionId[]; line: number }
): Problem {
	return {
		code: 'curation/endless-way',
		severity: 'error',
		file: wizardFile,
		line: at.line,
		message: `After the answers ${sayAll(flow, at.chosen)}, the question "${at.question}" is asked again, and so without end.`,
		remedy:
			'Let the last of these answers stand for an option of its own question, or ask that question only where none of those it stands for is chosen.'
	};
}

/** Answers in a row as a sentence names them: `"New to Alliance work", "Not sure"`. */
export function sayAll(flow: Wizard['flow'], ids: readonly OptionId[]): string {
	return sayAnswers(flow, ids)
		.map((said) => `"${said}"`)
		.join(', ');
}
