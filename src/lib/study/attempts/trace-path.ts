import type { EventOf, StudyEvent, VisitCause } from '../session/events.ts';
import type { NodeKey } from '../site/types.ts';
import type { PathStep } from './types.ts';

/** The way somebody took, screen by screen. */
export interface Trace {
	readonly path: readonly PathStep[];
	/** Screens visited, revisits counted; a page loaded again or come back to is the same visit. */
	readonly total: number;
	readonly distinct: number;
	readonly backtracks: number;
	/** What was used, in order: "wizard", "search", or "pages" where neither led there. */
	readonly ways: readonly Way[];
	readonly lastNode: NodeKey;
}

type Way = 'wizard' | 'search' | 'pages';

/** The events of one attempt, the screen it began on, and when, in session time. */
export interface Traced {
	readonly events: readonly StudyEvent[];
	readonly startNode: NodeKey;
	readonly start: number;
}

interface Walk {
	readonly start: number;
	readonly path: PathStep[];
	readonly seen: Set<NodeKey>;
	readonly ways: Way[];
	total: number;
	backtracks: number;
	answers: number;
	/** Since the last screen: an answer changed, a resource opened. */
	changed: boolean;
	opened: boolean;
	/** The move to search was counted, its screen is still to come. */
	counted: boolean;
	/** Of the answer given since the last screen, where it can be told. */
	right: boolean | undefined;
}

/**
 * The path within one attempt. Each act counts as one step back at most: Back, the browser's Back,
 * a jump, a changed answer, starting over, coming to a screen already seen, and turning to search
 * after an answer. Neither a page that loads again nor the return from a resource counts.
 */
export function tracePath({ events, startNode, start }: Traced): Trace {
	const walk: Walk = {
		start,
		path: [],
		seen: new Set(),
		ways: [],
		total: 0,
		backtracks: 0,
		answers: 0,
		changed: false,
		opened: false,
		counted: false,
		right: undefined
	};
	if (!events.some(({ type }) => type === 'node.visit')) visitStart(walk, startNode);
	for (const event of events) take(walk, event, startNode);
	const { path, total, backtracks, ways, seen } = walk;
	return {
		path,
		total,
		distinct: seen.size,
		backtracks,
		ways,
		lastNode: path.at(-1)?.nodeKey ?? startNode
	};
}

function visitStart(walk: Walk, nodeKey: NodeKey): void {
	walk.path.push({ nodeKey, label: nodeKey, cause: 'reset', at: 0, isBacktrack: false });
	walk.seen.add(nodeKey);
	walk.total = 1;
}

function take(walk: Walk, event: StudyEvent, startNode: NodeKey): void {
	switch (event.type) {
		case 'answer.choose':
			walk.answers += 1;
			walk.right = event.data.onCorrectRoute ?? undefined;
			use(walk, 'wizard');
			return;
		case 'answer.change':
			walk.changed = true;
			return;
		case 'resource.open':
			walk.opened = true;
			return;
		case 'search.submit':
			if (turnsToSearch(walk)) {
				walk.backtracks += 1;
				walk.counted = true;
			}
			use(walk, 'search');
			return;
		case 'node.visit':
			visit(walk, event, startNode);
	}
}

function visit(walk: Walk, { data, t }: EventOf<'node.visit'>, startNode: NodeKey): void {
	const { nodeKey, label, cause } = data;
	const here = walk.path.at(-1)?.nodeKey;
	const isSame = here === nodeKey && (cause === 'reload' || walk.opened);
	const isBacktrack = !isSame && goesBack(walk, nodeKey, cause);
	const way = wayOf(walk, data, startNode);
	if (!isSame) {
		walk.total += 1;
		walk.seen.add(nodeKey);
		if (isBacktrack && !walk.counted) walk.backtracks += 1;
		if (way) use(walk, way);
	}
	const judged = takeJudgment(walk, cause);
	walk.changed = false;
	walk.opened = false;
	walk.counted = false;
	walk.path.push({ nodeKey, label, cause, at: t - walk.start, isBacktrack, ...judged });
}

/** What was recorded of the answer that led to a screen; it tells nothing of the next one. */
function takeJudgment(walk: Walk, cause: VisitCause): Pick<PathStep, 'right'> {
	const { right } = walk;
	walk.right = undefined;
	return cause === 'answer' && right !== undefined ? { right } : {};
}

const backward: readonly VisitCause[] = ['back', 'browserBack', 'jump', 'restart'];

function goesBack(walk: Walk, nodeKey: NodeKey, cause: VisitCause): boolean {
	if (cause === 'reset') return false;
	if (isSearch(nodeKey) && walk.counted) return true;
	if (backward.includes(cause) || walk.changed || walk.seen.has(nodeKey)) return true;
	return isSearch(nodeKey) && turnsToSearch(walk);
}

const isSearch = (key: NodeKey) => key === 'search' || key.startsWith('search|');
const turnsToSearch = ({ answers, ways }: Walk) => answers > 0 && ways.at(-1) !== 'search';

/** What a screen says of the way that is used; a page opened on the way changes nothing. */
function wayOf(
	{ ways }: Walk,
	{ nodeKey, cause }: EventOf<'node.visit'>['data'],
	startNode: NodeKey
): Way | undefined {
	if (cause === 'reset') return undefined;
	if (isSearch(nodeKey)) return 'search';
	if (nodeKey.startsWith('plan|')) return 'wizard';
	if (ways.length > 0 || nodeKey === startNode) return undefined;
	return nodeKey.startsWith('question/') ? 'wizard' : 'pages';
}

function use({ ways }: Walk, way: Way): void {
	if (ways.at(-1) !== way) ways.push(way);
}
