import { titleOf } from '../catalog/index.ts';
import type { Catalog, Need, Resource } from '../catalog/index.ts';
import { resourceMark, wordingMark } from './see-steps.ts';
import { traceSuccessors } from './trace-successors.ts';
import type { Trace } from './trace-successors.ts';
import type { SeenStep } from './types.ts';

/** What finds again, in the catalog of today, what a plan remembers. */
export interface ChangeLookup {
	readonly needs: ReadonlyMap<string, Need>;
	readonly resources: ReadonlyMap<string, Resource>;
	readonly needTrace: Trace;
	readonly resourceTrace: Trace;
	/** A need's title in quotation marks; the words of its id where the catalog has it no more. */
	readonly nameNeed: (id: string) => string;
	/** The replaced need whose wording was seen in the place of this one; none where it is its own. */
	readonly replacedBy: (step: SeenStep) => string | undefined;
	/** The id of a resource by its fingerprint, also of one that only the table of successors knows. */
	readonly resourceOf: (mark: string) => string | undefined;
}

/** The lookup for one catalog. */
export function lookUpChanges({ needs, resources, successors }: Catalog): ChangeLookup {
	const needsById = new Map<string, Need>(needs.map((need) => [need.id, need]));
	const needTrace = traceSuccessors(successors.needs);
	const replaced = [
		...successors.resources.map(({ was }) => was),
		...resources.map(({ id }) => id)
	];
	// Made when first asked for: mostly nothing changed.
	let byMark: ReadonlyMap<string, string> | undefined;
	const wordingIs = (id: string, wording: string): boolean => {
		const need = needsById.get(id);
		return need !== undefined && wordingMark(need.statement) === wording;
	};
	return {
		needs: needsById,
		resources: new Map<string, Resource>(resources.map((resource) => [resource.id, resource])),
		needTrace,
		resourceTrace: traceSuccessors(successors.resources),
		nameNeed: (id) => `“${titleOfNeed(needsById, id)}”`,
		replacedBy: ({ need, wording }) => {
			const before = successors.needs.filter(({ was }) => needTrace.endsOf(was).includes(need));
			if (before.length === 0 || wordingIs(need, wording)) return undefined;
			return before.find(({ was }) => was !== need && wordingIs(was, wording))?.was;
		},
		resourceOf: (mark) => {
			byMark ??= new Map(replaced.map((id) => [resourceMark(id), id]));
			return byMark.get(mark);
		}
	};
}

/** A need's title, or the words of its id where the catalog has it no more. */
export function titleOfNeed(needs: ReadonlyMap<string, Need>, id: string): string {
	return titleOf(needs.get(id)?.statement ?? id.replaceAll('-', ' '));
}
