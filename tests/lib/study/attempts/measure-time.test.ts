import { describe, expect, it } from 'vitest';
import { measureTime } from '../../../../src/lib/study/attempts/measure-time.ts';
import {
	aList,
	attemptOf,
	attemptsOf,
	found,
	started,
	tell
} from '../../../support/event-list-builder.ts';
import type { Told } from '../../../support/event-list-builder.ts';

const by = { by: 'facilitator' } as const;
const pause = (at: number) =>
	tell(at, 'pause', { ...by, reason: 'phone' }, { actor: 'facilitator' });
const resume = (at: number) => tell(at, 'resume', by, { actor: 'facilitator' });
const hidden = (at: number, cause: 'external' | 'unknown') => tell(at, 'page.hidden', { cause });
const visible = (at: number) => tell(at, 'page.visible', {});

/** Seconds of an attempt from 10 to 95. */
function timeOf(participant: readonly Told[], console: readonly Told[] = []) {
	const lists = { participant: aList(...participant), console: aList(...console) };
	const time = measureTime({ ...lists, start: 10_000, end: 95_000 });
	const { grossMs, pauseMs, externalMs, awayMs, timeMs } = time;
	return [grossMs, pauseMs, externalMs, awayMs, timeMs].map((ms) => ms / 1000);
}

const away = [
	tell(39.8, 'resource.open', { resourceId: 'guide', external: true, newTab: true }),
	hidden(40, 'external'),
	visible(52),
	hidden(60, 'unknown'),
	visible(61)
];

describe('measureTime', () => {
	it('gives the times computed by hand in the specification', () => {
		expect(timeOf([pause(20), resume(30), ...away])).toEqual([85, 10, 12, 1, 74]);
	});

	it('finds pauses in the list of the console as well', () => {
		expect(timeOf(away, [pause(20), resume(30)])).toEqual([85, 10, 12, 1, 74]);
		expect(timeOf([...away, resume(70)], [pause(62)])).toEqual([85, 8, 12, 1, 76]);
	});

	it('takes a pause told in both lists away once', () => {
		const both = [pause(20), resume(30)];
		expect(timeOf([...both, ...away], [pause(20.5), resume(30.5)])[1]).toBe(10.5);
	});

	it('takes away once what was paused and away at the same time', () => {
		const list = [pause(20), hidden(25, 'unknown'), resume(30), visible(35)];
		expect(timeOf(list)).toEqual([85, 10, 0, 5, 70]);
	});

	it('lets a pause that was never closed last until the end', () => {
		expect(timeOf([pause(90)])).toEqual([85, 5, 0, 0, 80]);
	});

	it('costs no later task its time where a resume was forgotten, or came tasks later', () => {
		const tasks = ['a1', 'a2', 'a3'].flatMap((attemptId, at) => [
			...started(10 + at * 100, attemptId),
			...found(60 + at * 100)
		]);
		const seconds = (console: readonly Told[], inside: readonly Told[] = []) =>
			attemptsOf(
				aList(...[...tasks, ...inside].sort((a, b) => a.at - b.at)),
				aList(...console)
			).map(({ timeMs }) => timeMs / 1000);
		const own = { attemptId: 'a1' };
		expect(seconds([{ ...pause(20), ...own }])).toEqual([10, 50, 50]);
		expect(seconds([pause(20), resume(230)])).toEqual([10, 50, 50]);
		expect(seconds([], [pause(20)])).toEqual([10, 50, 50]);
		// Between two tasks: until the next begins, or until it was ended within it.
		expect(seconds([pause(80)])).toEqual([50, 50, 50]);
		expect(seconds([pause(80), resume(120)])).toEqual([50, 40, 50]);
	});

	it('takes a gap of the clock and the time before a recovery for absence', () => {
		expect(timeOf([tell(50, 'clock.gap', { ms: 7000 })])).toEqual([85, 0, 0, 7, 78]);
		expect(timeOf([tell(50, 'recovered', { gapMs: 20_000 })])).toEqual([85, 0, 0, 20, 65]);
	});

	it('takes nothing away for what was outside the attempt', () => {
		expect(timeOf([pause(2), resume(12), hidden(94, 'unknown'), visible(99)])).toEqual([
			85, 2, 0, 1, 82
		]);
	});

	it('ends an absence where the page is loaded again', () => {
		const list = [hidden(20, 'unknown'), tell(24, 'segment.start', { reload: true })];
		expect(timeOf(list)[3]).toBe(4);
	});

	it('follows bounds that were corrected, and forgets a correction taken back', () => {
		const actor = 'facilitator';
		const fix = tell(
			50,
			'boundary.fix',
			{ attemptId: 'a1', field: 'end', from: 40_000, to: 36_000, reason: 'Forgot to stop.' },
			{ actor }
		);
		const list = aList(...started(), ...found(40));
		expect(attemptOf(list, aList(fix))).toMatchObject({ timeMs: 26_000 });
		expect(attemptOf(list, aList(fix)).flags).toContain('forgotten-stop');
		const undone = aList(fix, tell(51, 'undo', { seq: 1 }, { actor }));
		expect(attemptOf(list, undone)).toMatchObject({ timeMs: 30_000 });
	});
});
