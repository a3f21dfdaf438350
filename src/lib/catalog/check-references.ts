import type { Problem } from '../shared/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { kindNames } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { listReferences } from './list-references.ts';
import type { Reference } from './list-references.ts';
import { nameOf, quote } from './name-of.ts';
import { problemAt } from './problem-at.ts';
import type { Sources } from './read-sources.ts';

interface Target {
	readonly code: string;
	readonly name: string;
	/** Where such things are written. */
	readonly home: string;
	readonly kinds: readonly Kind[];
}

const targets: Readonly<Partial<Record<Reference['to'], Target>>> = {
	needs: target('catalog/unknown-need', 'needs', 'data/needs'),
	resources: target('catalog/unknown-resource', 'resources', 'data/resources'),
	contacts: target('catalog/unknown-contact', 'contacts', 'data/contacts.yaml'),
	programs: target('catalog/unknown-program', 'programs', 'data/programs.yaml'),
	roles: target('catalog/unknown-role', 'roles', 'data/roles.yaml'),
	tags: {
		code: 'catalog/unknown-tag',
		name: 'situation, program area, role or duty',
		home: 'data/situations.yaml, programs.yaml, roles.yaml and duties.yaml',
		kinds: ['situations', 'programs', 'roles', 'duties']
	}
};

/**
 * Finds ids that lead nowhere. An entry that is left out because of another mistake still counts
 * as there; and where a whole file is missing or empty, that is told once, and not for each reference to it.
 */
export function checkReferences(sources: Sources): Problem[] {
	return listReferences(sources).flatMap((reference) => {
		const goal = targets[reference.to];
		if (!goal || goal.kinds.some((kind) => sources.ids[kind].has(reference.id))) return [];
		const isGone = goal.kinds.some((kind) => kind !== 'duties' && sources.ids[kind].size === 0);
		return isGone ? [] : [unknown(reference, goal, sources)];
	});
}

function unknown({ from, path, id, verb }: Reference, goal: Target, sources: Sources): Problem {
	const known = goal.kinds.flatMap((kind) => [...sources.ids[kind]]);
	return problemAt(from, path, {
		code: goal.code,
		message: `${nameOf(from.value, [])} ${verb} ${quote(id)}, and there is no such ${goal.name}.${didYouMean(id, known)}`,
		remedy: `Write an id that exists, or take this one out. Ids are in ${goal.home}.`
	});
}

function target(code: string, kind: Kind, home: string): Target {
	return { code, name: kindNames[kind], home, kinds: [kind] };
}
