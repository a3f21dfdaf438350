import type { ReadyStudy } from '../definition/types.ts';
import type { SessionFile } from '../session/types.ts';
import type { Finding } from './collect-remarks.ts';

/** Whether what a recording says of itself fits its events and, where it is known, its study. */
export function checkHeader(session: SessionFile, ready: ReadyStudy | undefined): Finding[] {
	return [
		...checkStatus(session),
		...checkCode(session),
		...checkOrderUsed(session),
		...checkExclusion(session),
		...(ready ? checkAgainstStudy(session, ready) : [])
	];
}

const grave = (code: string, says: string): Finding => ({ code, level: 'not-usable', says });
const light = (code: string, says: string): Finding => ({ code, level: 'usable', says });

/** The end is written first and the status after it, so a tab that was closed leaves "running". */
function checkStatus({ status, participant }: SessionFile): Finding[] {
	const end = participant.find((event) => event.type === 'session.end')?.data.reason;
	const isWithdrawn = participant.some(({ type }) => type === 'consent.withdrawn');
	const fitting =
		end === 'complete'
			? ['complete']
			: end === 'withdrawn' || isWithdrawn
				? ['withdrawn']
				: end === undefined
					? ['running', 'partial']
					: ['partial'];
	if (fitting.includes(status)) return [];
	const says = `It says of itself that it is “${status}”, and its events say “${fitting.join('” or “')}”.`;
	return [light('other-status', says)];
}

function checkCode({ header, participant }: SessionFile): Finding[] {
	const changed = participant.findLast((event) => event.type === 'code.change')?.data.to;
	if (changed === undefined || changed === header.participantCode) return [];
	return [
		grave(
			'other-code',
			`The code was changed to ${changed}, and the recording stands under ${header.participantCode}.`
		)
	];
}

function checkOrderUsed({ header, participant }: SessionFile): Finding[] {
	const { orderUsed } = header;
	const dropped = participant.flatMap((event) =>
		event.type === 'not.reached' ? event.data.taskIds : []
	);
	const canceled = new Set(
		participant.flatMap(({ type, attemptId }) => (type === 'task.cancel' ? [attemptId] : []))
	);
	const begun = participant.flatMap((event) =>
		event.type === 'task.start' && !canceled.has(event.attemptId) ? [event.data.taskId] : []
	);
	return [
		...(new Set(orderUsed).size === orderUsed.length
			? []
			: [grave('order-twice', 'A task stands twice in the order that was used.')]),
		...(dropped.some((id) => begun.includes(id) || !orderUsed.includes(id))
			? [grave('dropped-begun', 'A task was dropped that had been begun, or was not in the order.')]
			: [])
	];
}

function checkExclusion({ exclusion }: SessionFile): Finding[] {
	if (!exclusion || (exclusion.reason.trim() !== '' && exclusion.by.trim() !== '')) return [];
	return [light('exclusion-without-reason', 'It was left out, and nothing says why or by whom.')];
}

function checkAgainstStudy({ header }: SessionFile, { study, edition }: ReadyStudy): Finding[] {
	const isOnSameData = edition.dataHash === header.dataHash;
	const speaks = study.thinkAloud && header.mode === 'moderated';
	const left = study.tasks.filter(({ id }) => !header.orderUsed.includes(id));
	return [
		...(header.studyVersion === study.version
			? []
			: [
					grave(
						'other-version-number',
						`It says version ${header.studyVersion} of the study, and its text is that of version ${study.version}.`
					)
				]),
		...(isOnSameData && header.wizardHash !== edition.wizardHash
			? [grave('other-wizard', 'It says other questions than the site had with this data.')]
			: []),
		...(header.thinkAloud === speaks
			? []
			: [
					light(
						'other-think-aloud',
						'Whether they spoke while they worked is not as the study says.'
					)
				]),
		...(study.modes.includes(header.mode)
			? []
			: [light('other-mode', `The study is not made for ${header.mode} sessions.`)]),
		...(study.isPilot && !header.pilot
			? [light('not-a-pilot', 'The study only tries things out, and this says that it counts.')]
			: []),
		...(left.length > 0
			? [
					light(
						'tasks-left-out',
						`Not in the order that was used: ${left.map(({ id }) => id).join(', ')}.`
					)
				]
			: [])
	];
}
