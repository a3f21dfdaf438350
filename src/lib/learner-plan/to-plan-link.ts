import { deflateText } from './deflate-text.ts';
import { encodeBytes } from './encode-bytes.ts';
import { packPlan } from './pack-plan.ts';
import type { KeptPlan } from './types.ts';

/**
 * What stands behind the `#` of a link that carries the whole plan: `1.` and letters that every
 * address takes. No server sees it. `planFromLink` reads it while it is no longer than
 * `planLimits.linkLetters`; only a plan with a great many notes is.
 */
export async function toPlanLink(plan: KeptPlan): Promise<string> {
	return `1.${encodeBytes(await deflateText(packPlan(plan)))}`;
}
