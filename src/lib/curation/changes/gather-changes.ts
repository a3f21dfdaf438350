import type { OptionId } from '../../wizard/index.ts';
import { groupBy } from '../explore/group-by.ts';

/** One kind of person, and what changes for them. */
interface Changed<Change> {
	readonly answers: readonly OptionId[];
	readonly change: Change;
}

type Gathered<Change> = Change & {
	readonly people: number;
	readonly answers: readonly (readonly OptionId[])[];
};

/** Those with the very same change together: most people first, then in the order given. */
export function gatherChanges<Change extends object>(
	changes: readonly Changed<Change>[]
): Gathered<Change>[] {
	const groups = [...groupBy(changes, ({ change }) => JSON.stringify(change)).values()];
	return groups
		.flatMap((group) => {
			const [first] = group;
			const answers = group.map((one) => one.answers);
			return first ? [{ people: group.length, answers, ...first.change }] : [];
		})
		.sort((a, b) => b.people - a.people);
}
