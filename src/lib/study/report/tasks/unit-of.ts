import type { Attempt } from '../../attempts/types.ts';
import type { Unit, UnitKind } from './types.ts';

/** An attempt that counts in every n: its outcome is known, be it that the tab was closed. */
export type CountedAttempt = Attempt & { readonly outcome: NonNullable<Attempt['outcome']> };

/** Whether an attempt counts: not one that was called off, never begun or begun anew. */
export function isCounted(attempt: Attempt): attempt is CountedAttempt {
	const { status, outcome } = attempt;
	return (status === 'done' || status === 'open') && outcome !== undefined;
}

/** What tells one person from another: a code can stand for two sessions by mistake. */
export const personOf = ({
	sessionId,
	participant
}: Pick<Attempt, 'sessionId' | 'participant'>): string => JSON.stringify([sessionId, participant]);

export const isSuccess = ({ outcome }: CountedAttempt): boolean => outcome.endsWith('success');
/** What a person did alone: the headline of every task. */
export const isUnassisted = (attempt: CountedAttempt): boolean =>
	isSuccess(attempt) && !attempt.assisted;
/** Named something that is not the answer. */
export const isFailure = ({ outcome }: CountedAttempt): boolean => outcome.endsWith('failure');
export const isSkip = ({ outcome }: CountedAttempt): boolean => outcome.endsWith('skip');

const order: readonly UnitKind[] = [
	'direct-success',
	'indirect-success',
	'assisted-success',
	'indirect-failure',
	'direct-failure',
	'indirect-skip',
	'direct-skip',
	'closed-tab'
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
