import type { PathStep } from '../../attempts/types.ts';
import type { NodeKey } from '../../site/types.ts';
import type { TreeNode } from './types.ts';
import { isSkip } from './unit-of.ts';
import type { CountedAttempt } from './unit-of.ts';

interface Spot {
	readonly key: NodeKey;
	readonly label: string;
	readonly people: Set<string>;
	/** By the screen before it: how often people came from there going forward. */
	readonly from: Map<NodeKey, number>;
	right: Set<string>;
	wrong: Set<string>;
	back: number;
	nominated: number;
	gaveUp: number;
	isOff: boolean;
}

type RightOptions = Readonly<Record<NodeKey, readonly string[]>>;

/**
 * The screens of one task as a tree, each below the screen from which most people came to it:
 * parents first, the busiest branch first. `right` are the options that still lead to an answer,
 * by the key of a question; a screen without any is neither right nor wrong.
 */
export function buildPathTree(
	attempts: readonly CountedAttempt[],
	right: RightOptions
): TreeNode[] {
	const spots = new Map<NodeKey, Spot>();
	for (const attempt of attempts) walk(attempt, spots, right);
	const parents = new Map([...spots].map(([key]) => [key, parentOf(key, spots)]));
	const listed: TreeNode[] = [];
	const place = (spot: Spot, depth: number, parent?: number) => {
		const index = listed.push(toNode(spot, depth, parent)) - 1;
		for (const child of byPeople(spots, (key) => parents.get(key) === spot.key)) {
			place(child, depth + 1, index);
		}
	};
	for (const root of byPeople(spots, (key) => parents.get(key) === undefined)) place(root, 0);
	return listed;
}

function walk(attempt: CountedAttempt, spots: Map<NodeKey, Spot>, right: RightOptions): void {
	const { path, participant } = attempt;
	for (const step of path) {
		const spot = spots.get(step.nodeKey) ?? anew(step);
		spots.set(step.nodeKey, spot);
		spot.people.add(participant);
	}
	path.forEach((step, index) => {
		const [from, to] = [spots.get(path[index - 1]?.nodeKey ?? ''), spots.get(step.nodeKey)];
		if (from && to) join({ from, to, step, participant, right });
	});
	const last = spots.get(path.at(-1)?.nodeKey ?? '');
	if (!last) return;
	if (isSkip(attempt)) last.gaveUp += 1;
	else last.nominated += 1;
}

interface Move {
	readonly from: Spot;
	readonly to: Spot;
	readonly step: PathStep;
	readonly participant: string;
	readonly right: RightOptions;
}

/** Counts one move from screen to screen; what somebody answered first is what is right or wrong. */
function join({ from, to, step, participant, right }: Move): void {
	if (step.isBacktrack) {
		from.back += 1;
		return;
	}
	if (from !== to) to.from.set(from.key, (to.from.get(from.key) ?? 0) + 1);
	const isRight = judge(from.key, step, right);
	if (isRight === undefined) return;
	to.isOff ||= !isRight;
	if (!from.right.has(participant) && !from.wrong.has(participant)) {
		(isRight ? from.right : from.wrong).add(participant);
	}
}

const anew = ({ nodeKey, label }: PathStep): Spot => ({
	key: nodeKey,
	label,
	people: new Set(),
	from: new Map(),
	right: new Set(),
	wrong: new Set(),
	back: 0,
	nominated: 0,
	gaveUp: 0,
	isOff: false
});

/** Whether the answer between two screens was on a right way; nothing where none was given. */
function judge(from: NodeKey, next: PathStep, right: RightOptions): boolean | undefined {
	const options = right[from];
	if (!options || next.cause !== 'answer') return undefined;
	const had = answersIn(from);
	const added = answersIn(next.nodeKey).filter((answer) => !had.includes(answer));
	return added.length > 0 ? added.some((answer) => options.includes(answer)) : undefined;
}

const answersIn = (key: NodeKey) => (key.split('|')[1] ?? '').split('+').filter(Boolean);

/** The screen before, as most people came; never one that stands below it already. */
function parentOf(key: NodeKey, spots: ReadonlyMap<NodeKey, Spot>): NodeKey | undefined {
	const seen = new Set([key]);
	const pick = (of: NodeKey): NodeKey | undefined =>
		[...(spots.get(of)?.from ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
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

function toNode(spot: Spot, depth: number, parent: number | undefined): TreeNode {
	return {
		key: spot.key,
		label: spot.label,
		depth,
		...(parent !== undefined && { parent }),
		people: [...spot.people].sort(),
		right: spot.right.size,
		wrong: spot.wrong.size,
		back: spot.back,
		nominated: spot.nominated,
		gaveUp: spot.gaveUp,
		isOff: spot.isOff
	};
}
