import { describe, expect, it } from 'vitest';
import { flagAgainstOthers } from '../../../../src/lib/study/attempts/flag-against-others.ts';
import { aList, attemptOf, found, started } from '../../../support/event-list-builder.ts';

const took = (sessionId: string, seconds: number, taskId = 'lost') => ({
	...attemptOf(aList(...started(10), ...found(10 + seconds))),
	sessionId,
	taskId
});

describe('flagAgainstOthers', () => {
	it('names who took less than a third of the usual time', () => {
		const attempts = [took('a', 30), took('b', 60), took('c', 90), took('d', 19)];
		expect(flagAgainstOthers(attempts)).toEqual(['d']);
	});

	it('names nobody at just a third', () => {
		expect(flagAgainstOthers([took('a', 60), took('b', 60), took('c', 20)])).toEqual([]);
	});

	it('measures each task against the same task', () => {
		const attempts = [
			took('a', 90, 'long'),
			took('a', 6, 'short'),
			took('b', 80, 'long'),
			took('b', 5, 'short')
		];
		expect(flagAgainstOthers(attempts)).toEqual([]);
	});

	it('names nobody where nobody else did the tasks', () => {
		expect(flagAgainstOthers([took('a', 1)])).toEqual([]);
		expect(flagAgainstOthers([])).toEqual([]);
	});
});
