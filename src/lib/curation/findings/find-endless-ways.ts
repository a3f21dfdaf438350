import { wizardFile } from '../../wizard/index.ts';
import type { Junction, OptionId, Question } from '../../wizard/index.ts';
import { sayAll } from './say-people.ts';
import type { Finding, Study } from './types.ts';

/**
 * The answers after which the wizard asks a question that it has asked before, so that nobody
 * comes to an end that way, with one answer or two to each question. Each such answer is told once.
 * An answer that leads nowhere at all is told as a dead end instead. Each state is entered once, so
 * this ends, and quickly, whatever the questions.
 */
export function findEndlessWays(
	study: Pick<Study, 'flow' | 'lines'> & { exploration: Pick<Study['exploration'], 'upToTwo'> }
): Finding[] {
	const found = new Map<OptionId, Finding>();
	const seen = new Set<Junction>();
	const visit = (at: Junction, chosen: readonly OptionId[], asked: readonly Question[]): void => {
		if (!at.question || seen.has(at)) return;
		seen.add(at);
		const before = [...asked, at.question];
		for (const { options, to } of at.ways) {
			const after = [...chosen, ...options];
			const last = after.at(-1);
			const again = to.question && before.includes(to.question) ? to.question : undefined;
			if (!again) visit(to, after, before);
			else if (last && to !== at && !found.has(last)) {
				found.set(last, describeEndless(study, { question: again.asks, chosen: after, last }));
			}
		}
	};
	visit(study.exploration.upToTwo, [], []);
	return [...found.values()];
}

function describeEndless(
	{ flow, lines }: Pick<Study, 'flow' | 'lines'>,
	at: { question: string; chosen: readonly OptionId[]; last: OptionId }
): Finding {
	return {
		code: 'curation/endless-way',
		severity: 'error',
		file: wizardFile,
		line: lines[at.last] ?? 1,
		message: `After the answers ${sayAll(flow, at.chosen)}, the question "${at.question}" is asked again, and so without end.`,
		remedy:
			'One of these answers stands for an earlier one and opens questions again. Let it stand for an option of its own question, or offer it only where nothing is opened again.',
		about: [at.last]
	};
}
