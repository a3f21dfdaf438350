import type { Placed, YamlPath } from '../../catalog/index.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Study } from './types.ts';

/** What is wrong with a study; the message goes on after its title. */
export type Complaint = Pick<Problem, 'code' | 'message' | 'remedy'> &
	Partial<Pick<Problem, 'severity'>>;

/** A problem of one study, at the line of what `path` leads to; an error unless it says otherwise. */
export function problemOfStudy(
	{ value, file, lineOf }: Placed<Study>,
	path: YamlPath,
	{ code, severity = 'error', message, remedy }: Complaint
): Problem {
	return {
		code,
		severity,
		file,
		line: lineOf(path),
		message: `The study "${value.title}" ${message}`,
		remedy
	};
}
