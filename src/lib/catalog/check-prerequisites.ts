import type { Problem } from '../shared/problem.ts';
import { nameOf } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import type { Need, NeedId, Placed } from './types.ts';

type PlacedNeed = Placed<Need>;
type NeedsById = ReadonlyMap<NeedId, PlacedNeed>;

/** Finds needs that build on themselves, at once or by way of others. Each circle is told once, whole. */
export function checkPrerequisites({ needs }: Sources): Problem[] {
	const byId = new Map(needs.map((need) => [need.value.id, need]));
	const told = new Set<NeedId>();
	return needs.flatMap((need) => {
		const { id, buildsOn } = need.value;
		const itself = buildsOn.includes(id) ? [onItself(need)] : [];
		const circle = told.has(id) ? [] : shortestCircle(need, byId);
		circle.forEach(({ value }) => told.add(value.id));
		return circle.length > 1 ? [...itself, inCircle(need, circle)] : itself;
	});
}

/** The needs of a shortest way from `start` back to it, `start` first; empty where there is none. */
function shortestCircle(start: PlacedNeed, byId: NeedsById): PlacedNeed[] {
	const cameFrom = new Map<NeedId, PlacedNeed>();
	const queue = [start];
	for (const need of queue) {
		for (const id of need.value.buildsOn) {
			const next = byId.get(id);
			if (id === start.value.id && need !== start) return wayTo(need, cameFrom);
			if (!next || next === start || cameFrom.has(id)) continue;
			cameFrom.set(id, need);
			queue.push(next);
		}
	}
	return [];
}

function wayTo(last: PlacedNeed, cameFrom: ReadonlyMap<NeedId, PlacedNeed>): PlacedNeed[] {
	const way = [last];
	for (let need = cameFrom.get(last.value.id); need; need = cameFrom.get(need.value.id)) {
		way.unshift(need);
	}
	return way;
}

function onItself(need: PlacedNeed): Problem {
	const { id, buildsOn } = need.value;
	return problemAt(need, ['builds_on', buildsOn.indexOf(id)], {
		code: 'catalog/builds-on-itself',
		message: `${nameOf(need.value, [])} builds on itself.`,
		remedy: 'Take it out of its own builds_on.'
	});
}

function inCircle(need: PlacedNeed, circle: readonly PlacedNeed[]): Problem {
	const names = [...circle.slice(1), need].map(({ value }) => nameOf(value, []));
	const second = circle[1]?.value.id;
	const position = need.value.buildsOn.findIndex((id) => id === second);
	return problemAt(need, ['builds_on', position], {
		code: 'catalog/circular-prerequisites',
		message: `${nameOf(need.value, [])} builds on ${names.join(', which builds on ')}: each waits for the other, so nobody could start.`,
		remedy: 'Decide which of them one can learn first, and take the others out of its builds_on.'
	});
}
