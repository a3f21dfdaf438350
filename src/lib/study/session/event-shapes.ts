import type { EventType } from './events.ts';
import {
	amount,
	flag,
	form,
	list,
	oneOf,
	orNull,
	record,
	table,
	text,
	whole,
	type Shape
} from './shapes.ts';

/** More milliseconds than any session lasts, one that was taken up again on other days included. */
const longest = 400 * 24 * 3_600_000;
const id = text(120);
const ids = list(id, 60);
const key = text(400);
const words = text(400);
const time = amount(0, longest);
const level = oneOf(1, 2, 3, 4);
const endedBy = record({ by: oneOf('participant', 'facilitator', 'timeout') });
const nothing = record({});
const kind = oneOf('problem', 'quote', 'positive', 'idea', 'tech');
const why = text(1000);

/** What each event may hold, and nothing else: the allow-list as it is checked. */
export const eventShapes: Readonly<Record<EventType, Shape>> = {
	'session.start': nothing,
	'session.end': record({ reason: oneOf('complete', 'withdrawn', 'timeout', 'crash-recovered') }),
	'consent.given': record({
		version: whole(1, 999),
		how: oneOf('read-aloud', 'on-screen', 'paper'),
		scopes: record({ path: oneOf(true), search: flag, notes: flag, quotes: flag })
	}),
	'consent.withdrawn': nothing,
	'profile.set': record({
		values: table(/^[a-z0-9-]{1,60}$/, form(/^[a-z0-9-]{0,60}$/, 'the id of an answer'))
	}),
	'task.shown': record({ taskId: id, position: whole(1, 99) }),
	'task.start': record({ taskId: id, startNode: key, warm: flag }),
	'node.visit': record({
		nodeKey: key,
		label: words,
		cause: oneOf(
			'answer',
			'back',
			'browserBack',
			'browserForward',
			'jump',
			'restart',
			'search',
			'open',
			'reload',
			'reset'
		),
		answers: ids
	}),
	'answer.choose': record({
		questionId: id,
		optionIds: ids,
		labels: list(words, 60),
		position: whole(0, 99),
		nOptions: whole(0, 99),
		first: flag,
		onCorrectRoute: orNull(flag)
	}),
	'answer.change': record({ questionId: id, from: ids, to: ids }),
	'search.submit': record(
		{
			qId: id,
			length: oneOf('none', '1-5', '6-15', '16-40', 'longer'),
			nResults: whole(0, 10_000),
			topIds: list(id, 10),
			weak: flag
		},
		{ text: text(80) }
	),
	'search.clear': record({ qId: id }),
	'result.open': record({ id, rank: whole(1, 1000) }, { qId: id }),
	'resource.open': record({ resourceId: id, external: flag, newTab: flag }),
	'page.hidden': record({ cause: oneOf('external', 'unknown') }),
	'page.visible': nothing,
	nominate: record({ answerIds: ids, nodeKey: key }),
	giveup: endedBy,
	skip: endedBy,
	pause: record({ by: oneOf('facilitator', 'system'), reason: why }),
	resume: record({ by: oneOf('facilitator', 'system') }),
	assist: record({ level: oneOf(1, 2, 3) }, { noteId: id }),
	note: record(
		{ noteId: id, kind, text: text(4000), nodeKey: key, tRef: time },
		{ severity: level, late: flag }
	),
	'note.edit': record({ noteId: id }, { text: text(4000), severity: level, kind, personal: flag }),
	'note.delete': record({ noteId: id }),
	verdict: record(
		{ outcome: oneOf('success', 'failure', 'near', 'gave-up', 'skipped', 'invalid') },
		{ reason: why }
	),
	'task.end': record({ auto: flag }),
	'task.cancel': record({ reason: why }),
	'not.reached': record({ taskIds: ids }),
	seq: record({ value: orNull(whole(1, 7)) }),
	'seq.why': record({ text: text(400) }),
	confidence: record({ value: orNull(whole(1, 7)) }),
	'sus.item': record({ item: whole(1, 10), value: orNull(whole(1, 5)) }),
	'umux.item': record({ item: whole(1, 2), value: orNull(whole(1, 7)) }),
	'boundary.fix': record({
		attemptId: id,
		field: oneOf('start', 'end'),
		from: time,
		to: time,
		reason: why
	}),
	'code.change': record({ from: text(4), to: form(/^P\d{2,3}$/, 'a code as P04'), reason: why }),
	sync: record({ taskId: id }),
	undo: record({ seq: whole(1, 1_000_000) }),
	'segment.start': record({ reload: flag }),
	recovered: record({ gapMs: time }),
	'clock.gap': record({ ms: time }),
	'save.fail': nothing,
	offline: nothing,
	online: nothing,
	'tab.conflict': nothing,
	'protocol.violation': record({ what: why })
};

/** The types are many: one that is unknown is named, instead of all that there are. */
const knownType: Shape = (value, at) => {
	if (typeof value === 'string' && Object.hasOwn(eventShapes, value)) return [];
	const named = typeof value === 'string' ? ` “${[...value].slice(0, 40).join('')}”` : '';
	return [`${at} tells of something that no recording holds${named}`];
};

/** What stands around the data of every event. */
export const eventFrame = record(
	{
		seq: whole(1, 1_000_000),
		t: time,
		seg: whole(1, 10_000),
		actor: oneOf('participant', 'facilitator', 'system'),
		type: knownType,
		data: () => []
	},
	{ attemptId: form(/^a\d{1,4}$/, 'the id of an attempt') }
);
