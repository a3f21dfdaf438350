import type { Candidate } from './gather-candidates.ts';
import { likenessOf } from './score-documents.ts';
import type { Scored } from './score-documents.ts';
import { verdicts } from './weights.ts';

/** Whether anything answers a query: well, hardly, or not at all. */
export type Verdict = 'good' | 'weak' | 'none';

/**
 * The verdict on a query, by the document that explains most of it and the phrase that is most like it.
 * It belongs to the query: the order of the results, and a filter, change nothing in it.
 */
export function judgeAnswer(candidates: readonly Candidate[], scored: readonly Scored[]): Verdict {
	const cover = Math.max(0, ...candidates.map((one) => one.cover));
	const likeness = Math.max(0, ...scored.map(({ phrase }) => (phrase ? likenessOf(phrase) : 0)));
	const understood = cover * (1 - verdicts.phrase) + likeness * verdicts.phrase;
	if (understood < verdicts.none) return 'none';
	return understood < verdicts.weak ? 'weak' : 'good';
}
