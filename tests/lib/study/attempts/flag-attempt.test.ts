import { describe, expect, it } from 'vitest';
import {
	aList,
	attemptOf,
	found,
	saw,
	started,
	tell
} from '../../../support/event-list-builder.ts';

const away = saw(15, 'plan|x', 'open');

describe('flagAttempt', () => {
	it('finds nothing doubtful in an attempt that went its way', () => {
		expect(attemptOf(aList(...started(), away, ...found(40))).flags).toEqual([]);
	});

	it('tells what was named on the first screen without looking further', () => {
		expect(attemptOf(aList(...started(), ...found(40))).flags).toEqual(['found-on-start']);
	});

	it('tells of a reload, of a recovery and of a device that slept', () => {
		const list = aList(
			...started(),
			away,
			tell(20, 'segment.start', { reload: true }),
			tell(20, 'recovered', { gapMs: 3000 }),
			tell(30, 'clock.gap', { ms: 3000 }),
			...found(40)
		);
		expect(attemptOf(list).flags).toEqual(['recovered', 'clock-gap', 'reloaded']);
	});

	it('tells that the time was up', () => {
		const list = aList(...started(), away, tell(40, 'giveup', { by: 'timeout' }));
		expect(attemptOf(list).flags).toEqual(['timed-out']);
	});

	it('tells of an attempt that took no time', () => {
		expect(attemptOf(aList(...started(10), ...found(10))).flags).toContain('no-time');
	});
});
