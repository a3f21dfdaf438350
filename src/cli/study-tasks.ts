import { alignRows } from '../lib/shared/align-rows.ts';
import type { ReadyStudy, StudySite, StudyTask } from '../lib/study/index.ts';
import { printText } from './print-text.ts';
import { readArguments } from './read-arguments.ts';
import { readStudies } from './read-studies.ts';
import { refuse } from './refuse.ts';
import { toStudiesJson } from './report-studies.ts';

/** Prints title, answers and fewest screens of each task: `study tasks [--json] [--data DIR]`. */
export function studyTasks(written: readonly string[]): number {
	const asked = readArguments(written, ['json', 'data']);
	if ('refusal' in asked) return refuse(asked.refusal);
	const read = readStudies(asked.data);
	if ('refusal' in read) return refuse(read.refusal);
	const { studies, site } = read;
	printText(
		asked.json
			? JSON.stringify(toStudiesJson(studies), null, 2)
			: studies.map((study) => describeStudy(study, site)).join('\n\n')
	);
	return 0;
}

function describeStudy(ready: ReadyStudy, site: StudySite): string {
	const { study, hash, edition, routes } = ready;
	const head = [
		`${study.title} (${study.id}, version ${study.version}${study.isPilot ? ', pilot' : ''})`,
		...alignRows([
			['  hash', hash],
			['  data_hash', edition.dataHash]
		])
	];
	const tasks = study.tasks.map((task) => describeTask(task, routes[task.id]?.minimum ?? {}, site));
	return [...head, ...tasks].join('\n');
}

function describeTask(
	{ id, title, answers }: StudyTask,
	minimum: ReadyStudy['routes'][string]['minimum'],
	site: StudySite
): string {
	const ways = Object.entries(minimum).map(([way, screens]) => `${screens} screens by ${way}`);
	return [
		`  ${id}: ${title}`,
		`    Fewest: ${ways.join(', ') || 'no way leads to an answer'}`,
		...answers.map((answer) => `    Right: ${answer} (${site.titleOf(answer)})`)
	].join('\n');
}
