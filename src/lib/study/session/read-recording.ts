import { checksumOfRecording } from './checksum.ts';
import {
	isNewer,
	newer,
	partOfOne,
	sayForPeople,
	sayNoRecording,
	sayOtherKind
} from './say-unread.ts';
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
	// Some programs put a mark of their own before the first letter when they save a text.
	const plain = given.replace(/^\uFEFF/, '');
	const none = sayNoRecording(plain);
	if (none !== undefined) return { problems: [none] };
	const value: unknown = parse(plain);
	if (value === undefined) return { problems: [partOfOne] };
	const shape = shapeOf(value);
	if (!shape) return { problems: [sayOtherKind(value)] };
	if (isNewer(value)) return { problems: [newer] };
	return lookAt(value, shape);
}

function lookAt(value: unknown, shape: Shape): ReadRecording {
	const found = shape(value, 'The file').map(sayForPeople);
	const file = value as SessionFile | ConsoleFile;
	const problems = found.length > 0 ? [...new Set(found)] : checkLists(file);
	if (problems.length === 0) return { file };
	const more = problems.length - mostSaid;
	return {
		problems: [
			...problems.slice(0, mostSaid).map((says) => `${says}.`),
			...(more > 0 ? [`And ${more} more of this kind.`] : [])
		]
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

const hash = form(/^[0-9a-f]{64}$/, 'a hash of 64 hexadecimal digits');
const checksum = form(/^[0-9a-f]{8}$/, 'a checksum of eight hexadecimal digits');
const id = form(/^[A-Za-z0-9_-]{1,60}$/, 'an id');
const code = form(/^P\d{2,3}$/, 'a code as P04');
const sessionCode = form(/^[A-Z]{6}$/, 'six capital letters');
const minute: Shape = (value, at) =>
	typeof value === 'string' && isMinute(value) ? [] : [`${at} is not a day and a minute`];

/** Only a moment that there is reads the same after it was turned into a date. */
function isMinute(value: string): boolean {
	const at = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(value) ? Date.parse(value) : Number.NaN;
	return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 16) === value.slice(0, 16);
}

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
