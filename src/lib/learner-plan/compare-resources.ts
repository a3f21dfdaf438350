import type { State } from '../catalog/index.ts';
import type { ChangeLookup } from './look-up-changes.ts';
import { sayList } from '../shared/say-list.ts';
import { resourceMark } from './see-steps.ts';
import type { SeenStep } from './types.ts';

/**
 * Which resources of a step came and which went, in sentences: by title where the catalog or its
 * table of successors still knows them, else by their number. In another order they are the same.
 */
export function compareResources(
	lookup: ChangeLookup,
	before: SeenStep,
	now: SeenStep
): readonly string[] {
	const gone = before.resources.filter((mark) => !now.resources.includes(mark));
	const known = gone.flatMap((mark) => lookup.resourceOf(mark) ?? []);
	const heirs = new Set(known.flatMap((id) => heirsOf(lookup, id)).map(resourceMark));
	const came = now.resources.filter((mark) => !before.resources.includes(mark) && !heirs.has(mark));
	const left = known.filter((id) => heirsOf(lookup, id).length === 0);
	const named = left.filter((id) => lookup.resources.has(id));
	return [
		...known.flatMap((id) => sayReplaced(lookup, id)),
		...sayUnknown(gone.length - known.length + left.length - named.length),
		...sayGone(lookup, left),
		...sayCame(came.flatMap((mark) => nameResource(lookup, lookup.resourceOf(mark))))
	];
}

/** What learners are shown in the place of a resource. */
function heirsOf({ resourceTrace, resources }: ChangeLookup, id: string): string[] {
	const ends = resourceTrace.endsOf(id).filter((end) => end !== id);
	return ends.filter((end) => resources.get(end)?.state === 'approved');
}

function sayReplaced(lookup: ChangeLookup, id: string): string[] {
	const heirs = heirsOf(lookup, id).flatMap((heir) => nameResource(lookup, heir));
	if (heirs.length === 0) return [];
	const [name = 'A resource'] = nameResource(lookup, id);
	return [`${name} was replaced by ${sayList(heirs)}.`, ...lookup.resourceTrace.whysOf(id)];
}

/** What nothing took the place of, each fate in one sentence. */
function sayGone(lookup: ChangeLookup, left: readonly string[]): string[] {
	const inState = (state: State): string[] =>
		left.filter((id) => lookup.resources.get(id)?.state === state);
	const say = (ids: readonly string[], rest: readonly [one: string, several: string]): string[] => {
		const names = ids.flatMap((id) => nameResource(lookup, id));
		return names.length === 0 ? [] : [`${sayList(names)} ${rest[names.length === 1 ? 0 : 1]}`];
	};
	const retired = inState('retired');
	return [
		...say(retired, ['was retired.', 'were retired.']),
		...left.flatMap((id) => lookup.resourceTrace.whysOf(id)),
		...say(inState('draft'), ['is not shown for now.', 'are not shown for now.']),
		...say(inState('approved'), [
			'is no longer part of this step.',
			'are no longer part of this step.'
		])
	];
}

function sayUnknown(count: number): string[] {
	if (count === 0) return [];
	return count === 1
		? ['A resource was taken out that the catalog no longer has.']
		: [`${count} resources were taken out that the catalog no longer has.`];
}

function sayCame(names: readonly string[]): string[] {
	return names.length === 0 ? [] : [`Added: ${sayList(names)}.`];
}

function nameResource({ resources }: ChangeLookup, id: string | undefined): string[] {
	const title = id === undefined ? undefined : resources.get(id)?.title;
	return title === undefined ? [] : [`“${title}”`];
}
