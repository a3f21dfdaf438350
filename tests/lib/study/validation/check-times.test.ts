import { describe, expect, it } from 'vitest';
import { checkTimes } from '../../../../src/lib/study/validation/check-times.ts';
import { changed, eventOf, placeOf } from '../../../support/changed-recording.ts';
import { type Changes } from '../../../support/recording-changes.ts';
import { testLight } from '../../../support/tell-of-changes.ts';

const light: Changes = {
	'a task that took no time': [
		'no-time',
		(file) => {
			const t = eventOf(file, 'task.start', 'a2').t ?? 0;
			const stop = placeOf(file, 'nominate', 'a2');
			file.participant.slice(0, stop + 1).forEach((event) => (event.t = Math.min(t, event.t ?? 0)));
		}
	],
	'days without an event': [
		'long-wait',
		(file) => void (eventOf(file, 'session.end').t = 9 * 24 * 3_600_000)
	]
};

describe('checkTimes', () => {
	it('finds nothing in what the windows write', () => {
		expect(checkTimes(changed(() => undefined))).toEqual([]);
	});

	testLight(light);
});
