import { decodeBytes } from './encode-bytes.ts';
import { inflateText } from './deflate-text.ts';
import { planLimits } from './limits.ts';
import { unpackPlan } from './pack-plan.ts';
import { readKeptPlan } from './read-kept-plan.ts';
import type { KeptPlan, PlanTrouble } from './types.ts';

/** A plan that somebody sent, or why there is none. */
export type OpenedPlan = { readonly plan: KeptPlan } | { readonly trouble: PlanTrouble };

const linkVersion = 1;

/** Whether it looks like the fragment of a plan's link, also a damaged one or one of a later version. */
export function isPlanLink(fragment: string): boolean {
	return partsOf(fragment) !== undefined;
}

/**
 * The plan in the fragment of a link, with or without its `#`, or why there is none. Takes anything
 * and never throws. What mail programs put into long addresses is left out: line ends, blanks, marks
 * of a quotation, a period at the end, letters written as `%2E`.
 */
export async function planFromLink(fragment: string): Promise<OpenedPlan> {
	const parts = partsOf(fragment);
	if (!parts || parts.version < linkVersion) return { trouble: 'foreign' };
	if (parts.version > linkVersion) return { trouble: 'newer' };
	if (fragment.length > planLimits.linkLetters) return { trouble: 'too-large' };
	const packed = decodeBytes(cleanLetters(parts.rest));
	if (!packed) return { trouble: 'damaged' };
	const unpacked = await inflateText(packed, planLimits.unpackedBytes);
	return 'trouble' in unpacked ? unpacked : readUnpacked(unpacked.text);
}

function readUnpacked(text: string): OpenedPlan {
	try {
		return readKeptPlan(unpackPlan(text));
	} catch {
		return { trouble: 'damaged' };
	}
}

function partsOf(
	fragment: string
): { readonly version: number; readonly rest: string } | undefined {
	const match = /^[\s#]*(\d{1,9})(?:\.|%2e)/i.exec(fragment);
	if (!match) return undefined;
	return { version: Number(match[1]), rest: fragment.slice(match[0].length) };
}

/** The letters that can be part, without what was put between and behind them. */
function cleanLetters(rest: string): string {
	return rest
		.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/[^\w-]/g, '');
}
