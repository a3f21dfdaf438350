import { stageNames } from '../../catalog/index.ts';
import { alignRows } from '../../shared/align-rows.ts';
import {
	coverNames,
	quartileNames,
	sayKnown,
	sayQuartiles,
	saySteps,
	sayStages
} from './say-outcomes.ts';
import type { Combinations, Example, NeedReceived, Outcomes, Spread } from './types.ts';

/** The outcomes as plain text, section by section, each figure with what it is of. */
export function toOutcomesText(outcomes: Outcomes): string {
	const { people, aliases } = outcomes;
	const heading = [
		'What people receive, worked out from the catalog and the questions. No visitor was counted.',
		`${people} kinds of people, one for each complete set of single answers; each counts once. ${aliases} of them help somebody or are not sure, and end in the plans of the others.`
	];
	const sections = [
		heading,
		...lengthSections(outcomes),
		minutesSection(outcomes),
		...coverSections(outcomes),
		needsSection(outcomes),
		alikeSection(outcomes),
		exampleSection(outcomes)
	];
	return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function lengthSections(outcomes: Outcomes) {
	const { steps, stages, questions, resources, gapsMet, pairs, sample, seed } = outcomes;
	const rows: [string, Spread][] = [
		['numbered steps', steps],
		...stages.map(({ stage, steps: own }): [string, Spread] => [
			`${stageNames[stage].toLowerCase()}`,
			own
		]),
		['resources in the numbered steps', resources],
		['numbered steps with a gap', gapsMet],
		['questions asked', questions],
		...rowsOf(`two options somewhere (${pairs.sets} sets)`, pairs),
		...rowsOf(`any number of options (${sample.sets} drawn, seed ${seed})`, sample)
	];
	const table = alignRows([
		['', ...quartileNames],
		...rows.map(([name, spread]) => [name, ...sayQuartiles(spread)])
	]);
	const counts = steps.counts.map(({ value, people }) => [
		String(value),
		`${people} of ${steps.of}`
	]);
	return [['How long plans are', ...table], alignRows([['steps', 'kinds of people'], ...counts])];
}

function rowsOf(whose: string, sets: Combinations): [string, Spread][] {
	return [
		[`numbered steps, ${whose}`, sets.steps],
		['  of them first week', sets.firstWeek],
		['  resources in them', sets.resources],
		['  of them with a gap', sets.gapsMet]
	];
}

function minutesSection({ length, people }: Outcomes): string[] {
	return [
		'Known minutes (what is stated of some resources; no plan’s length)',
		`${length.stated.length} of ${length.resources} resources state a length.`,
		...length.cases.map((one) => `${sayKnown(one)}: ${one.people} of ${people} kinds of people.`)
	];
}

function coverSections({ cover, gaps, people, needs }: Outcomes): string[][] {
	const received = needs.filter((need) => need.people > 0).length;
	const steps = cover.reduce((sum, one) => sum + one.steps, 0);
	const rows = cover.map((one) => [
		coverNames[one.cover],
		`${one.needs} of ${received}`,
		`${one.steps} of ${steps}`,
		`${one.people} of ${people}`
	]);
	return [
		['How needs are covered', ...alignRows([['', 'needs', 'steps', 'kinds of people'], ...rows])],
		['Gaps, by kinds of people who meet them', ...gaps.map((gap) => sayNeed(gap, people))]
	];
}

function needsSection({ needs, people }: Outcomes): string[] {
	return [
		'Needs, by kinds of people who receive them',
		...needs.map((need) => sayNeed(need, people))
	];
}

function sayNeed({ need, people, stages, cover }: NeedReceived, of: number): string {
	const told = [sayStages({ stages }), coverNames[cover].toLowerCase()].filter(Boolean).join(', ');
	return `${people} of ${of}  ${need} (${told})`;
}

function alikeSection({ plans, people, aliases }: Outcomes): string[] {
	return [
		'How alike plans are',
		`${plans.different} different plans; ${plans.unshared} of the ${people - aliases} kinds of people who answer for themselves and are sure share theirs with no other of those.`,
		...alignRows([
			['needs that differ', ...quartileNames],
			['from the nearest other plan', ...sayQuartiles(plans.nearest)],
			...plans.swaps.map(({ question, needs }) => [
				`with another answer to "${question}" (${needs.of} pairs)`,
				...sayQuartiles(needs)
			])
		])
	];
}

function exampleSection({ examples }: Outcomes): string[] {
	if (!examples) return ['There is nobody to show as an example.'];
	return [
		`Shortest plan: ${sayExample(examples.shortest)}`,
		`Longest plan: ${sayExample(examples.longest)}`
	];
}

function sayExample({ says, steps, asNeeded, minutes, stating, resources, path }: Example): string {
	const known = sayKnown({ minutes, stating, fewest: resources, most: resources });
	return `${says.join(' · ')}: ${saySteps(steps)}, ${asNeeded} as needed. ${known}. /${path}`;
}
