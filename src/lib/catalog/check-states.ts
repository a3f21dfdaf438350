import type { Problem } from '../shared/problem.ts';
import { isShown } from './is-shown.ts';
import { listReferences } from './list-references.ts';
import type { Reference } from './list-references.ts';
import { nameOf } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';
import type { Group, Need, Resource } from './types.ts';

/**
 * Finds things that learners do not see in places where they are led to them.
 * A need may list drafts: they wait there until they are approved, and check-gaps.ts sees to the rest.
 * A group of the past may point to a page of the past.
 */
export function checkStates(sources: Sources): Problem[] {
	const needs = new Map<string, Need>(sources.needs.map(({ value }) => [value.id, value]));
	const resources = new Map<string, Resource>(
		sources.resources.map(({ value }) => [value.id, value])
	);
	return listReferences(sources).flatMap((reference) => {
		const target =
			reference.to === 'needs'
				? needs.get(reference.id)
				: reference.to === 'resources'
					? resources.get(reference.id)
					: undefined;
		if (!target || isShown(target) || mayWait(reference, target)) return [];
		return [hidden(reference, target)];
	});
}

function mayWait({ from, ifHidden }: Reference, target: Need | Resource): boolean {
	const { state = 'approved', status = 'current' } = from.value as Partial<Need & Group>;
	const pastOrHidden = state !== 'approved' || status !== 'current';
	return pastOrHidden || (ifHidden === 'waits' && target.state === 'draft');
}

function hidden({ from, path, verb, ifHidden }: Reference, target: Need | Resource): Problem {
	return problemAt(from, path, {
		code: 'catalog/hidden-thing',
		severity: ifHidden === 'dead-end' ? 'error' : 'warning',
		message: `${nameOf(from.value, [])} ${verb} ${nameOf(target, [])}, which is ${target.state} and so not shown to learners.`,
		remedy: 'Put something approved in its place, take it out here, or approve it.'
	});
}
