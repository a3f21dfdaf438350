import { isShown } from '../../catalog/index.ts';
import type { Catalog, Need, Resource } from '../../catalog/index.ts';

/**
 * How well a need is covered. A need has exactly one: the first of this list that is true of it.
 * A resource is sound when everybody can open it, it is not marked legacy, and somebody checked it.
 *
 * - `none`: learners can be shown no resource.
 * - `partial`: the catalog notes that something is missing.
 * - `sign-in-only`: every resource needs a sign-in.
 * - `legacy-only`: every resource is marked legacy.
 * - `unverified-only`: every resource was seen only as a link or in a listing.
 * - `none-sound`: each resource has one of these faults, and not all the same.
 * - `one-sound`: one sound resource, whatever stands beside it.
 * - `sound`: two sound resources or more.
 */
export type Cover =
	| 'none'
	| 'partial'
	| 'sign-in-only'
	| 'legacy-only'
	| 'unverified-only'
	| 'none-sound'
	| 'one-sound'
	| 'sound';

/** Every cover in the order of precedence, the weakest first. */
export const covers: readonly Cover[] = [
	'none',
	'partial',
	'sign-in-only',
	'legacy-only',
	'unverified-only',
	'none-sound',
	'one-sound',
	'sound'
];

/** The cover of a need of this catalog, whoever receives it. */
export function judgeCover(catalog: Catalog): (need: Need) => Cover {
	const shown = new Map(
		catalog.resources.filter(isShown).map((resource) => [resource.id, resource])
	);
	return (need) => {
		const usable = [...new Set(need.resources)].flatMap((id) => shown.get(id) ?? []);
		if (usable.length === 0) return 'none';
		if (need.gap) return 'partial';
		return sharedFault(usable) ?? countSound(usable);
	};
}

const needsSignIn = ({ access }: Resource) => access === 'login';
const isLegacy = ({ legacy }: Resource) => legacy;
const isUnverified = ({ confidence }: Resource) => confidence === 'medium';

function sharedFault(resources: readonly Resource[]): Cover | undefined {
	if (resources.every(needsSignIn)) return 'sign-in-only';
	if (resources.every(isLegacy)) return 'legacy-only';
	return resources.every(isUnverified) ? 'unverified-only' : undefined;
}

function countSound(resources: readonly Resource[]): Cover {
	const sound = resources.filter(
		(resource) => !needsSignIn(resource) && !isLegacy(resource) && !isUnverified(resource)
	);
	if (sound.length === 0) return 'none-sound';
	return sound.length === 1 ? 'one-sound' : 'sound';
}
