import { describe, expect, it } from 'vitest';
import { LiveConsole } from '../../../src/lib/platform/run-console.ts';
import { aFickleShelf, TestClock } from '../../support/study-place.ts';

describe('the console’s list in a page', () => {
	it('writes what a facilitator adds, takes it back, and says why it cannot', async () => {
		const [clock, shelf] = [new TestClock(), aFickleShelf()];
		const stored = { console: [], lastWall: { participant: 0, console: 4_990_000 } };
		let told = 0;
		const place = { shelf, clock: clock.read, session: 's', stored, tell: () => (told += 1) };
		const list = new LiveConsole(place);
		expect(await list.send({ do: 'undo' })).toBe('There is nothing to take back.');
		await list.send({ do: 'assist', attemptId: 'a2', level: 2 });
		expect(list.state.assists).toHaveLength(1);
		await list.send({ do: 'undo' });
		expect(list.state.assists).toEqual([]);
		expect(list.events.map(({ t }) => t)).toEqual([10_000, 10_000]);
		expect([list.now, list.unkept]).toEqual([10_000, 0]);
		expect(told).toBeGreaterThan(0);
	});
});
