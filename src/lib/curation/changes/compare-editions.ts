import type { OptionId } from '../../wizard/index.ts';
import { comparePairs } from './compare-pairs.ts';
import { compareQuestions } from './compare-questions.ts';
import { compareOnce, compareSteps, isDifferent, isRetold, noPlan } from './compare-steps.ts';
import { findReworded } from './find-reworded.ts';
import { gatherChanges } from './gather-changes.ts';
import { pairPeople } from './pair-people.ts';
import type { PersonPair } from './pair-people.ts';
import type { ChangeGroup, ChangeReport, Edition, HelperChange, PlanDifference } from './types.ts';
import { walkEdition } from './walk-edition.ts';
import type { WalkedEdition } from './walk-edition.ts';

/**
 * What an edit changes for people: every kind of person of both editions, each with the plan that the
 * same answers brought before and bring now. An edit that reaches nobody changes nothing.
 */
export function compareEditions(before: Edition, after: Edition): ChangeReport {
	const was = walkEdition(before);
	const now = walkEdition(after);
	const people = pairPeople(was, now);
	const pairs = comparePairs(was, now);
	const changes = comparePlansOf(people);
	const isTelling = ({ kind, difference }: Changed) => kind === 'changed' && isRetold(difference);
	const groups = gatherChanges(
		changes
			.filter((one) => !isTelling(one))
			.map(({ answers, kind, difference }) => ({ answers, change: { kind, ...difference } }))
	);
	return {
		affected: groups.reduce((sum, { people }) => sum + people, 0),
		total: now.people.length,
		totalBefore: was.people.length,
		compared: people.length,
		groups,
		retold: gatherChanges(
			changes.filter(isTelling).map(({ answers, difference }) => ({ answers, change: difference }))
		),
		...(pairs ? { pairs } : {}),
		questions: compareQuestions(people, before.flow, after.flow),
		helpers: compareHelpers(people, was, now),
		reworded: findReworded(before, after)
	};
}

interface Changed {
	readonly answers: readonly OptionId[];
	readonly kind: ChangeGroup['kind'];
	readonly difference: PlanDifference;
}

function comparePlansOf(pairs: readonly PersonPair[]): Changed[] {
	const compare = compareOnce();
	return pairs.flatMap(({ answers, before, after }) => {
		const kind = !before ? 'new' : !after ? 'gone' : 'changed';
		const whole = compare(before?.plan ?? noPlan, after?.plan ?? noPlan);
		// Who is gone has no first week to be without a step.
		const difference = after ? whole : { ...whole, firstWeekLost: false, leftFirstWeek: [] };
		// Who is new or gone is told even with a plan that has no step.
		return kind !== 'changed' || isDifferent(difference) ? [{ answers, kind, difference }] : [];
	});
}

/** Helpers of both editions whose own part differs, in the plan that stands beside the newcomer's. */
function compareHelpers(
	pairs: readonly PersonPair[],
	was: WalkedEdition,
	now: WalkedEdition
): HelperChange[] {
	return gatherChanges(
		pairs.flatMap(({ answers, before, after }) => {
			if (!before || !after) return [];
			const change = compareSteps(was.ownPlan(before.beside), now.ownPlan(after.beside));
			return isDifferent(change) ? [{ answers, change }] : [];
		})
	);
}
