import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startClock, tickClock } from '../../../../src/lib/study/session/clock.ts';

const day = 24 * 3_600_000;

describe('the clock of a session', () => {
	it('counts whole milliseconds from the moment a page began', () => {
		const clock = startClock({ mono: 100, wall: 50_000 });
		expect(tickClock(clock, { mono: 350.4, wall: 50_250 })).toMatchObject({ t: 250 });
	});

	it('goes on after a reload with the time that has passed meanwhile', () => {
		const clock = startClock({ mono: 5, wall: 69_000 }, { t: 12_000, wall: 60_000 });
		expect(tickClock(clock, { mono: 5, wall: 69_000 }).t).toBe(21_000);
	});

	it('adds none where the device was set back meanwhile, and a day at most', () => {
		const at = (wall: number) => startClock({ mono: 0, wall }, { t: 7000, wall: 60_000 }).base;
		expect(at(1000)).toBe(7000);
		expect(at(60_000 + 3650 * day)).toBe(7000 + day);
	});

	it('says how long a device slept, once', () => {
		const clock = startClock({ mono: 0, wall: 0 });
		const woken = tickClock(clock, { mono: 1000, wall: 61_000 });
		expect(woken).toMatchObject({ t: 61_000, gapMs: 60_000 });
		expect(tickClock(woken.state, { mono: 2000, wall: 62_000 })).toEqual({
			state: { ...woken.state, last: 62_000 },
			t: 62_000
		});
	});

	it('takes a difference of two seconds for none', () => {
		const clock = startClock({ mono: 0, wall: 0 });
		expect(tickClock(clock, { mono: 1000, wall: 3000 }).gapMs).toBeUndefined();
		expect(tickClock(clock, { mono: 1000, wall: 3001 }).gapMs).toBe(2001);
	});

	it('never runs backward, whatever the clocks say', () => {
		const reading = fc.record({
			mono: fc.integer({ min: 0, max: 1e9 }),
			wall: fc.integer({ min: -1e13, max: 1e13 })
		});
		fc.assert(
			fc.property(reading, fc.array(reading), (first, later) => {
				let state = startClock(first);
				let before = 0;
				for (const now of later) {
					const tick = tickClock(state, now);
					expect(tick.t).toBeGreaterThanOrEqual(before);
					expect(tick.gapMs ?? 0).toBeGreaterThanOrEqual(0);
					({ state, t: before } = tick);
				}
			})
		);
	});
});
