import type { Catalog, NeedId, Profile, Stage } from '../../catalog/index.ts';
import { arrangeSteps } from '../../planner/index.ts';
import type { Arrangement } from '../../planner/index.ts';

/** The order of a plan, and a key that is equal for equal plans. */
export interface KeyedArrangement {
	readonly arrangement: Arrangement;
	readonly planKey: string;
}

/** Arranges plans of one catalog; the same tags, in whatever order, are worked out once. */
export function arrangeOnce(catalog: Catalog): (profile: Profile) => KeyedArrangement {
	const known = new Map<string, KeyedArrangement>();
	return ({ tags }) => {
		const key = [...tags].sort().join(' ');
		const arranged = known.get(key) ?? arrange(catalog, tags);
		known.set(key, arranged);
		return arranged;
	};
}

/** Steps in their order with stage and whether optional, as one text. */
export function keyOf(steps: readonly { need: NeedId; stage: Stage; optional: boolean }[]): string {
	return steps
		.map(({ need, stage, optional }) => `${need} ${stage}${optional ? ' optional' : ''}`)
		.join(', ');
}

function arrange(catalog: Catalog, tags: Profile['tags']): KeyedArrangement {
	const arrangement = arrangeSteps(catalog, tags);
	const steps = arrangement.ordered.map(({ need, stage, sources }) => ({
		need: need.id,
		stage,
		optional: sources.every(({ steps: own }) => own.every(({ optional }) => optional))
	}));
	return { arrangement, planKey: keyOf(steps) };
}
