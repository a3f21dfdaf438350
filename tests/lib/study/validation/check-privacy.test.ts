import { describe, expect, it } from 'vitest';
import { checkPrivacy } from '../../../../src/lib/study/validation/check-privacy.ts';
import { changed, eventOf, known } from '../../../support/changed-recording.ts';
import {
	a2,
	judged,
	note,
	put,
	set,
	write,
	type Change,
	type Changes
} from '../../../support/recording-changes.ts';
import { testGrave, testLight } from '../../../support/tell-of-changes.ts';

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

const why = { type: 'seq.why', ...a2, data: { text: 'Two words for one thing.' } } as const;

/** Words about a task of somebody who did it alone. */
const said =
	(text: string = why.data.text): Change =>
	(file) => {
		file.header.mode = 'unmoderated';
		put('seq', 'a2', { ...why, data: { text } })(file);
	};

const grave: Changes = {
	'a consent to another text': ['other-consent', set('consent.given', undefined, { version: 99 })],
	'words that were not allowed': ['words-not-allowed', scope('search')],
	'words that tell who it was': [
		'personal-words',
		set('search.submit', undefined, { text: 'jane@example.org' })
	],
	'words about a task that were not allowed': [
		'notes-not-allowed',
		(file) => {
			scope('quotes')(file);
			said()(file);
		}
	],
	'words about a task that tell who it was': ['personal-words', said('Ask jane@example.org')],
	'words about a task where somebody sat with them': ['words-of-nobody', put('seq', 'a2', why)],
	'words about a task without a word': ['words-of-nobody', said(' ')],
	'a question about them that was not asked': [
		'other-profile',
		set('profile.set', undefined, { values: { tenure: 'short', name: 'jane' } })
	],
	'an answer about them that is none': [
		'other-profile',
		set('profile.set', undefined, { values: { tenure: 'jane' } })
	],
	'notes that were not allowed': [
		'notes-not-allowed',
		(file) => {
			scope('notes')(file);
			write('note', note)(file);
		}
	],
	'quotes that were not allowed': [
		'notes-not-allowed',
		(file) => {
			scope('quotes')(file);
			write('note', { ...note, kind: 'quote' })(file);
		}
	]
};

const light: Changes = {
	'a note that tells who it was': [
		'personal-note',
		write('note', { ...note, text: 'Ask jane@example.org' })
	]
};

describe('checkPrivacy', () => {
	it('finds nothing in what the windows write', () => {
		const session = changed(() => undefined);
		expect(checkPrivacy(session, known.study.study)).toEqual([]);
		expect(judged(said())).toEqual(judged((file) => void (file.header.mode = 'unmoderated')));
	});

	testGrave(grave);

	testLight(light);
});
