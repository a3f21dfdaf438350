import type { SessionFile } from '../../src/lib/study/index.ts';
import { aList, aRecording, chose, found, started, tell } from './event-list-builder.ts';
import type { Told } from './event-list-builder.ts';

const scopes = { path: true, search: true, notes: true, quotes: true } as const;

export const opening: readonly Told[] = [
	tell(0, 'session.start', {}, { actor: 'system' }),
	tell(0, 'segment.start', { reload: false }, { actor: 'system' }),
	tell(1, 'consent.given', { version: 1, how: 'on-screen', scopes })
];
export const oneTask: readonly Told[] = [
	...started(),
	...chose(20, ['q', 'x'], 'plan|x'),
	...found(40)
];
const closing: readonly Told[] = [tell(60, 'session.end', { reason: 'complete' })];

/** A whole session of one task that nothing is wrong with, with something else in its middle. */
export function aWholeRecording(
	middle: readonly Told[] = oneTask,
	given: Parameters<typeof aRecording>[1] = {}
): SessionFile {
	return aRecording(aList(...opening, ...middle, ...closing), given);
}

/** The answers to the ten statements at the end. */
export const susAnswers = (...values: readonly (number | null)[]): Told[] =>
	values.map((value, index) => tell(50, 'sus.item', { item: index + 1, value }));
