import { validateSession } from '../lib/study/index.ts';
import type { ReadyStudy, SessionFile, StudySite, Validation } from '../lib/study/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readRecordings } from './read-recordings.ts';
import { readStudies } from './read-studies.ts';
import { refuse } from './refuse.ts';

/**
 * Says what each recording is good for: `study check FILES… [--json]`. Ends with 1 where one of
 * them cannot be used.
 */
export function studyCheck(written: readonly string[]): number {
	const asked = readArguments(written, ['json', 'data'], 'FILES…');
	if ('refusal' in asked) return refuse(asked.refusal);
	if (asked.words.length === 0) return refuse('Name the files of recordings, or a folder of them.');
	const known = readStudies(asked.data);
	if ('refusal' in known) return refuse(known.refusal);
	const read = readRecordings(asked.words);
	if ('refusal' in read) return refuse(read.refusal);
	const judged = read.sessions.map((session) => judge(session, known));
	for (const remark of read.remarks) process.stderr.write(`${remark}\n`);
	printText(asked.json ? JSON.stringify(judged, null, 2) : judged.map(describe).join('\n'));
	return judged.some(({ level }) => level === 'not-usable') ? 1 : 0;
}

interface Judged extends Validation {
	readonly participant: string;
	readonly sessionId: string;
	readonly simulated: boolean;
}

function judge(
	session: SessionFile,
	{ studies, site }: { readonly studies: readonly ReadyStudy[]; readonly site: StudySite }
): Judged {
	const { participantCode, sessionId, simulated, studyId } = session.header;
	const study = studies.find((one) => one.study.id === studyId);
	const validation = validateSession(session, { site, ...(study && { study }) });
	return { participant: participantCode, sessionId, simulated, ...validation };
}

const levels = {
	valid: 'valid',
	usable: 'usable, with remarks',
	'not-usable': 'not usable'
} as const;

function describe({ participant, sessionId, simulated, level, remarks }: Judged): string {
	const head = `${participant} (${sessionId}${simulated ? ', SIMULATED' : ''}): ${levels[level]}`;
	return [head, ...remarks.map(({ says }) => `  ${says}`)].join('\n');
}
