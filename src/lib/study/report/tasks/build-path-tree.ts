import type { PathStep } from '../../attempts/types.ts';
import type { NodeKey } from '../../site/types.ts';
import type { TreeNode } from './types.ts';
import { isSkip, personOf } from './unit-of.ts';
import type { CountedAttempt } from './unit-of.ts';

interface Spot {
	readonly key: NodeKey;
	readonly label: string;
	/** Their codes, by what tells one from the other. */
	readonly people: Map<string, string>;
	/** By the screen before it: how people came from there going forward. */
	readonly from: Map<NodeKey, Way>;
	readonly right: Set<string>;
	readonly wrong: Set<string>;
	back: number;
	nominated: number;
	gaveUp: number;
	closedTab: number;
}

/** How often a way was gone, and by answers of which kind. */
interface Way {
	readonly times: number;
	readonly right: number;
	readonly wrong: number;
}

/**
 * The screens of one task as a tree, each below the screen from which most people came to it:
 * parents first, the busiest branch first. What was right or wrong is as it was recorded: the screen
 * alone does not tell which button led there.
 */
export function buildPathTree(attempts: readonly CountedAttempt[]): TreeNode[] {
	const spots = new Map<NodeKey, Spot>();
	for (const attempt of attempts) walk(attempt, spots);
	const parents = new Map([...spots].map(([key]) => [key, parentOf(key, spots)]));
	const listed: TreeNode[] = [];
	const place = (spot: Spot, depth: number, parent?: number) => {
		const index = listed.push(toNode(spot, { depth, parent, before: parents.get(spot.key) })) - 1;
		for (const child of byPeople(spots, (key) => parents.get(key) === spot.key)) {
			place(child, depth + 1, index);
		}
	};
	for (const root of byPeople(spots, (key) => parents.get(key) === undefined)) place(root, 0);
	return listed;
}

function walk(attempt: CountedAttempt, spots: Map<NodeKey, Spot>): void {
	const { path } = attempt;
	const person = personOf(attempt);
	for (const step of path) {
		const spot = spots.get(step.nodeKey) ?? anew(step);
		spots.set(step.nodeKey, spot);
		spot.people.set(person, attempt.participant);
	}
	path.forEach((step, index) => {
		const [from, to] = [spots.get(path[index - 1]?.nodeKey ?? ''), spots.get(step.nodeKey)];
		if (from && to) join({ from, to, step, person });
	});
	const last = spots.get(path.at(-1)?.nodeKey ?? '');
	if (last) last[endOf(attempt)] += 1;
}

function endOf(attempt: CountedAttempt): 'gaveUp' | 'closedTab' | 'nominated' {
	if (attempt.outcome === 'closed-tab') return 'closedTab';
	return isSkip(attempt) ? 'gaveUp' : 'nominated';
}

interface Move {
	readonly from: Spot;
	readonly to: Spot;
	readonly step: PathStep;
	readonly person: string;
}

/** Counts one move from screen to screen; what somebody answered first is what is right or wrong. */
function join({ from, to, step: { isBacktrack, right }, person }: Move): void {
	if (isBacktrack) {
		from.back += 1;
		return;
	}
	if (from !== to) {
		const way = to.from.get(from.key) ?? { times: 0, right: 0, wrong: 0 };
		to.from.set(from.key, {
			times: way.times + 1,
			right: way.right + Number(right === true),
			wrong: way.wrong + Number(right === false)
		});
	}
	if (right === undefined || from.right.has(person) || from.wrong.has(person)) return;
	(right ? from.right : from.wrong).add(person);
}

const anew = ({ nodeKey, label }: PathStep): Spot => ({
	key: nodeKey,
	label,
	people: new Map(),
	from: new Map(),
	right: new Set(),
	wrong: new Set(),
	back: 0,
	nominated: 0,
	gaveUp: 0,
	closedTab: 0
});

/** The screen before, as most people came; never one that stands below it already. */
function parentOf(key: NodeKey, spots: ReadonlyMap<NodeKey, Spot>): NodeKey | undefined {
	const seen = new Set([key]);
	const pick = (of: NodeKey): NodeKey | undefined =>
		[...(spots.get(of)?.from ?? [])].sort(([, a], [, b]) => b.times - a.times)[0]?.[0];
	const first = pick(key);
	// Where people went in circles, the screen that was seen first of the circle has no parent.
	for (let at = first; at !== undefined; at = pick(at)) {
		if (seen.has(at)) return isFirst(key, seen, spots) ? undefined : first;
		seen.add(at);
	}
	return first;
}

function isFirst(key: NodeKey, circle: ReadonlySet<NodeKey>, spots: ReadonlyMap<NodeKey, Spot>) {
	return [...spots.keys()].find((one) => circle.has(one)) === key;
}

function byPeople(spots: ReadonlyMap<NodeKey, Spot>, fits: (key: NodeKey) => boolean): Spot[] {
	return [...spots.values()]
		.filter(({ key }) => fits(key))
		.sort((a, b) => b.people.size - a.people.size);
}

interface Place {
	readonly depth: number;
	readonly parent: number | undefined;
	readonly before: NodeKey | undefined;
}

function toNode(spot: Spot, { depth, parent, before }: Place): TreeNode {
	const way = before === undefined ? undefined : spot.from.get(before);
	return {
		key: spot.key,
		label: spot.label,
		depth,
		...(parent !== undefined && { parent }),
		people: [...spot.people.values()].sort(),
		right: spot.right.size,
		wrong: spot.wrong.size,
		back: spot.back,
		nominated: spot.nominated,
		gaveUp: spot.gaveUp,
		closedTab: spot.closedTab,
		isOff: way !== undefined && way.wrong > 0 && way.right === 0
	};
}
