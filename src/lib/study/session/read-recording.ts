import { checksumOfRecording } from './checksum.ts';
import { eventFrame, eventShapes } from './event-shapes.ts';
import type { EventType, StudyEvent } from './events.ts';
import {
	flag,
	form,
	isRecord,
	list,
	oneOf,
	record,
	text,
	whole,
	amount,
	type Shape
} from './shapes.ts';
import type { ConsoleFile, SessionFile } from './types.ts';

/** A recording, or all that is wrong with its file, in words. */
export type ReadRecording =
	{ readonly file: SessionFile | ConsoleFile } | { readonly problems: readonly string[] };

/** Longer than any recording: about 200 times an hour of it. Letters. */
const longestFile = 20_000_000;
/** More than anybody can do in a session. */
const mostEvents = 50_000;
/** Problems of a file that are said one by one; after them, how many more there are. */
const mostSaid = 12;

/**
 * The recording that a text holds. Every field is looked at, and one that has no business there is
 * refused by name. Never throws, whatever it is given.
 */
export function readRecording(given: string): ReadRecording {
	if (given.length > longestFile) return { problems: ['This file is too large for a recording.'] };
	let value: unknown;
	try {
		value = JSON.parse(given);
	} catch {
		return {
			problems: [
				'This is no recording, or only a part of one: it cannot be read as JSON. Save it anew.'
			]
		};
	}
	const shape = shapeOf(value);
	if (!shape) {
		return { problems: ['This is no recording of a Pathfinder session.'] };
	}
	const found = shape(value, 'The file');
	const problems =
		found.length > 0 ? found : checkLists(value as unknown as SessionFile | ConsoleFile);
	if (problems.length === 0) return { file: value as unknown as SessionFile | ConsoleFile };
	const more = problems.length - mostSaid;
	return {
		problems: [
			...problems.slice(0, mostSaid).map((says) => `${says}.`),
			...(more > 0 ? [`And ${more} more of this kind.`] : [])
		]
	};
}

const hash = form(/^[0-9a-f]{64}$/, 'a hash of 64 hexadecimal digits');
const checksum = form(/^[0-9a-f]{8}$/, 'a checksum of eight hexadecimal digits');
const id = form(/^[A-Za-z0-9_-]{1,60}$/, 'an id');
const code = form(/^P\d{2,3}$/, 'a code as P04');
const sessionCode = form(/^[A-Z]{6}$/, 'six capital letters');
const minute = form(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/, 'a day and a minute');

const event: Shape = (value, at) => {
	const frame = eventFrame(value, at);
	if (frame.length > 0 || !isRecord(value)) return frame;
	return eventShapes[value.type as EventType](value.data, `${at}.data (${String(value.type)})`);
};
const events = list(event, mostEvents);

const device = record({
	class: oneOf('desktop', 'tablet', 'phone'),
	viewport: record({ w: whole(0, 100_000), h: whole(0, 100_000) }),
	dpr: amount(0, 100),
	pointer: oneOf('fine', 'coarse'),
	reducedMotion: flag,
	lang: form(/^[A-Za-z0-9-]{2,35}$/, 'a language')
});

const header = record(
	{
		schema: oneOf(1),
		sessionId: id,
		sessionCode,
		studyId: id,
		studyVersion: whole(1, 9999),
		studyHash: hash,
		participantCode: code,
		mode: oneOf('moderated', 'unmoderated'),
		pilot: flag,
		simulated: flag,
		thinkAloud: flag,
		orderUsed: list(id, 99),
		seed: amount(0, Number.MAX_SAFE_INTEGER),
		device,
		appVersion: text(60),
		appCommit: text(60),
		dataHash: hash,
		wizardHash: hash
	},
	{ facilitatorCode: form(/^F\d{1,2}$/, 'a code as F1') }
);

const files: Readonly<Record<string, Shape>> = {
	'pathfinder-session': record(
		{
			format: oneOf('pathfinder-session'),
			header,
			began: minute,
			status: oneOf('running', 'complete', 'partial', 'withdrawn', 'invalid'),
			participant: events,
			console: events,
			checksum
		},
		{
			exclusion: record({ reason: text(1000), by: text(10), at: text(40) }, { undoneAt: text(40) })
		}
	),
	'pathfinder-console': record({
		format: oneOf('pathfinder-console'),
		schema: oneOf(1),
		sessionCode,
		studyId: id,
		studyHash: hash,
		participantCode: code,
		simulated: flag,
		console: events,
		checksum
	})
};

/** How a file of this kind looks; nothing where it is of no kind that is known. */
function shapeOf(value: unknown): Shape | undefined {
	if (!isRecord(value) || typeof value.format !== 'string') return undefined;
	return Object.hasOwn(files, value.format) ? files[value.format] : undefined;
}

/** What no single field shows: holes, time that falls, damage. */
function checkLists(file: SessionFile | ConsoleFile): string[] {
	const participant = 'participant' in file ? file.participant : [];
	const sum = checksumOfRecording(file);
	return [
		...checkOrder(participant, 'the participant’s window'),
		...checkOrder(file.console, 'the console'),
		...(sum === file.checksum
			? []
			: ['The checksum does not fit: the file was changed or damaged after it was saved'])
	];
}

function checkOrder(list: readonly StudyEvent[], whose: string): string[] {
	const holes = list.filter(({ seq }, at) => seq !== at + 1);
	const falls = list.filter(({ t }, at) => t < (list[at - 1]?.t ?? 0));
	const first = holes[0];
	return [
		...(first ? [`Events of ${whose} are missing or doubled before number ${first.seq}`] : []),
		...(falls[0] ? [`The time of ${whose} runs backward at event ${falls[0].seq}`] : [])
	];
}
