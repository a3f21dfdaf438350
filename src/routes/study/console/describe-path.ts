import { sayEvent } from '$lib/study/index.ts';
import type { StudyEvent, StudySite } from '$lib/study/index.ts';

/** One line of what a participant does, as a console shows it. */
export interface PathLine {
	readonly seq: number;
	/** Minutes and seconds since the task began, "1:05". */
	readonly at: string;
	readonly mark: 'right' | 'wrong' | 'back' | 'search' | 'plain';
	readonly says: string;
}

const backCauses = ['back', 'browserBack', 'jump', 'restart'];

/** What was done in an attempt, line by line, with right and wrong answers marked. */
export function describePath(
	events: readonly StudyEvent[],
	attemptId: string | undefined,
	site: StudySite
): PathLine[] {
	const own = events.filter((event) => attemptId !== undefined && event.attemptId === attemptId);
	const start = own.find(({ type }) => type === 'task.start')?.t ?? own[0]?.t ?? 0;
	return own.flatMap((event) => {
		const line = describeEvent(event, site);
		return line ? [{ seq: event.seq, at: sayTime(event.t - start), ...line }] : [];
	});
}

/** Milliseconds as minutes and seconds, "12:05". */
export function sayTime(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

type Line = Pick<PathLine, 'mark' | 'says'>;

function describeEvent(event: StudyEvent, site: StudySite): Line | undefined {
	const says = sayWithTitles(event, site);
	return says === undefined ? undefined : { mark: markOf(event), says };
}

/** What happened, with the titles of what is named by its id in the recording. */
function sayWithTitles(event: StudyEvent, site: StudySite): string | undefined {
	if (event.type === 'nominate') return `Names ${site.titleOf(event.data.answerIds[0] ?? '')}`;
	if (event.type === 'resource.open') {
		return `Opens ${site.titleOf(`resources/${event.data.resourceId}`)}`;
	}
	if (event.type === 'result.open') {
		return `Opens result ${event.data.rank}: ${site.titleOf(event.data.id)}`;
	}
	return event.type === 'task.start' ? undefined : sayEvent(event)?.says;
}

function markOf(event: StudyEvent): PathLine['mark'] {
	if (event.type === 'answer.choose') {
		const { onCorrectRoute } = event.data;
		return onCorrectRoute === null ? 'plain' : onCorrectRoute ? 'right' : 'wrong';
	}
	if (event.type === 'node.visit') return backCauses.includes(event.data.cause) ? 'back' : 'plain';
	return event.type.startsWith('search') || event.type === 'result.open' ? 'search' : 'plain';
}
