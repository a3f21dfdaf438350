import type { Study } from '$lib/study/index.ts';

/** What the participant is told of a task; of the one to try out where none is named. */
export function scenarioOf(study: Study, taskId: string | undefined): string {
	return study.tasks.find(({ id }) => id === taskId)?.scenario ?? study.warmUp;
}
