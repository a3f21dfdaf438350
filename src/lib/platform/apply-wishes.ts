import { readKeptPlan, writeKeptPlan, type KeptPlan } from '../learner-plan/index.ts';
import type { Transaction } from './open-database.ts';
import { dropPlan, findPlan, putPlan } from './read-records.ts';

/** The plan under an id; nothing: there is none. */
type Maybe = KeptPlan | undefined;

/** What somebody wants to become of the plan under one id, whatever it is by then. */
export interface Wish {
	readonly id: string;
	/** It may bring a plan where there is none. */
	readonly adds: boolean;
	/** What becomes of the plan; may be called several times, since others may write meanwhile. */
	readonly apply: (there: Maybe) => Maybe;
	/** What the plan was and became when it was last applied, or why it was not. */
	readonly outcome: () => { readonly before: Maybe; readonly after: Maybe; failure?: unknown };
}

/** A wish to edit the plan under an id. An edit that throws, or makes something that is no plan, leaves the plan as it was. */
export function toWish(id: string, edit: (there: Maybe) => Maybe, adds = false): Wish {
	let outcome: ReturnType<Wish['outcome']> = { before: undefined, after: undefined };
	return {
		id,
		adds,
		apply(before) {
			try {
				const after = edit(before);
				outcome = { before, after: after && after !== before ? soundPlan(id, after) : after };
			} catch (failure) {
				outcome = { before, after: before, failure };
			}
			return outcome.after;
		},
		outcome: () => outcome
	};
}

/** What is applied in one transaction. */
export interface WishesOfPlan {
	readonly id: string;
	/** In the order in which they were made. */
	readonly wishes: readonly Wish[];
	/** The plan as it was last read, for when its records were damaged since. */
	readonly seen: Maybe;
}

/**
 * Reads the plan, applies the wishes, and writes it if that changed anything or part of it was
 * damaged. Throws where a newer Pathfinder wrote it: that is never written over.
 */
export async function applyWishes(
	tx: Transaction,
	{ id, wishes, seen }: WishesOfPlan
): Promise<{ readonly plan: Maybe; readonly isWritten: boolean }> {
	const was = await findPlan(tx, id);
	const there = was.plan ?? (was.unread ? seen : undefined);
	const plan = wishes.reduce((now, wish) => wish.apply(now), there);
	const isWritten = plan ? plan !== was.plan || !was.isWhole : there !== undefined;
	if (!isWritten) return { plan, isWritten };
	if (was.unread?.trouble === 'newer') throw new Error('A newer version wrote this plan.');
	if (plan) await putPlan(tx, plan, was);
	else await dropPlan(tx, id);
	return { plan, isWritten };
}

/** A plan as it will be read again: what could not be read must never be written. */
function soundPlan(id: string, plan: KeptPlan): KeptPlan {
	const read = readKeptPlan(writeKeptPlan(plan));
	if ('plan' in read && read.plan.id === id) return read.plan;
	throw new Error('This is no plan that could be read again, so it is not kept.');
}
