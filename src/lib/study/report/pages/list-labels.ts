import type { TaskReport } from '../tasks/types.ts';
import type { Report } from '../types.ts';

/**
 * What the header of a figure has to say of what it shows: scripts, pilots, thinking aloud, help that
 * was given in its tasks, other editions of the product, changes while the study ran.
 */
export function listLabels(
	report: Report,
	tasks: readonly Pick<TaskReport, 'taskId'>[] = report.tasks
): string[] {
	return [...report.labels, ...sayHelp(report, tasks), ...sayEditions(report)];
}

function sayHelp({ rows }: Report, tasks: readonly Pick<TaskReport, 'taskId'>[]): string[] {
	const ids = new Set(tasks.map(({ taskId }) => taskId));
	const counted = rows.filter(
		({ leftOut, attempt }) => leftOut === '' && attempt.status === 'done' && ids.has(attempt.taskId)
	);
	const helped = counted.filter(({ attempt }) => attempt.assisted).length;
	return helped > 0 ? [`help given in ${helped} of ${counted.length} attempts`] : [];
}

function sayEditions({ sessions, editions, study }: Report): string[] {
	const apart = sessions.filter(({ leftOut }) => leftOut?.why === 'other-edition').length;
	const counted = editions.filter(({ isCounted }) => isCounted);
	const products = new Set(
		counted.map(({ appVersion, appCommit }) => `${appVersion} ${appCommit}`)
	);
	return [
		...(apart > 0 ? [`${apart} on another edition, not counted here`] : []),
		...(products.size > 1 ? ['product changed while the study ran'] : []),
		...(counted.some(({ studyHash }) => studyHash !== study.hash)
			? ['study changed since these sessions']
			: [])
	];
}
