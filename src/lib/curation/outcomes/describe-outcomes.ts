import { stageNames } from '../../catalog/index.ts';
import { coverNames, sayKnown, sayQuartiles, saySteps, sayStages } from './say-outcomes.ts';
import type { Combinations, Example, NeedReceived, Outcomes, Spread } from './types.ts';

/** One row of a table whose counts are drawn as lines. */
interface BarRow {
	readonly label: string;
	/** Site path without a leading slash. */
	readonly path?: string;
	readonly count: number;
	readonly note?: string;
}

/** A row of five figures: see `quartileNames`. */
export interface QuartileRow {
	readonly label: string;
	readonly figures: readonly string[];
}

/** The outcomes as a page shows them. */
export interface OutcomesView {
	readonly people: number;
	/** Who help or are not sure, and end in the plan of another. */
	readonly aliases: number;
	readonly steps: readonly BarRow[];
	readonly stages: readonly { readonly name: string; readonly rows: readonly BarRow[] }[];
	readonly questions: readonly BarRow[];
	readonly lengths: readonly QuartileRow[];
	readonly minutes: {
		readonly stating: number;
		readonly resources: number;
		readonly cases: readonly BarRow[];
		readonly stated: readonly BarRow[];
	};
	readonly cover: readonly {
		readonly label: string;
		readonly needs: number;
		readonly steps: number;
		readonly people: number;
	}[];
	readonly numberedSteps: number;
	readonly neededBySomebody: number;
	readonly gaps: readonly (BarRow & { readonly missing: string })[];
	readonly needs: readonly BarRow[];
	readonly different: number;
	readonly unshared: number;
	readonly alike: readonly QuartileRow[];
	readonly examples: readonly ExampleView[];
}

interface ExampleView {
	readonly title: string;
	readonly says: string;
	readonly path: string;
	readonly facts: readonly string[];
}

/** What was measured, in the words and the order of a page. */
export function describeOutcomes(outcomes: Outcomes): OutcomesView {
	const { people, aliases, steps, stages, questions, length, cover, gaps, needs } = outcomes;
	return {
		people,
		aliases,
		steps: toRows(steps),
		stages: stages.map(({ stage, steps: own }) => ({ name: stageNames[stage], rows: toRows(own) })),
		questions: toRows(questions),
		lengths: describeLengths(outcomes),
		minutes: {
			stating: length.stated.length,
			resources: length.resources,
			cases: length.cases.map((one) => ({ label: sayKnown(one), count: one.people })),
			stated: length.stated.map(({ title, path, minutes, people: count }) => ({
				label: title,
				path,
				count,
				note: `${minutes} minutes`
			}))
		},
		cover: cover.map((one) => ({ ...one, label: coverNames[one.cover] })),
		numberedSteps: cover.reduce((sum, one) => sum + one.steps, 0),
		neededBySomebody: needs.filter((need) => need.people > 0).length,
		gaps: gaps.map((gap) => ({
			...toNeedRow(gap),
			note: [coverNames[gap.cover], sayStages(gap)].filter(Boolean).join(' · '),
			missing: gap.note
		})),
		needs: needs.map(toNeedRow),
		...describeAlike(outcomes)
	};
}

/** Every value from the least to the most, also those that nobody has, so that holes are seen. */
function toRows({ least, most, counts }: Spread): BarRow[] {
	const known = new Map(counts.map(({ value, people }) => [value, people]));
	return Array.from({ length: most - least + 1 }, (_, position) => ({
		label: String(least + position),
		count: known.get(least + position) ?? 0
	}));
}

function toNeedRow(need: NeedReceived): BarRow {
	return { label: need.title, path: need.path, count: need.people, note: sayStages(need) };
}

function describeLengths(outcomes: Outcomes): QuartileRow[] {
	const { steps, stages, resources, gapsMet, pairs, sample } = outcomes;
	return [
		{ label: 'Numbered steps', figures: sayQuartiles(steps) },
		...stages.map(({ stage, steps: own }) => ({
			label: `Steps: ${stageNames[stage].toLowerCase()}`,
			figures: sayQuartiles(own)
		})),
		{ label: 'Resources in the numbered steps', figures: sayQuartiles(resources) },
		{ label: 'Numbered steps with a gap', figures: sayQuartiles(gapsMet) },
		...rowsOf(`with two answers to some question (${sayCount(pairs.sets)} sets)`, pairs),
		...rowsOf(`with any number of answers (${sayCount(sample.sets)} sets drawn by chance)`, sample)
	];
}

function rowsOf(whose: string, sets: Combinations): QuartileRow[] {
	return [
		{ label: `Numbered steps, ${whose}`, figures: sayQuartiles(sets.steps) },
		{ label: `Steps: first week, ${whose}`, figures: sayQuartiles(sets.firstWeek) },
		{ label: `Resources in the numbered steps, ${whose}`, figures: sayQuartiles(sets.resources) },
		{ label: `Numbered steps with a gap, ${whose}`, figures: sayQuartiles(sets.gapsMet) }
	];
}

function describeAlike({ plans, examples }: Outcomes) {
	return {
		different: plans.different,
		unshared: plans.unshared,
		alike: [
			{ label: 'From the plan that is nearest', figures: sayQuartiles(plans.nearest) },
			...plans.swaps.map(({ asks, needs }) => ({
				label: `With another answer to “${asks}” (${needs.of} pairs)`,
				figures: sayQuartiles(needs)
			}))
		],
		examples: examples
			? [
					describeExample('The shortest plan', examples.shortest),
					describeExample('The longest plan', examples.longest)
				]
			: []
	};
}

function describeExample(title: string, example: Example): ExampleView {
	const { says, path, steps, asNeeded, resources } = example;
	return {
		title,
		says: says.join(' · '),
		path,
		facts: [
			`${saySteps(steps)} with a number, and ${asNeeded} without one, for when they come up.`,
			`${sayKnown({ ...example, fewest: resources, most: resources })}.`
		]
	};
}

function sayCount(count: number): string {
	return count.toLocaleString('en-US');
}
