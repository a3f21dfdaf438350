import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toPlanCalendar, type KeptView } from '../../../src/lib/learner-plan/index.ts';
import { stepNote } from '../../support/kept-plan-builder.ts';
import { aKeptStage, aKeptStep, aKeptView } from '../../support/kept-view-builder.ts';
import { anyKeptView } from '../../support/random-kept-view.ts';
import { aStepView } from '../../support/view-builder.ts';

const context = { id: 'n3f0a1c2b4d5e', day: '2026-11-23', site: 'https://example.org/' };
const days = { from: '2026-11-30', until: '2026-12-22' };
const month = [
	aKeptStep('words', { mark: 'done', notes: [stepNote('n1', { text: 'a; b,\nc' })] }),
	aKeptStep('zone', { step: aStepView('zone', { number: 2, optional: true }) })
];
const view = aKeptView({
	start: '2026-11-23',
	stages: [
		aKeptStage('first-week', [], { from: '2026-11-23', until: '2026-11-29' }),
		aKeptStage('first-month', month, days)
	]
});

function eventsOf(file: string) {
	return new ICAL.Component(ICAL.parse(file))
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));
}

async function writeEvents(given: KeptView) {
	return eventsOf(await toPlanCalendar(given, context));
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('toPlanCalendar', () => {
	it('has one event on the first day of each stage that has steps', async () => {
		const events = await writeEvents(view);
		expect(events).toHaveLength(1);
		const [event] = events;
		expect(event).toMatchObject({
			uid: 'n3f0a1c2b4d5e-first-month@pathfinder',
			summary: 'Pathfinder: first month, until Dec 22 (2 steps)'
		});
		expect(event?.startDate).toMatchObject({ isDate: true });
		expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
			'2026-11-30',
			'2026-12-01'
		]);
		expect(event?.description).toBe(
			[
				'1. Learn words (Done)',
				'https://example.org/needs/words/',
				'Your note: a; b,',
				'c',
				'',
				'2. Learn zone (optional; to do)',
				'https://example.org/needs/zone/',
				'',
				'Your plan: https://example.org/plan/'
			].join('\n')
		);
	});

	it('takes no time of anybody, wakes nobody and is published rather than sent', async () => {
		const file = await toPlanCalendar(view, context);
		expect(file).toMatch(
			/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Pathfinder\/\/Plan\/\/EN\r\n/
		);
		expect(file).toContain('\r\nMETHOD:PUBLISH\r\n');
		expect(file).toContain('\r\nTRANSP:TRANSPARENT\r\n');
		expect(file).toContain('\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n');
		expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/);
		expect(file).not.toMatch(/VALARM|ATTENDEE|ORGANIZER|TZID/);
	});

	it('is the same on the same day, and a newer state of the same events on a later one', async () => {
		const today = await toPlanCalendar(view, context);
		expect(await toPlanCalendar(view, context)).toBe(today);
		const [before] = eventsOf(today);
		const [after] = eventsOf(await toPlanCalendar(view, { ...context, day: '2026-12-01' }));
		expect(after?.uid).toBe(before?.uid);
		expect([before?.sequence, after?.sequence]).toEqual([2518, 2526]);
		expect(today).toContain('\r\nDTSTAMP:20261123T000000Z\r\n');
	});

	it('has one step where there is one', async () => {
		const one = aKeptView({ stages: [aKeptStage('first-month', month.slice(1), days)] });
		expect((await writeEvents(one))[0]?.summary).toContain('(1 step)');
	});

	it('has no events for a plan without a first day', async () => {
		expect(await writeEvents(aKeptView())).toEqual([]);
	});

	it('is written where pages do not come by https, too', async () => {
		const file = await toPlanCalendar(view, context);
		vi.stubGlobal('crypto', {});
		expect(await toPlanCalendar(view, context)).toBe(file);
	});

	it('gives another program every note of any plan as it was written', async () => {
		await fc.assert(
			fc.asyncProperty(anyKeptView(), async (any) => {
				const events = await writeEvents(any);
				const stages = any.stages.filter(({ steps }) => steps.length > 0);
				const said = stages.map(({ steps }) =>
					steps.flatMap(({ step, notes }) => [step.title, ...notes.map(({ text }) => text)])
				);
				expect(events).toHaveLength(stages.length);
				const lost = said.map((texts, at) =>
					texts.filter((text) => !events[at]?.description.includes(text))
				);
				expect(lost.flat()).toEqual([]);
			})
		);
	});

	it('has lines of 75 bytes at most, and folds no letter apart', async () => {
		const text = '👩🏽‍🔧é漢'.repeat(20);
		const notes = fc.array(
			fc.nat(74).map((shift) => stepNote('n1', { text: 'x'.repeat(shift) + text })),
			{ minLength: 1, maxLength: 5 }
		);
		await fc.assert(
			fc.asyncProperty(notes, async (some) => {
				const stage = aKeptStage('first-month', [aKeptStep('words', { notes: some })], days);
				const file = await toPlanCalendar(aKeptView({ stages: [stage] }), context);
				const bytes = file.split('\r\n').map((line) => new TextEncoder().encode(line));
				expect(Math.max(...bytes.map(({ length }) => length))).toBeLessThanOrEqual(75);
				const broken = bytes.filter((line) => new TextDecoder().decode(line).includes('\ufffd'));
				expect(broken).toEqual([]);
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			})
		);
	});
});
