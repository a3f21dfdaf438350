import { describe, expect, it } from 'vitest';
import type { EventType } from '../../../../src/lib/study/index.ts';
import {
	eventOf,
	judge,
	placeOf,
	type Loose,
	type LooseEvent
} from '../../../support/changed-recording.ts';

type Change = (file: Loose) => void;

const put =
	(
		before: EventType,
		attemptId: string,
		event: Partial<LooseEvent> & { type: EventType }
	): Change =>
	(file) =>
		void file.participant.splice(placeOf(file, before, attemptId), 0, {
			actor: 'participant',
			data: {},
			...event
		});
const write =
	(type: EventType, data: object, more: object = {}): Change =>
	(file) => {
		file.header.mode = 'moderated';
		file.console.push({ type, actor: 'facilitator', t: 15_000, data: { ...data }, ...more });
	};
const a2 = { attemptId: 'a2' };
const note = { noteId: 'n1', kind: 'problem', text: 'Stops.', nodeKey: 'search', tRef: 9000 };
const drop =
	(type: EventType, attemptId?: string, count = 1): Change =>
	(file) =>
		void file.participant.splice(placeOf(file, type, attemptId), count);
const set =
	(type: EventType, attemptId: string | undefined, data: object): Change =>
	(file) =>
		void Object.assign(eventOf(file, type, attemptId).data, data);
const end: Change = (file) => void file.participant.push({ ...eventOf(file, 'session.end') });
const search = { qId: 'q', length: '6-15', nResults: 1, topIds: [], weak: false } as const;

const scope =
	(name: 'search' | 'notes' | 'quotes'): Change =>
	(file) => {
		eventOf(file, 'consent.given').data.scopes = {
			path: true,
			search: true,
			notes: true,
			quotes: true,
			[name]: false
		};
	};

