import { describe, expect, it } from 'vitest';
import { checkConsole } from '../../../../src/lib/study/validation/check-console.ts';
import { changed, eventOf, known } from '../../../support/changed-recording.ts';
import {
	a2,
	judged,
	note,
	write,
	type Change,
	type Changes
} from '../../../support/recording-changes.ts';
import { testGrave } from '../../../support/tell-of-changes.ts';

const scopes = { path: true, search: true, notes: true, quotes: true };
const fix = (given: object): Change =>
	write('boundary.fix', { ...a2, field: 'end', from: 1, to: 2, reason: 'r', ...given }, a2);

const grave: Changes = {
	'a console that writes screens': ['not-of-console', write('node.visit', {}, a2)],
	'a console that starts tasks': ['not-of-console', write('task.start', { taskId: 'x' }, a2)],
	'help in an unknown attempt': [
		'unknown-attempt',
		write('assist', { level: 1 }, { attemptId: 'a99' })
	],
	'help without an attempt': ['unknown-attempt', write('assist', { level: 1 })],
	'help of nobody': [
		'other-writer',
		write('assist', { level: 1 }, { ...a2, actor: 'participant' })
	],
	'a verdict on an unknown attempt': [
		'unknown-attempt',
		write('verdict', { outcome: 'success', reason: 'x' }, { attemptId: 'a99' })
	],
	'a note on a screen that there is not': [
		'impossible-note',
		write('note', { ...note, nodeKey: 'zzz' })
	],
	'an end before its start': ['end-before-start', fix({})],
	'an end hours after the session': ['fix-outside', fix({ to: 36_000_000 })],
	'a correction without a reason': ['fix-without-reason', fix({ to: 15_000, reason: ' ' })],
	'a correction of an unknown attempt': ['unknown-attempt', fix({ attemptId: 'a99' })],
	'a second consent on a call': [
		'consent-twice',
		(file) => {
			write('consent.given', { version: 1, how: 'paper', scopes })(file);
			write('consent.given', { version: 1, how: 'read-aloud', scopes })(file);
		}
	],
	'a consent on a call that was given on a screen': [
		'consent-twice',
		(file) => {
			write('sync', { taskId: 'warm-up' })(file);
			write('consent.given', { version: 1, how: 'on-screen', scopes })(file);
		}
	],
	'something taken back that there is not': ['undo-of-nothing', write('undo', { seq: 99 })]
};

describe('checkConsole', () => {
	it('finds nothing in a note on a screen that there is', () => {
		expect(checkConsole(changed(write('note', note)), known.site)).toEqual([]);
	});

	it('remarks on a consent without a tap, since then nobody knows whether it was a call', () => {
		const { level, codes } = judged(
			write('consent.given', { version: 1, how: 'read-aloud', scopes })
		);
		expect(codes).toContain('consent-without-call');
		expect(level).toBe('usable');
	});

	it('remarks on a facilitator where nobody moderated, in either list', () => {
		const alone = (change: Change) =>
			judged((file) => {
				change(file);
				file.header.mode = 'unmoderated';
			});
		const named: Change = (file) => void (eventOf(file, 'nominate').actor = 'facilitator');
		expect(alone(write('note', note)).codes).toContain('console-of-nobody');
		expect(alone(named).codes).toContain('console-of-nobody');
		expect(alone(() => undefined).codes).not.toContain('console-of-nobody');
	});

	it('finds nothing in what a console writes on a call, from the consent on', () => {
		const call: Change = (file) => {
			write('consent.given', { version: 1, how: 'read-aloud', scopes })(file);
			write('sync', { taskId: 'warm-up' })(file);
			write('note', note)(file);
		};
		expect(checkConsole(changed(call), known.site)).toEqual([]);
		expect(judged(call).level).not.toBe('not-usable');
	});

	testGrave(grave);
});
