import type { StudyDesk } from './study-desk.svelte.ts';
import { searchPort } from '../search-port.ts';
import { watchPage } from './watch-page.ts';

/** Seconds before the end of a task's time at which somebody who sits alone is told. */
const lastMinute = 60;
/** Milliseconds without anything after which whoever sits alone has gone. */
const longestQuiet = 30 * 60_000;

/**
 * Follows what happens in the product while a session runs: searches, links, the page, the clock.
 * `say` gets the word on the time for who sits alone, empty where there is none. The answer stops it.
 */
export function followProduct(desk: StudyDesk, say: (word: string) => void): () => void {
	searchPort.listen(({ query, results }) =>
		desk.observer?.searched({
			query,
			ids: results.map(({ document: { kind, id } }) => `${kind}s/${id}`),
			weak: results[0]?.weak ?? true
		})
	);
	const stop = watchPage(desk);
	const clock = setInterval(() => watchClock(desk, say), 1000);
	return () => {
		searchPort.listen(undefined);
		clearInterval(clock);
		stop();
	};
}

/** Where nobody sits beside, the clock has a word to say, and ends the task when its time is over. */
function watchClock(desk: StudyDesk, say: (word: string) => void): void {
	const left = desk.isModerated ? Infinity : secondsLeft(desk);
	say(left > lastMinute ? '' : 'A minute is left. You may go on, or give up.');
	if (left <= 0) void desk.giveUp('timeout');
	else if (hasGone(desk)) void desk.send({ do: 'end', reason: 'timeout' });
}

function hasGone({ isModerated, state, quietFor }: StudyDesk): boolean {
	const isOpen = state?.scopes !== undefined && state.stage !== 'ended';
	return isOpen && !isModerated && quietFor > longestQuiet;
}

function secondsLeft({ state, study, elapsed }: StudyDesk): number {
	if (state?.stage !== 'task') return Infinity;
	const task = study?.tasks.find(({ id }) => id === state.taskId);
	return (task?.limitSec ?? study?.limitSec ?? Infinity) - elapsed / 1000;
}
