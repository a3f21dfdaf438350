import { nameRecording, withChecksum } from './to-session-file.ts';
import type { StudyEvent } from './events.ts';
import type { SessionFile } from './types.ts';

/** One session out of all files that hold it, and what somebody should know of it. */
export interface United {
	readonly session: SessionFile;
	readonly says: readonly string[];
}

/**
 * One session out of the states of it that are at hand, whatever their order: the longest list of
 * each writer, and what was decided last. Says what the files differ in, and what of them is not used.
 * Nothing where no file is given.
 */
export function uniteStates(files: readonly SessionFile[]): United | undefined {
	const states = [...new Map(files.map((file) => [JSON.stringify(file), file])).values()];
	const [best, ...others] = states.toSorted(byRank);
	if (!best) return undefined;
	const console = [best, ...others].reduce<readonly StudyEvent[]>(
		(longest, other) => (other.console.length > longest.length ? other.console : longest),
		best.console
	);
	const isMixed = console !== best.console;
	const session = isMixed ? withChecksum({ ...best, console }) : best;
	return { session, says: others.length > 0 ? sayDifferences(session, [best, ...others]) : [] };
}

/** The events that stand in none of a list, as they are written. */
export function listMissing(
	events: readonly StudyEvent[],
	list: readonly StudyEvent[]
): StudyEvent[] {
	const held = new Set(list.map((event) => JSON.stringify(event)));
	return events.filter((event) => !held.has(JSON.stringify(event)));
}

function byRank(a: SessionFile, b: SessionFile): number {
	return (
		Number(hasWithdrawn(b)) - Number(hasWithdrawn(a)) ||
		b.participant.length - a.participant.length ||
		b.console.length - a.console.length ||
		compareTexts(decidedAt(b), decidedAt(a)) ||
		compareTexts(JSON.stringify(a), JSON.stringify(b))
	);
}

/** A withdrawal holds whatever an older file says. */
const hasWithdrawn = ({ status, participant }: SessionFile) =>
	status === 'withdrawn' || participant.some(({ type }) => type === 'consent.withdrawn');
const decidedAt = ({ exclusion }: SessionFile) => exclusion?.undoneAt ?? exclusion?.at ?? '';
const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sayDifferences(used: SessionFile, states: readonly SessionFile[]): string[] {
	const many = states.length === 2 ? 'Two' : String(states.length);
	const code = used.header.participantCode;
	const differ = (of: (file: SessionFile) => unknown) =>
		new Set(states.map((file) => JSON.stringify(of(file) ?? ''))).size > 1;
	return [
		...(differ(({ participant, console }) => [participant, console])
			? [sayLists(used, states, `${many} files hold the session of ${code}`)]
			: []),
		...(differ(({ exclusion }) => exclusion)
			? [
					`${many} files of the session of ${code} differ in its exclusion. What was decided last is used: ${sayExclusion(used)}. Leave out the file that no longer holds.`
				]
			: []),
		...(differ(({ header }) => header.participantCode)
			? [
					`${many} files hold one session under the codes ${listCodes(states)}: ${code} is used. Correct the code in the other, or leave it out.`
				]
			: []),
		...(differ(restOf)
			? [
					`${many} files of the session of ${code} differ in what they say of how it was run: ${nameRecording(used)} is used. Leave out the one that is wrong.`
				]
			: [])
	];
}

function sayLists(used: SessionFile, states: readonly SessionFile[], hold: string): string {
	const held = [...used.participant, ...used.console];
	const missing = states.flatMap(({ participant, console }) =>
		listMissing([...participant, ...console], held)
	).length;
	if (missing === 0) return `${hold} in different states: the longer one is used.`;
	return `${hold} and differ: ${nameRecording(used)} is used, and ${missing} ${missing === 1 ? 'event' : 'events'} of the others not. Keep all files, and leave out those that are not to count.`;
}

function sayExclusion({ exclusion }: SessionFile): string {
	if (!exclusion) return 'it is not excluded';
	if (exclusion.undoneAt !== undefined) return `the exclusion was taken back ${exclusion.undoneAt}`;
	return `excluded by ${exclusion.by}, ${exclusion.reason}`;
}

const listCodes = (states: readonly SessionFile[]) =>
	[...new Set(states.map(({ header }) => header.participantCode))].sort().join(' and ');

/** What is left besides the lists, the exclusion and the code. */
const restOf = ({ header, began }: SessionFile) => [{ ...header, participantCode: '' }, began];
