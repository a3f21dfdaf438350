import type { StudyTask } from '../definition/types.ts';
import type { NodeKey, SiteNode, StudySite, TaskRoutes } from './types.ts';

type Asked = Pick<StudyTask, 'answers' | 'routes' | 'minimum'>;

/**
 * How a task can be done on a site: the fewest screens by each way that the task allows, and what
 * is right at each question. The start screen counts, as does the screen on which the answer is
 * named; pages of other sites do not.
 *
 * By the wizard: breadth-first over one answer at a time, until a screen that holds an answer.
 * By search, two screens: the start and the results, where every result can be named. Three where
 * the answer is no result itself and stands on the page of one. Nothing is assumed of the words
 * that are searched. A number that the task states itself takes the place of the computed one.
 */
export function mapTask(site: StudySite, task: Asked): TaskRoutes {
	const answers = new Set(task.answers);
	const wizard = task.routes.includes('wizard') ? countScreens(site, answers) : undefined;
	const search = task.routes.includes('search') ? countBySearch(site, answers) : undefined;
	const { minimum: stated } = task;
	return {
		minimum: {
			...(wizard ? { wizard: stated?.wizard ?? wizard } : {}),
			...(search ? { search: stated?.search ?? search } : {})
		},
		right: listRight(site, answers)
	};
}

function holdsAnswer(node: SiteNode, answers: ReadonlySet<string>): boolean {
	return node.holds.some((id) => answers.has(id));
}

/** Screens up to the nearest one that holds an answer; nothing where none can be reached. */
function countScreens({ nodes, start }: StudySite, answers: ReadonlySet<string>) {
	const seen = new Set<NodeKey>([start]);
	let level: readonly NodeKey[] = [start];
	for (let screens = 1; level.length > 0; screens += 1) {
		const here = level.flatMap((key) => nodes.get(key) ?? []);
		if (here.some((node) => holdsAnswer(node, answers))) return screens;
		const next = new Set(here.flatMap(({ ways }) => ways.map(({ to }) => to)));
		level = [...next].filter((key) => !seen.has(key));
		level.forEach((key) => seen.add(key));
	}
	return undefined;
}

const screensToResults = 2;

function countBySearch(site: StudySite, answers: ReadonlySet<string>): number | undefined {
	if (site.findable.some((id) => answers.has(id))) return screensToResults;
	const isOnPage = site.findable.some((id) =>
		site.screenAt(`${id}/`).things.some(({ ids }) => ids.some((one) => answers.has(one)))
	);
	return isOnPage ? screensToResults + 1 : undefined;
}

/** The options at each question after which an answer can still be reached. */
function listRight(site: StudySite, answers: ReadonlySet<string>): Record<NodeKey, string[]> {
	const good = findGood(site, answers);
	return Object.fromEntries(
		[...site.nodes.values()]
			.filter(({ kind }) => kind === 'question')
			.map(({ key, ways }) => [
				key,
				ways.filter(({ to }) => good.has(to)).map(({ option }) => option)
			])
	);
}

/** The screens from which an answer can be reached, found backward from those that hold one. */
function findGood({ nodes }: StudySite, answers: ReadonlySet<string>): Set<NodeKey> {
	const before = new Map<NodeKey, NodeKey[]>();
	for (const { key, ways } of nodes.values()) {
		ways.forEach(({ to }) => before.set(to, [...(before.get(to) ?? []), key]));
	}
	const good = new Set<NodeKey>();
	const open = [...nodes.values()].filter((node) => holdsAnswer(node, answers)).map((n) => n.key);
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		if (good.has(key)) continue;
		good.add(key);
		open.push(...(before.get(key) ?? []));
	}
	return good;
}
