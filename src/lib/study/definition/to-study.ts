import type { StudySource } from './study-schema.ts';
import type { Study, StudyTask } from './types.ts';

/** A study as code has it, from a study as its file has it. */
export function toStudy(source: StudySource): Study {
	const { pilot, target, limitSec, sessionMin, tasks, ...rest } = source;
	return {
		...rest,
		isPilot: pilot,
		target: target / 100,
		...(limitSec ? { limitSec } : {}),
		...(sessionMin ? { sessionMin } : {}),
		tasks: tasks.map(toTask)
	};
}

function toTask({ hints, minimum, limitSec, ...rest }: StudySource['tasks'][number]): StudyTask {
	return {
		...rest,
		hints: [hints.restate, hints.hint, hints.show],
		...(minimum ? { minimum } : {}),
		...(limitSec ? { limitSec } : {})
	};
}