const grave: Readonly<Record<string, Change>> = {
	'an answer between tasks': put('task.start', 'a3', {
		type: 'answer.choose',
		data: {
			questionId: 'who',
			optionIds: [],
			labels: [],
			position: 0,
			nOptions: 0,
			first: true,
			onCorrectRoute: null
		}
	}),
	'a search between tasks': put('task.start', 'a3', { type: 'search.submit', data: search }),
	'a look elsewhere between tasks': put('task.start', 'a3', {
		type: 'page.hidden',
		data: { cause: 'unknown' }
	}),
	'a second end': end,
	'a statement after the end': (file) => {
		file.participant.push({ ...eventOf(file, 'sus.item') });
	},
	'no beginning': drop('session.start'),
	'a second beginning': put('task.start', 'a3', { type: 'session.start', actor: 'system' }),
	'what was named before the start': (file) => {
		const [named] = file.participant.splice(placeOf(file, 'nominate', 'a2'), 1);
		if (named) file.participant.splice(placeOf(file, 'task.start', 'a2'), 0, named);
	},
	'a screen of another attempt': (file) => {
		eventOf(file, 'node.visit', 'a2').attemptId = 'a3';
	},
	'a screen of no attempt': (file) => {
		eventOf(file, 'node.visit', 'a2').attemptId = undefined;
	},
	'no first screen': drop('node.visit', 'a2'),
	'another first screen': set('task.start', 'a2', { startNode: 'search' }),
	'a step that the questions do not make': drop('answer.choose', 'a2', 3),
	'an answer to another question': set('answer.choose', 'a2', { questionId: 'role' }),
	'an answer that the question does not have': set('answer.choose', 'a2', { optionIds: ['zzz'] }),
	'a right answer called wrong': set('answer.choose', 'a2', { onCorrectRoute: false }),
	'an answer called a later one': set('answer.choose', 'a2', { first: false }),
	'answers that are not those of the screen': (file) => {
		const at = placeOf(file, 'answer.choose', 'a2') + 1;
		Object.assign(file.participant[at]?.data ?? {}, { answers: ['zzz'] });
	},
	'something named elsewhere': set('nominate', 'a2', { nodeKey: 'search' }),
	'something named that there is not': set('nominate', 'a2', { answerIds: ['pathways/zzz'] }),
	'nothing named': set('nominate', 'a2', { answerIds: [] }),
	'one task twice': (file) => {
		const from = placeOf(file, 'task.start', 'a2');
		const again = structuredClone(file.participant.slice(from, placeOf(file, 'seq', 'a2') + 1));
		again.forEach((event) => (event.attemptId = 'a9'));
		file.participant.splice(placeOf(file, 'seq', 'a2') + 1, 0, ...again);
	},
	'a rating twice': put('task.start', 'a3', { type: 'seq', data: { value: 1 }, ...a2 }),
	'a rating before the end of its task': (file) => {
		const [rated] = file.participant.splice(placeOf(file, 'seq', 'a2'), 1);
		if (rated) file.participant.splice(placeOf(file, 'nominate', 'a2'), 0, rated);
	},
	'a statement twice': (file) => {
		const item = eventOf(file, 'sus.item');
		file.participant.splice(placeOf(file, 'session.end'), 0, structuredClone(item));
	},
	'statements that the study does not have': (file) => {
		file.participant.splice(placeOf(file, 'session.end'), 0, {
			type: 'umux.item',
			actor: 'participant',
			data: { item: 1, value: 1 }
		});
	},
	'going on without a pause': put('nominate', 'a2', {
		type: 'resume',
		actor: 'facilitator',
		data: { by: 'facilitator' },
		...a2
	}),
	'a second consent': (file) => {
		const again = structuredClone(eventOf(file, 'consent.given'));
		file.participant.splice(placeOf(file, 'task.start', 'a3'), 0, again);
	},
	'a consent to another text': set('consent.given', undefined, { version: 99 }),
	'a consent that somebody else gave': (file) => {
		eventOf(file, 'consent.given').actor = 'facilitator';
	},
	'words that were not allowed': scope('search'),
	'words that tell who it was': set('search.submit', undefined, { text: 'jane@example.org' }),
	'a question about them that was not asked': set('profile.set', undefined, {
		values: { tenure: 'short', name: 'jane' }
	}),
	'an answer about them that is none': set('profile.set', undefined, {
		values: { tenure: 'jane' }
	}),
	'notes that were not allowed': (file) => {
		scope('notes')(file);
		write('note', note)(file);
	},
	'quotes that were not allowed': (file) => {
		scope('quotes')(file);
		write('note', { ...note, kind: 'quote' })(file);
	},
	'a console that writes screens': write('node.visit', {}, a2),
	'a console that starts tasks': write('task.start', { taskId: 'x' }, a2),
	'help in an unknown attempt': write('assist', { level: 1 }, { attemptId: 'a99' }),
	'help without an attempt': write('assist', { level: 1 }),
	'help of nobody': write('assist', { level: 1 }, { ...a2, actor: 'participant' }),
	'a verdict on an unknown attempt': write(
		'verdict',
		{ outcome: 'success', reason: 'x' },
		{ attemptId: 'a99' }
	),
	'a note on a screen that there is not': write('note', { ...note, nodeKey: 'zzz' }),
	'an end before its start': write(
		'boundary.fix',
		{ attemptId: 'a2', field: 'end', from: 1, to: 2, reason: 'r' },
		a2
	),
	'an end hours after the session': write(
		'boundary.fix',
		{ attemptId: 'a2', field: 'end', from: 1, to: 36_000_000, reason: 'r' },
		a2
	),
	'a correction without a reason': write(
		'boundary.fix',
		{ attemptId: 'a2', field: 'end', from: 1, to: 15_000, reason: ' ' },
		a2
	),
	'a correction of an unknown attempt': write(
		'boundary.fix',
		{ attemptId: 'a99', field: 'end', from: 1, to: 2, reason: 'r' },
		a2
	),
	'help taken back by the participant': put('nominate', 'a2', { type: 'undo', data: { seq: 4 } }),
	'something taken back that there is not': write('undo', { seq: 99 }),
	'a task twice in the order': (file) => {
		file.header.orderUsed = ['first', 'second', 'first'];
	},
	'another version': (file) => void (file.header.studyVersion = 77),
	'other questions': (file) => void (file.header.wizardHash = 'e'.repeat(64)),
	'a code that was changed in the list alone': (file) => {
		file.participant.push({
			type: 'code.change',
			actor: 'facilitator',
			data: { from: 'P01', to: 'P07', reason: 'x' }
		});
	}
};

