import { toAttempts } from '../attempts/to-attempts.ts';
import type { ReadyStudy } from '../definition/types.ts';
import type { SessionFile } from '../session/types.ts';
import type { Remark } from './types.ts';

/** Fewer answers than this say nothing about how they were given. */
const susItems = 10;

/**
 * Signs that somebody may not have tried, for sessions without a facilitator (specification, 4).
 * They are told, and nothing is left out because of them.
 */
export function checkQuality(session: SessionFile, study: ReadyStudy): Remark[] {
	if (session.header.mode !== 'unmoderated') return [];
	const done = toAttempts(session, study).filter(({ status }) => status === 'done');
	const remarks: Remark[] = [];
	const onStart = done.filter(({ flags }) => flags.includes('found-on-start'));
	if (onStart.length > 0) {
		const says = `Named as found on the first screen, without looking further: ${onStart.map(({ taskId }) => taskId).join(', ')}.`;
		remarks.push({ code: 'found-on-start', level: 'usable', says });
	}
	if (done.length > 0 && done.every(({ outcome }) => outcome === 'direct-skip')) {
		const says = 'Every task was given up before anything was tried.';
		remarks.push({ code: 'all-skipped', level: 'usable', says });
	}
	if (isSameThroughout(session)) {
		const says =
			'All statements about the site have the same answer, though every second one says the opposite.';
		remarks.push({ code: 'same-answers', level: 'usable', says });
	}
	return remarks;
}

function isSameThroughout({ participant }: SessionFile): boolean {
	const values = participant.flatMap((event) =>
		event.type === 'sus.item' ? [event.data.value] : []
	);
	return values.length === susItems && values[0] !== null && new Set(values).size === 1;
}
