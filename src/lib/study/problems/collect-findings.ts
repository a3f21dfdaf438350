import type { Attempt } from '../attempts/types.ts';
import { findReached } from './find-reached.ts';
import type { Finding, FindingsFile } from './types.ts';

/** What findings are counted in. */
export interface FindingsSource {
	readonly file: FindingsFile;
	/** Of the sessions that count. */
	readonly attempts: readonly Attempt[];
	/** Codes of everybody whose session is at hand, also of those who do not count. */
	readonly present: readonly string[];
}

/**
 * The findings with who met each and who came to where it is, counted anew in the sessions at hand.
 * What the file says of people whose sessions are not at hand stays as it is.
 */
export function collectFindings({ file, attempts, present }: FindingsSource): FindingsFile {
	const here = new Set(present);
	const known = (codes: readonly string[]) => codes.filter((code) => !here.has(code));
	const findings = file.findings.map((finding): Finding => {
		const theirs = attempts.filter(({ notes }) =>
			notes.some(({ noteId }) => finding.notes.includes(noteId))
		);
		const participants = inOrder([
			...known(finding.participants),
			...theirs.map(({ participant }) => participant)
		]);
		const reached = [...known(finding.reached), ...findReached(finding.tie, attempts)];
		return {
			...finding,
			tasks: [...new Set([...finding.tasks, ...theirs.map(({ taskId }) => taskId)])],
			participants,
			reached: inOrder([...reached, ...participants])
		};
	});
	return { ...file, findings };
}

const inOrder = (codes: readonly string[]) => [...new Set(codes)].sort();
