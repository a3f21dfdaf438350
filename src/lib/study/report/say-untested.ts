import type { ReadyStudy } from '../definition/types.ts';
import { sayList } from '../../shared/say-list.ts';
import type { SessionFile } from '../session/types.ts';

const devices = ['desktop', 'tablet', 'phone'] as const;

/** What nobody looked at, in sentences: kinds of device, tasks, ways of taking part. */
export function sayUntested({ study }: ReadyStudy, counted: readonly SessionFile[]): string[] {
	const seen = new Set(counted.map(({ header }) => header.device.class));
	const missing = devices.filter((device) => !seen.has(device));
	const begun = new Set(
		counted.flatMap(({ participant }) =>
			participant.flatMap((event) => (event.type === 'task.start' ? event.data.taskId : []))
		)
	);
	const untried = study.tasks.filter(({ id }) => !begun.has(id)).map(({ title }) => `“${title}”`);
	return [
		...missing.map((device) => `Nobody took part on a ${device}.`),
		...(untried.length > 0 ? [`Nobody began ${sayList(untried)}.`] : []),
		'Everything that no task leads to: the study says nothing about it, good or bad.',
		'Whether people remember the way a week later, and whether the training itself helps.'
	];
}
