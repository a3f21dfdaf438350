import type { SessionState } from '$lib/study/index.ts';

/** Where a session stands, as in "P04, task 3 of 6, 2 minutes ago". */
export function sayStand({ stage, position }: SessionState, tasks: number): string {
	switch (stage) {
		case 'consent':
			return 'before the consent';
		case 'profile':
			return 'the questions about the work';
		case 'warm-up-card':
		case 'warm-up':
			return 'the task to try out';
		case 'questionnaire':
			return 'the statements at the end';
		case 'closing':
		case 'ended':
			return 'the end';
		default:
			return `task ${position + 1} of ${tasks}`;
	}
}

/** How long ago something was, roughly. */
export function sayAgo(milliseconds: number): string {
	const minutes = Math.floor(milliseconds / 60_000);
	if (minutes < 1) return 'a moment ago';
	if (minutes < 60) return counted(minutes, 'minute');
	const hours = Math.floor(minutes / 60);
	return hours < 24 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day');
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'} ago`;
