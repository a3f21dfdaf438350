import { describe, expect, it } from 'vitest';
import { sliceSession } from '../../../../src/lib/study/attempts/slice-session.ts';
import { aList, found, gaveUp, saw, started, tell } from '../../../support/event-list-builder.ts';

const actor = 'facilitator';

describe('sliceSession', () => {
	it('ends an attempt with what ended it, and keeps what was asked afterwards apart', () => {
		const list = aList(...started(), ...found(40), tell(42, 'seq', { value: 5 }));
		const [slice] = sliceSession({ participant: list, console: [] });
		expect(slice?.events.map(({ type }) => type)).toEqual(['task.start', 'node.visit', 'nominate']);
		expect(slice?.about.map(({ type }) => type)).toEqual(['task.end', 'seq']);
		expect(slice).toMatchObject({ start: 10_000, end: 40_000 });
	});

	it('ends an attempt of a closed tab with the last thing known of it', () => {
		const list = aList(...started(), saw(33, 'search', 'search'));
		const [slice] = sliceSession({ participant: list, console: [] });
		expect(slice?.terminal).toBeUndefined();
		expect(slice?.end).toBe(33_000);
	});

	it('gives the console’s events to the attempt they name, or whose time they fall in', () => {
		const list = aList(...started(), ...found(40), ...started(50, 'a2'), ...gaveUp(60));
		const console = aList(
			tell(20, 'sync', { taskId: 'lost' }, { actor }),
			tell(55, 'verdict', { outcome: 'success' }, { actor, attemptId: 'a1' })
		);
		const [first, second] = sliceSession({ participant: list, console });
		const told = (types: readonly { readonly actor: string; readonly type: string }[] = []) =>
			types.filter((event) => event.actor === actor).map(({ type }) => type);
		expect(told(first?.about)).toEqual(['sync', 'verdict']);
		expect(told(second?.about)).toEqual([]);
	});

	it('moves start and end where they were corrected, in the last correction of each', () => {
		const fix = (field: 'start' | 'end', to: number) =>
			tell(60, 'boundary.fix', { attemptId: 'a1', field, from: 0, to, reason: 'Late.' }, { actor });
		const console = aList(fix('start', 8000), fix('end', 30_000), fix('end', 35_000));
		const [slice] = sliceSession({ participant: aList(...started(), ...found(40)), console });
		expect(slice).toMatchObject({ start: 8000, end: 35_000 });
	});
});
