import { describe, expect, it } from 'vitest';
import { checkPlaces } from '../../../../src/lib/study/validation/check-places.ts';
import { walkSession } from '../../../../src/lib/study/validation/walk-session.ts';
import { changed, eventOf, known, placeOf } from '../../../support/changed-recording.ts';
import { a2, drop, move, put, search, type Changes } from '../../../support/recording-changes.ts';
import { testGrave, testLight } from '../../../support/tell-of-changes.ts';

const grave: Changes = {
	'an answer between tasks': [
		'out-of-place',
		put('task.start', 'a3', {
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
		})
	],
	'words about a task after its number': [
		'out-of-place',
		put('task.start', 'a3', { type: 'seq.why', ...a2, data: { text: 'Late.' } })
	],
	'a search between tasks': [
		'out-of-place',
		put('task.start', 'a3', { type: 'search.submit', data: search })
	],
	'a look elsewhere between tasks': [
		'out-of-place',
		put('task.start', 'a3', { type: 'page.hidden', data: { cause: 'unknown' } })
	],
	'a second end': [
		'out-of-place',
		(file) => void file.participant.push({ ...eventOf(file, 'session.end') })
	],
	'a statement after the end': [
		'out-of-place',
		(file) => void file.participant.push({ ...eventOf(file, 'sus.item') })
	],
	'that there is no beginning': ['no-beginning', drop('session.start')],
	'a second beginning': [
		'out-of-place',
		put('task.start', 'a3', { type: 'session.start', actor: 'system' })
	],
	'what was named before the start': ['out-of-place', move('nominate', 'task.start', 'a2')],
	'a screen of another attempt': [
		'other-attempt',
		(file) => void (eventOf(file, 'node.visit', 'a2').attemptId = 'a3')
	],
	'a screen of no attempt': [
		'other-attempt',
		(file) => void (eventOf(file, 'node.visit', 'a2').attemptId = undefined)
	],
	'a rating twice': [
		'out-of-place',
		put('task.start', 'a3', { type: 'seq', data: { value: 1 }, ...a2 })
	],
	'a rating before the end of its task': ['out-of-place', move('seq', 'nominate', 'a2')],
	'a statement twice': [
		'out-of-place',
		(file) => {
			const item = eventOf(file, 'sus.item');
			file.participant.splice(placeOf(file, 'session.end'), 0, structuredClone(item));
		}
	],
	'statements that the study does not have': [
		'out-of-place',
		(file) => {
			file.participant.splice(placeOf(file, 'session.end'), 0, {
				type: 'umux.item',
				actor: 'participant',
				data: { item: 1, value: 1 }
			});
		}
	],
	'going on without a pause': [
		'out-of-place',
		put('nominate', 'a2', {
			type: 'resume',
			actor: 'facilitator',
			data: { by: 'facilitator' },
			...a2
		})
	],
	'a second consent': [
		'out-of-place',
		(file) => {
			const again = structuredClone(eventOf(file, 'consent.given'));
			file.participant.splice(placeOf(file, 'task.start', 'a3'), 0, again);
		}
	],
	'a consent that somebody else gave': [
		'other-writer',
		(file) => void (eventOf(file, 'consent.given').actor = 'facilitator')
	],
	'help taken back by the participant': [
		'not-of-participant',
		put('nominate', 'a2', { type: 'undo', data: { seq: 4 } })
	]
};

const light: Changes = {
	'a missing rating': ['no-seq', drop('seq', 'a2')],
	'a screen that the facilitator went to': [
		'other-writer',
		(file) => {
			const at = placeOf(file, 'answer.choose', 'a2') + 1;
			Object.assign(file.participant[at] ?? {}, { actor: 'facilitator' });
		}
	],
	'missing statements': [
		'no-items',
		(file) => void (file.participant = file.participant.filter(({ type }) => type !== 'sus.item'))
	],
	'a missing task to try out': [
		'no-warm-up',
		(file) =>
			void (file.participant = file.participant.filter(({ attemptId }) => attemptId !== 'a1'))
	],
	'a task that was neither begun nor dropped': [
		'no-tasks',
		(file) =>
			void (file.participant = file.participant.filter(({ attemptId }) => attemptId !== 'a3'))
	]
};

describe('checkPlaces', () => {
	it('finds nothing in what the windows write', () => {
		expect(
			checkPlaces(
				walkSession(
					changed(() => undefined),
					known.study
				)
			)
		).toEqual([]);
	});

	testGrave(grave);

	testLight(light);
});
