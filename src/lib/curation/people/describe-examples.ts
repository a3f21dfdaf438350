import { titleOf } from '../../catalog/index.ts';
import type { Catalog, NeedId, Placed } from '../../catalog/index.ts';
import { addressOf, replay, sayAnswers } from '../../wizard/index.ts';
import type { Wizard } from '../../wizard/index.ts';
import type { PersonExample } from './people-schema.ts';

/** An example person as a page tells of them. */
export interface ExampleView {
	readonly id: string;
	readonly who: string;
	/** Their answers in a few words each. */
	readonly answers: readonly string[];
	/** Site path of their pathway, without a leading slash. */
	readonly path: string;
	readonly expectations: readonly Expectation[];
}

/** One thing that must stay true of a plan. */
interface Expectation {
	readonly says: string;
	readonly needs: readonly { readonly id: NeedId; readonly title: string }[];
}

/** The example people with what must stay true of their plans, in the order of their file. */
export function describeExamples(
	catalog: Catalog,
	wizard: Wizard,
	people: readonly Placed<PersonExample>[]
): ExampleView[] {
	const titled = (id: NeedId) => ({
		id,
		title: titleOf(catalog.needs.find((need) => need.id === id)?.statement ?? id)
	});
	return people.map(({ value: { id, who, answers, first, firstWeek, includes, never } }) => {
		const state = replay(wizard, answers);
		const expected = [
			{ says: 'The plan begins with', needs: first },
			{ says: 'The first week is', needs: firstWeek },
			{ says: 'Somewhere in the plan', needs: includes },
			{ says: 'Never in the plan', needs: never }
		];
		return {
			id,
			who: who.trim(),
			answers: sayAnswers(wizard.flow, state.answers),
			path: addressOf(wizard.flow, state),
			expectations: expected.flatMap(({ says, needs }) =>
				needs && needs.length > 0 ? [{ says, needs: needs.map(titled) }] : []
			)
		};
	});
}
