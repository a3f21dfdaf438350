import type { KeptPlan, SeenStep } from './types.ts';

/**
 * The plan with its steps taken as seen: what changed since last time has been read. The same object
 * when they are what was seen before.
 */
export function agree(kept: KeptPlan, seen: readonly SeenStep[]): KeptPlan {
	const isSame = JSON.stringify(kept.seen) === JSON.stringify(seen);
	return isSame ? kept : { ...kept, seen };
}
