import type { Placed, YamlPath } from '../../catalog/index.ts';
import type { Finding } from '../findings/types.ts';
import type { PersonExample } from './people-schema.ts';

/** What is wrong with an example; the message goes on after the person's name. */
export type Complaint = Pick<Finding, 'code' | 'message' | 'remedy'> & {
	/** The answers or needs it is about. */
	readonly names?: readonly string[];
};

/** An error about one example person, at the line of what `path` leads to. */
export function problemOf(
	{ value, file, lineOf }: Placed<PersonExample>,
	path: YamlPath,
	{ code, message, remedy, names = [] }: Complaint
): Finding {
	const name = `The example "${value.who.trim()}"`;
	return {
		code,
		severity: 'error',
		file,
		line: lineOf(path),
		message: `${name} ${message}`,
		remedy,
		about: [value.id, ...names]
	};
}
