import type { Attempt } from '../attempts/types.ts';
import type { NodeKey } from '../site/types.ts';
import type { Tie } from './types.ts';

/**
 * Codes of those who came to where a tie belongs, each once, in order. An option counts where its
 * question was seen, a step where a plan or its pathway was, a term where it was searched. Where the
 * words of a search were not kept, a search counts for every term.
 */
export function findReached(tie: Tie, attempts: readonly Attempt[]): string[] {
	const codes = attempts.flatMap((attempt) => (cameTo(tie, attempt) ? attempt.participant : []));
	return [...new Set(codes)].sort();
}

function cameTo(tie: Tie, { path, queries }: Attempt): boolean {
	if (tie.kind !== 'term') return path.some(({ nodeKey }) => showsTie(tie, nodeKey));
	const term = tie.id.toLowerCase();
	return queries.some(({ text }) => text === undefined || text.toLowerCase().includes(term));
}

function showsTie({ kind, id }: Tie, key: NodeKey): boolean {
	const [first = ''] = id.split('/');
	if (kind === 'question' || kind === 'option') return key.startsWith(`question/${first}|`);
	if (kind === 'need') return key === `needs/${id}` || key === `page/needs/${id}/`;
	if (kind === 'step') return key.startsWith('plan|') || key === `pathways/${first}`;
	return key === id || (id === 'plan' && key.startsWith('plan|'));
}
