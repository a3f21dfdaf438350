import { wizardFile } from '../../wizard/index.ts';
import type { Question } from '../../wizard/index.ts';
import type { Finding, Study } from './types.ts';

/**
 * That sets with two options somewhere are too many to examine, told once, at the question that
 * takes several of the most options; nothing where they were examined.
 */
export function findUnexamined({
	flow,
	lines,
	exploration
}: Pick<Study, 'flow' | 'lines'> & {
	exploration: Pick<Study['exploration'], 'withoutPairs'>;
}): Finding[] {
	const [widest] = flow.questions
		.filter(({ several }) => several)
		.sort((one, other) => other.options.length - one.options.length);
	if (!exploration.withoutPairs || !widest) return [];
	return [describeUnexamined(widest, lines[`question:${widest.id}`] ?? 1)];
}

function describeUnexamined({ id, asks, options }: Question, line: number): Finding {
	return {
		code: 'curation/unexamined-pairs',
		severity: 'warning',
		file: wizardFile,
		line,
		message: `There are too many ways to give two answers to a question, so that only single answers and a sample were examined. Most of them come from "${asks}", which takes several of ${options.length} options.`,
		remedy:
			'Make some options one, or move some into a question of their own that fewer people are asked.',
		about: [id]
	};
}
