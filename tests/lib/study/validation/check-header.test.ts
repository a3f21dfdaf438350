import { describe, expect, it } from 'vitest';
import { checkHeader } from '../../../../src/lib/study/validation/check-header.ts';
import { changed, known } from '../../../support/changed-recording.ts';
import { type Changes } from '../../../support/recording-changes.ts';
import { testGrave, testLight } from '../../../support/tell-of-changes.ts';

const grave: Changes = {
	'a task twice in the order': [
		'order-twice',
		(file) => void (file.header.orderUsed = ['first', 'second', 'first'])
	],
	'another version': ['other-version-number', (file) => void (file.header.studyVersion = 77)],
	'other questions': ['other-wizard', (file) => void (file.header.wizardHash = 'e'.repeat(64))],
	'a code that was changed in the list alone': [
		'other-code',
		(file) => {
			file.participant.push({
				type: 'code.change',
				actor: 'facilitator',
				data: { from: 'P01', to: 'P07', reason: 'x' }
			});
		}
	]
};

const light: Changes = {
	'a status that contradicts the end': ['other-status', (file) => void (file.status = 'running')],
	'loud thinking that was not asked for': [
		'other-think-aloud',
		(file) => void (file.header.thinkAloud = false)
	],
	'an exclusion by nobody': [
		'exclusion-without-reason',
		(file) => void Object.assign(file, { exclusion: { reason: '', by: '', at: '' } })
	]
};

describe('checkHeader', () => {
	it('finds nothing in what the windows write', () => {
		const session = changed(() => undefined);
		expect(checkHeader(session, known.study)).toEqual([]);
	});

	testGrave(grave);

	testLight(light);
});
