import { validateSession } from '../lib/study/index.ts';
import type { ReadyStudy, SessionFile, StudySite, Validation } from '../lib/study/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { noSession, readEachRecording, sayUnreadable } from './read-recordings.ts';
import { readStudies } from './read-studies.ts';
import { refuse } from './refuse.ts';

/**
 * Says what each recording is good for: `study check FILES… [--json]`. A file that cannot be read
 * keeps no other from being checked. Ends with 1 where one of them cannot be read or used.
 */
export function studyCheck(written: readonly string[]): number {
	const asked = readArguments(written, ['json', 'data'], 'FILES…');
	if ('refusal' in asked) return refuse(asked.refusal);
	if (asked.words.length === 0) return refuse('Name the files of recordings, or a folder of them.');
	const known = readStudies(asked.data);
	if ('refusal' in known) return refuse(known.refusal);
	const { sessions, remarks, unreadable } = readEachRecording(asked.words);
	const judged = sessions.map((session) => judge(session, known));
	for (const remark of remarks) process.stderr.write(`${remark}\n`);
	if (asked.json) printText(JSON.stringify(judged, null, 2));
	else if (judged.length > 0) printText(judged.map(describe).join('\n'));
	const refusal = sayWrong(unreadable, judged);
	if (refusal) return refuse(refusal);
	return judged.some(({ level }) => level === 'not-usable') ? 1 : 0;
}

/** Every file that cannot be read with all that is wrong with it; nothing where all can. */
function sayWrong(
	unreadable: ReturnType<typeof readEachRecording>['unreadable'],
	judged: readonly Judged[]
): string | undefined {
	if (unreadable.length === 0) return judged.length === 0 ? noSession : undefined;
	return [
		...unreadable.flatMap(sayUnreadable),
		`${unreadable.length} cannot be read as a recording; ${sayRest(judged)}`
	].join('\n');
}

function sayRest({ length }: readonly Judged[]): string {
	if (length === 0) return 'no other was named.';
	return length === 1 ? 'the other one was checked.' : `the other ${length} were checked.`;
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
