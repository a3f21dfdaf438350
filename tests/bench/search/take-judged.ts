import type { Ask } from '../../../src/lib/search/index.ts';

/** So many results are taken, so that ten remain without pathways and program areas. */
export const taken = 40;

/** Ids in their order as answers: what is not judged left out, and nothing called weak. */
export function takeJudged(ids: readonly string[]): ReturnType<Ask> {
	return ids.flatMap((id) => (/^[nr]:/.test(id) ? [{ id, weak: false }] : []));
}
