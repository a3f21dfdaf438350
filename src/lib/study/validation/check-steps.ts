import type { ReadyStudy } from '../definition/types.ts';
import { stableTextOf } from '../session/checksum.ts';
import { decideVisit } from '../session/decide-visit.ts';
import type { EventOf, StudyEvent, VisitCause } from '../session/events.ts';
import type { SessionRun } from '../session/state.ts';
import type { SessionFile } from '../session/types.ts';
import type { StudySite } from '../site/types.ts';
import type { Finding } from './collect-remarks.ts';
import { runOf, type Step } from './walk-session.ts';

/** What the way through the site is held against: both as they were at the recording. */
export interface AsThen {
	readonly study: ReadyStudy;
	readonly site: StudySite;
}

/** Whether the site leads from each screen to the next one, and by the answers that were recorded. */
export function checkSteps(
	session: SessionFile,
	steps: readonly Step[],
	{ study, site }: AsThen
): Finding[] {
	const run = runOf(session, study);
	return steps.flatMap((step, index) => {
		const { event } = step;
		if (event.type === 'task.start') return checkStart(event, steps, { index, site });
		if (event.type === 'answer.choose') return checkAnswer(event, steps, index);
		if (event.type !== 'node.visit' || event.data.cause === 'reset') return [];
		return isLed(event, { steps, index, run, site })
			? []
			: [
					tell(
						'impossible-step',
						'The site does not lead to this screen from the one before.',
						event
					)
				];
	});
}

function tell(code: string, says: string, event: StudyEvent): Finding {
	return { code, level: 'not-usable', says, event };
}

/** A task begins on the first page, and that is its first screen; a page may be lost in between. */
function checkStart(
	event: EventOf<'task.start'>,
	steps: readonly Step[],
	{ index, site }: { readonly index: number; readonly site: StudySite }
): Finding[] {
	const next = nextOf(steps, index);
	const isFirst =
		next?.type === 'node.visit' &&
		next.data.cause === 'reset' &&
		next.data.nodeKey === event.data.startNode;
	return [
		...(event.data.startNode === site.start
			? []
			: [tell('other-start', 'A task began on another screen than the first one.', event)]),
		...(isFirst || isCut(next)
			? []
			: [tell('no-first-screen', 'The first screen of a task is missing.', event)])
	];
}

/** An answer is followed by the screen it leads to, unless the page was lost in between. */
function checkAnswer(
	event: EventOf<'answer.choose'>,
	steps: readonly Step[],
	index: number
): Finding[] {
	const next = nextOf(steps, index, 'answer.change');
	if (next?.type === 'node.visit' || isCut(next)) return [];
	return [tell('answer-alone', 'An answer is not followed by the screen it leads to.', event)];
}

function nextOf(
	steps: readonly Step[],
	index: number,
	skip?: StudyEvent['type']
): StudyEvent | undefined {
	const isPassed = ({ type }: StudyEvent) => type === skip || type === 'clock.gap';
	return steps.slice(index + 1).find(({ event }) => !isPassed(event))?.event;
}

/** The recording ends here, or the page was loaded anew. */
function isCut(next: StudyEvent | undefined): boolean {
	return next === undefined || next.type === 'segment.start' || next.type === 'session.end';
}

interface Led {
	readonly steps: readonly Step[];
	readonly index: number;
	readonly run: SessionRun;
	readonly site: StudySite;
}

const byHand: readonly VisitCause[] = [
	'back',
	'browserBack',
	'browserForward',
	'reload',
	'restart',
	'search'
];

/** Whether the screen and the answers told with it are those that the site makes of it. */
function isLed(event: EventOf<'node.visit'>, { steps, index, run, site }: Led): boolean {
	const address = site.addressOf(event.data.nodeKey);
	const begin = beginOf(steps, index);
	const state = steps[begin]?.state;
	// A screen that cannot be is told elsewhere; after a page was loaded, what it led from is unknown.
	if (address === undefined || state?.attemptId === undefined) return true;
	if (steps[begin - 1]?.event.type === 'segment.start') return true;
	const given = steps.slice(begin, index + 1).map((step) => step.event);
	const { cause, label } = event.data;
	const screen = { ...site.screenAt(address), label };
	const offered = isListed(given) ? site.optionsAt(state.node ?? '') : [];
	const visit = { do: 'visit', screen, offered, attemptId: state.attemptId } as const;
	const ways = [visit, ...(byHand.includes(cause) ? [{ ...visit, cause }] : [])];
	return ways.some((way) => {
		const decision = decideVisit(run, state, way);
		return 'events' in decision && tellSame(decision.events, given);
	});
}

/** Whether it was written down what the question offered. */
function isListed(given: readonly StudyEvent[]): boolean {
	return !given.some((event) => event.type === 'answer.choose' && event.data.nOptions === 0);
}

/** Where what was answered on the way to a screen begins. */
function beginOf(steps: readonly Step[], index: number): number {
	let begin = index;
	while (steps[begin - 1]?.event.type.startsWith('answer.')) begin -= 1;
	return begin;
}

type Told = Pick<StudyEvent, 'type' | 'data'>;

function tellSame(expected: readonly Told[], given: readonly Told[]): boolean {
	const textOf = (events: readonly Told[]) =>
		stableTextOf(events.map(({ type, data }) => [type, data]));
	return textOf(expected) === textOf(given);
}
