import { isTerminal } from '../attempts/slice-session.ts';
import type { StudyEvent } from '../session/events.ts';
import type { SessionFile } from '../session/types.ts';
import type { Remark } from './types.ts';

/** Statements of the System Usability Scale. */
const susItems = 10;

/** What is missing from a recording that can be used all the same. */
export function checkCompleteness(session: SessionFile): Remark[] {
	return [
		...checkPauses(session),
		...checkAbsence(session),
		...checkSus(session),
		...checkTaskOrder(session),
		...checkEnd(session),
		...checkTroubles(session)
	];
}

const openPause: Remark = {
	code: 'open-pause',
	level: 'usable',
	says: 'A pause was never closed: it was taken to last until the end of its task.'
};

function checkPauses({ participant, console }: SessionFile): Remark[] {
	const isOpen = [participant, console].some((list) => {
		const other = list === participant ? console : participant;
		return list.some((event, index) => event.type === 'pause' && isLeftOpen(list, index, other));
	});
	return isOpen ? [openPause] : [];
}

/** Whether neither list goes on before the task of a pause ends. */
function isLeftOpen(
	list: readonly StudyEvent[],
	index: number,
	other: readonly StudyEvent[]
): boolean {
	const from = list[index]?.t ?? 0;
	const next = list.slice(index + 1).find((event) => event.type === 'resume' || isTerminal(event));
	if (next?.type === 'resume') return false;
	const until = next?.t ?? Number.POSITIVE_INFINITY;
	return !other.some(({ type, t }) => type === 'resume' && t >= from && t <= until);
}

/** The windows close what is open when a task ends; where a recording does not, its times are guessed. */
function checkAbsence({ participant }: SessionFile): Remark[] {
	const isOpen = participant.some((event, index) => {
		if (event.type !== 'page.hidden') return false;
		const next = participant
			.slice(index + 1)
			.find(
				(one) => one.type === 'page.visible' || one.type === 'segment.start' || isTerminal(one)
			);
		return next !== undefined && isTerminal(next);
	});
	const says = 'A task ended while its page was hidden: the time until then counts as absence.';
	return isOpen ? [{ code: 'still-away', level: 'usable', says }] : [];
}

function checkSus({ participant }: SessionFile): Remark[] {
	const items = new Set(
		participant.flatMap((event) => (event.type === 'sus.item' ? [event.data.item] : []))
	);
	if (items.size === 0 || items.size === susItems) return [];
	const says = `${items.size} of ${susItems} statements about the site were answered: they give no score.`;
	return [{ code: 'part-of-sus', level: 'usable', says }];
}

function checkTaskOrder({ header, participant }: SessionFile): Remark[] {
	const begun = participant.flatMap((event) =>
		event.type === 'task.start' && !event.data.warm ? [event.data.taskId] : []
	);
	const order = [...new Set(begun)];
	if (order.every((taskId, index) => header.orderUsed[index] === taskId)) return [];
	const says = `The tasks came in another order than planned: ${order.join(', ')}.`;
	return [{ code: 'other-order', level: 'usable', says }];
}

function checkEnd({ participant }: SessionFile): Remark[] {
	const end = participant.findLast((event) => event.type === 'session.end');
	if (end?.type === 'session.end' && end.data.reason === 'complete') return [];
	const says = 'The session was not run to its end.';
	return [{ code: 'not-complete', level: 'usable', says }];
}

const troubles = {
	recovered:
		'The session was taken up again after the tab was gone; the time between counts as absence.',
	'clock.gap': 'The device slept, or its clock was set; that time counts as absence.',
	'tab.conflict': 'A second tab wanted to write to this session.',
	'save.fail': 'The device could not save everything at once.',
	'protocol.violation': 'Something happened that the protocol does not allow.'
} as const;

function checkTroubles({ participant }: SessionFile): Remark[] {
	return Object.entries(troubles).flatMap(([type, says]) =>
		participant.some((event) => event.type === type)
			? [{ code: type.replace('.', '-'), level: 'usable' as const, says }]
			: []
	);
}
