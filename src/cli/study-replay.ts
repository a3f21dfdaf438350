import { alignRows } from '../lib/shared/align-rows.ts';
import { replaySession } from '../lib/study/index.ts';
import type { Replay, SessionFile } from '../lib/study/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readRecordings } from './read-recordings.ts';
import { readStudies } from './read-studies.ts';
import { refuse } from './refuse.ts';

/** Tells one session again, step by step: `study replay FILE [--json]`. */
export function studyReplay(written: readonly string[]): number {
	const asked = readArguments(written, ['json', 'data'], 'FILE');
	if ('refusal' in asked) return refuse(asked.refusal);
	const known = readStudies(asked.data);
	if ('refusal' in known) return refuse(known.refusal);
	if (asked.words.length === 0) return refuse('Name the file of one recording.');
	const read = readRecordings(asked.words);
	if ('refusal' in read) return refuse(read.refusal);
	const [session, ...others] = read.sessions;
	if (!session || others.length > 0) {
		return refuse('These files hold several sessions. Name the file of one, and its console’s.');
	}
	const study = known.studies.find((one) => one.study.id === session.header.studyId);
	const replay = replaySession(session, { site: known.site, ...(study && { study }) });
	const { simulated, pilot } = session.header;
	const told = { simulated, pilot, ...replay };
	printText(asked.json ? JSON.stringify(told, null, 2) : describe(session, replay));
	return 0;
}

function describe({ header }: SessionFile, { steps, isExact }: Replay): string {
	const simulated = header.simulated ? ', SIMULATED' : '';
	const how = isExact
		? 'Told on the data it was recorded on.'
		: 'The site has other data now, so this is a list of what was written down.';
	const rows = steps.map(({ at, kind, says, address, isLegal, departs }) => [
		`  ${sayMoment(at)}`,
		kind,
		`${says}${address === undefined ? '' : ` (/${address})`}${isLegal ? '' : ' (cannot be reached)'}${departs === undefined ? '' : ` (${departs})`}`
	]);
	return [
		`${header.participantCode} in ${header.studyId}${simulated}. ${how}`,
		...alignRows(rows)
	].join('\n');
}

/** Minutes and seconds of session time, "12:05". */
function sayMoment(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
