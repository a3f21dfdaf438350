import type { ReadyStudy } from '../lib/study/index.ts';
import { alignRows } from '../lib/shared/align-rows.ts';

const none = '–';

/** The fewest screens of every task of every study, a line each; nothing without studies. */
export function reportStudies(studies: readonly ReadyStudy[]): string {
	if (studies.length === 0) return '';
	const rows = studies.flatMap(({ study, routes }) =>
		study.tasks.map(({ id }) => {
			const { wizard, search } = routes[id]?.minimum ?? {};
			return [`  ${study.id}`, id, String(wizard ?? none), String(search ?? none)];
		})
	);
	const heading = ['  Study', 'Task', 'Wizard', 'Search'];
	return ['Fewest screens of each task, the start counted:', ...alignRows([heading, ...rows])].join(
		'\n'
	);
}

/** The same for programs: fields are only ever added. */
export function toStudiesJson(studies: readonly ReadyStudy[]) {
	return studies.map(({ study, hash, routes, edition }) => ({
		id: study.id,
		version: study.version,
		hash,
		dataHash: edition.dataHash,
		tasks: study.tasks.map(({ id, title, answers }) => ({
			id,
			title,
			answers,
			minimum: routes[id]?.minimum ?? {}
		}))
	}));
}