const light: Readonly<Record<string, Change>> = {
	'a missing rating': drop('seq', 'a2'),
	'a screen that the facilitator went to': (file) => {
		const at = placeOf(file, 'answer.choose', 'a2') + 1;
		Object.assign(file.participant[at] ?? {}, { actor: 'facilitator' });
	},
	'missing statements': (file) => {
		file.participant = file.participant.filter(({ type }) => type !== 'sus.item');
	},
	'a missing task to try out': (file) => {
		file.participant = file.participant.filter(({ attemptId }) => attemptId !== 'a1');
	},
	'a task that was neither begun nor dropped': (file) => {
		file.participant = file.participant.filter(({ attemptId }) => attemptId !== 'a3');
	},
	'a tab that was closed in a task': (file) => {
		file.participant.splice(placeOf(file, 'nominate', 'a2'));
		file.status = 'running';
	},
	'a tab that was closed after a task': (file) => {
		file.participant.splice(placeOf(file, 'seq', 'a2'));
		file.status = 'partial';
	},
	'a tab that was closed while hidden': (file) => {
		file.participant.splice(placeOf(file, 'page.visible', 'a3'));
		file.status = 'partial';
	},
	'a page that is still hidden at the end of a task': drop('page.visible', 'a3'),
	'a pause that goes over into the next task': (file) => {
		const by = { actor: 'facilitator', data: { by: 'facilitator', reason: '' } } as const;
		const pause = { type: 'pause', ...by } as const;
		put('nominate', 'a2', { ...pause, ...a2 })(file);
		put('giveup', 'a3', { ...pause, attemptId: 'a3' })(file);
		put('giveup', 'a3', {
			...by,
			type: 'resume',
			attemptId: 'a3',
			data: { by: 'facilitator' }
		})(file);
	},
	'a status that contradicts the end': (file) => void (file.status = 'running'),
	'loud thinking that was not asked for': (file) => void (file.header.thinkAloud = false),
	'something opened that there is not': set('resource.open', undefined, { resourceId: 'zzz' }),
	'a task that took no time': (file) => {
		const t = eventOf(file, 'task.start', 'a2').t ?? 0;
		const stop = placeOf(file, 'nominate', 'a2');
		file.participant.slice(0, stop + 1).forEach((event) => (event.t = Math.min(t, event.t ?? 0)));
	},
	'days without an event': (file) => {
		eventOf(file, 'session.end').t = 9 * 24 * 3_600_000;
	},
	'a note that tells who it was': write('note', { ...note, text: 'Ask jane@example.org' }),
	'an exclusion by nobody': (file) => {
		Object.assign(file, { exclusion: { reason: '', by: '', at: '' } });
	}
};

describe('a recording', () => {
	it('is valid as its windows wrote it', () => {
		expect(judge(() => undefined)).toEqual({ level: 'valid', remarks: [] });
	});

	it.each(Object.entries(grave))('is not usable with %s', (_, change) => {
		const { level, remarks } = judge(change);
		expect(remarks.map(({ says }) => says)).not.toEqual([]);
		expect(level).toBe('not-usable');
	});

	it.each(Object.entries(light))('is usable, with a remark, with %s', (_, change) => {
		const { level, remarks } = judge(change);
		expect(level, remarks.map(({ says }) => says).join(' ')).toBe('usable');
	});
});
