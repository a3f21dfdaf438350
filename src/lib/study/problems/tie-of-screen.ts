import type { NodeKey } from '../site/types.ts';
import type { Tie } from './types.ts';

/** What a note belongs to by the screen it was written at: a question, a need, else the screen itself. */
export function tieOfScreen(key: NodeKey): Tie {
	const question = /^question\/([^|]+)\|/.exec(key)?.[1];
	if (question !== undefined) return { kind: 'question', id: question };
	const need = /^needs\/(.+)$/.exec(key)?.[1];
	if (need !== undefined) return { kind: 'need', id: need };
	// Plans differ by person; what is wrong with one is wrong with plans.
	return { kind: 'screen', id: key.startsWith('plan|') ? 'plan' : key };
}

/** Whether two ties mean the same place. */
export function isSameTie(one: Tie, other: Tie): boolean {
	return one.kind === other.kind && one.id.toLowerCase() === other.id.toLowerCase();
}
