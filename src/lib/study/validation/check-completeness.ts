import type { SessionFile } from '../session/types.ts';
import type { Remark } from './types.ts';

/** Statements of the System Usability Scale. */
const susItems = 10;

/** What is missing from a recording that can be used all the same. */
export function checkCompleteness(session: SessionFile): Remark[] {
	return [
		...checkPauses(session),
		...checkSus(session),
		...checkTaskOrder(session),
		...checkEnd(session),
		...checkTroubles(session)
	];
}

function checkPauses({ participant, console }: SessionFile): Remark[] {
	const isOpen = [participant, console].some((list) => {
		const last = list.findLast(({ type }) => type === 'pause' || type === 'resume');
		if (last?.type !== 'pause') return false;
		const other = list === participant ? console : participant;
		return !other.some(({ type, t }) => type === 'resume' && t >= last.t);
	});
	const says = 'A pause was never closed: it was taken to last until the end of its task.';
	return isOpen ? [{ code: 'open-pause', level: 'usable', says }] : [];
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
