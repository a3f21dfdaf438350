import type { Problem } from '../shared/problem.ts';
import type { Placed, YamlPath } from './types.ts';

/** What is wrong, without the place. */
export type Finding = Pick<Problem, 'code' | 'message' | 'remedy'> &
	Partial<Pick<Problem, 'severity'>>;

/** A problem in `placed`, on the line of what `path` leads to; an error unless the finding says otherwise. */
export function problemAt(placed: Placed<unknown>, path: YamlPath, finding: Finding): Problem {
	const { code, severity = 'error', message, remedy } = finding;
	return { code, severity, file: placed.file, line: placed.lineOf(path), message, remedy };
}
