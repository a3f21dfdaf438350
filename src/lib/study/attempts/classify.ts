import type { Outcome } from './types.ts';

/** What decides in which of the six classes an attempt falls. */
export interface Classed {
	readonly ended: 'named' | 'gave-up';
	/** The thing named is among the right answers. */
	readonly isSuccess: boolean;
	readonly backtracks: number;
	/** Anything of the wizard or of search was used. */
	readonly touched: boolean;
}

/**
 * The class of an attempt in the words of tree testing (specification, 2.1): direct is who never
 * went back, and who gave up before touching anything.
 */
export function classify({ ended, isSuccess, backtracks, touched }: Classed): Outcome {
	if (ended === 'gave-up') return touched ? 'indirect-skip' : 'direct-skip';
	const way = backtracks === 0 ? 'direct' : 'indirect';
	return isSuccess ? `${way}-success` : `${way}-failure`;
}
