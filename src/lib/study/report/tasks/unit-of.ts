import type { Attempt } from '../../attempts/types.ts';
import type { Unit, UnitKind } from './types.ts';

/** An attempt that counts in every n: it ended, and its outcome is known. */
export type CountedAttempt = Attempt & { readonly outcome: NonNullable<Attempt['outcome']> };

/** Whether an attempt counts: not one that was called off, never begun or left open. */
export function isCounted(attempt: Attempt): attempt is CountedAttempt {
	return attempt.status === 'done' && attempt.outcome !== undefined;
}

export const isSuccess = ({ outcome }: CountedAttempt): boolean => outcome.endsWith('success');
/** What a person did alone: the headline of every task. */
export const isUnassisted = (attempt: CountedAttempt): boolean =>
	isSuccess(attempt) && !attempt.assisted;
export const isSkip = ({ outcome }: CountedAttempt): boolean => outcome.endsWith('skip');

const order: readonly UnitKind[] = [
	'direct-success',
	'indirect-success',
	'assisted-success',
	'indirect-failure',
	'direct-failure',
	'indirect-skip',
	'direct-skip'
];

/** The square of an attempt: success after help has its own. */
export function kindOf(attempt: CountedAttempt): UnitKind {
	return isSuccess(attempt) && attempt.assisted ? 'assisted-success' : attempt.outcome;
}

/** One square an attempt, best first. */
export function unitsOf(attempts: readonly CountedAttempt[]): Unit[] {
	return attempts
		.map((attempt) => ({ participant: attempt.participant, kind: kindOf(attempt) }))
		.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
