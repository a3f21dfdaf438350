import type { KeptStageView, KeptStepView, KeptView } from './describe-kept.ts';
import { joinAddress } from './join-address.ts';
import { lendRandomId } from './lend-random-id.ts';
import { nameNote } from './name-note.ts';
import { sayDay } from './say-day.ts';
import { nameMark } from './say-marks.ts';
import type { Author, PlanContext } from './types.ts';

/** What a calendar needs beside the plan: the plan's id, so that taking it in again changes its events. */
interface CalendarContext extends PlanContext {
	readonly id: string;
}

/** What is known of one event. */
interface StageEvent {
	readonly stage: KeptStageView;
	readonly from: string;
	readonly until: string;
}

const millisecondsOfDay = 86_400_000;

/**
 * A plan as a calendar file (RFC 5545): one event on the first day of each stage that has steps, all day
 * long and taking no time, with the steps, their marks and notes. The same plan gives the same events
 * again, those of a later day taking the place of earlier ones. A plan without a first day has none.
 * Fetches the writer of calendars when it is asked for.
 */
export async function toPlanCalendar(view: KeptView, context: CalendarContext): Promise<string> {
	const { ICalCalendar, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } =
		await import('ical-generator');
	const calendar = new ICalCalendar({
		prodId: { company: 'Pathfinder', product: 'Plan', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH
	});
	const giveBack = lendRandomId(context.id);
	try {
		for (const event of listEvents(view)) {
			calendar.createEvent({
				...describeEvent(event, view.keeper, context),
				allDay: true,
				transparency: ICalEventTransparency.TRANSPARENT,
				busystatus: ICalEventBusyStatus.FREE
			});
		}
	} finally {
		giveBack();
	}
	return `${calendar.toString()}\r\n`;
}

function listEvents({ stages }: KeptView): StageEvent[] {
	return stages.flatMap((stage) => {
		const { from, until, steps } = stage;
		return from === undefined || until === undefined || steps.length === 0
			? []
			: [{ stage, from, until }];
	});
}

function describeEvent(
	{ stage, from, until }: StageEvent,
	reader: Author,
	context: CalendarContext
) {
	const { id, day, site } = context;
	const steps = `${stage.steps.length} ${stage.steps.length === 1 ? 'step' : 'steps'}`;
	const untilDay = sayDay(until).replace(/, \d+$/, '');
	return {
		id: `${id}-${stage.id}@pathfinder`,
		sequence: dayNumber(day),
		stamp: `${day}T00:00:00Z`,
		start: from,
		end: new Date(Date.parse(from) + millisecondsOfDay).toISOString().slice(0, 10),
		summary: `Pathfinder: ${stage.name.toLowerCase()}, until ${untilDay} (${steps})`,
		description: [
			...stage.steps.map((step) => describeStep(step, reader, site)),
			`Your plan: ${joinAddress(site, 'plan/')}`
		].join('\n\n')
	};
}

function describeStep({ step, mark, notes }: KeptStepView, reader: Author, site: string): string {
	const said = [...(step.optional ? ['optional'] : []), mark ? nameMark(mark) : 'to do'];
	return [
		`${step.number ?? '-'}. ${step.title} (${said.join('; ')})`,
		joinAddress(site, step.path),
		...notes.map((note) => `${nameNote(note, reader)}: ${note.text}`)
	].join('\n');
}

/** Days since the first of 2020: a number that grows, so that a later file is the newer one. */
function dayNumber(day: string): number {
	return Math.max(0, (Date.parse(day) - Date.UTC(2020, 0, 1)) / millisecondsOfDay);
}
