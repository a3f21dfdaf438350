import { describe, expect, it } from 'vitest';
import { exploreAnswers } from '../../../../src/lib/curation/index.ts';
import { measureOutcomes } from '../../../../src/lib/curation/outcomes/measure-outcomes.ts';
import type { Spread } from '../../../../src/lib/curation/outcomes/types.ts';
import { buildPlan } from '../../../../src/lib/planner/index.ts';
import { exampleOutcomes } from '../../../support/outcomes-example.ts';
import { realCatalog } from '../../../support/real-data.ts';
import { realWizard } from '../../../support/real-wizard.ts';

describe('measureOutcomes', () => {
	const { outcomes } = exampleOutcomes();

	it('counts every kind of person once, those who help or are not sure as well', () => {
		expect(outcomes).toMatchObject({ people: 6, aliases: 2 });
		expect(outcomes.steps.of).toBe(6);
		expect(outcomes.plans.nearest.of).toBe(4);
	});

	it('measures steps with and without a number apart', () => {
		expect(outcomes.steps.counts.map(({ value, people }) => [value, people])).toEqual([
			[1, 1],
			[2, 3],
			[3, 2]
		]);
		const byStage = outcomes.stages.map(({ stage, steps }) => [stage, steps.least, steps.most]);
		expect(byStage).toEqual([
			['first-week', 1, 2],
			['first-month', 0, 1],
			['first-quarter', 0, 1],
			['as-needed', 1, 1]
		]);
	});

	it('is plain data, the same after a journey through JSON', () => {
		expect(JSON.parse(JSON.stringify(outcomes))).toEqual(outcomes);
	});
});

describe('the outcomes of the real data', { timeout: 60_000 }, () => {
	const catalog = realCatalog();
	const exploration = exploreAnswers(catalog, realWizard());
	const outcomes = measureOutcomes(catalog, exploration);
	// Nothing of the measuring is used from here on: plans are built anew, and counted one by one.
	const everybody = exploration.people;
	const plans = everybody.map(({ route }) => buildPlan(catalog, route.profile));
	const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

	it('has everybody in every spread', () => {
		const spreads: Spread[] = [
			outcomes.steps,
			outcomes.questions,
			outcomes.resources,
			outcomes.gapsMet,
			outcomes.length.minutes,
			outcomes.length.stating,
			outcomes.length.silent,
			...outcomes.stages.map(({ steps }) => steps)
		];
		for (const { counts, of } of spreads) {
			expect(of).toBe(everybody.length);
			expect(sum(counts.map(({ people }) => people))).toBe(everybody.length);
		}
		expect(sum(outcomes.length.cases.map(({ people }) => people))).toBe(everybody.length);
	});

	it('agrees with plans built one by one on steps and minutes', () => {
		const total = ({ counts }: Spread) => sum(counts.map(({ value, people }) => value * people));
		expect(total(outcomes.steps)).toBe(sum(plans.map(({ steps }) => steps.length)));
		const minutes = plans.flatMap(({ steps }) =>
			steps.flatMap(({ resources }) =>
				resources.map((id) => catalog.resources.find((one) => one.id === id)?.minutes ?? 0)
			)
		);
		expect(total(outcomes.length.minutes)).toBe(sum(minutes));
		expect(sum(outcomes.length.stated.map((one) => one.minutes * one.people))).toBe(sum(minutes));
	});

	it('agrees with plans built one by one on who meets which gap', () => {
		const met = new Map<string, number>();
		for (const { steps, asNeeded } of plans) {
			for (const { need, gap } of [...steps, ...asNeeded]) {
				if (gap) met.set(need, (met.get(need) ?? 0) + 1);
			}
		}
		const counted = outcomes.gaps.flatMap(({ need, people }): [string, number][] =>
			people > 0 ? [[need, people]] : []
		);
		expect(new Map(counted)).toEqual(met);
		expect(met.size).toBeGreaterThan(0);
	});

	it('puts every numbered step under one cover, and every receiver into one stage', () => {
		const steps = sum(plans.map((plan) => plan.steps.length));
		expect(sum(outcomes.cover.map((one) => one.steps))).toBe(steps);
		for (const { people, stages } of outcomes.needs) {
			expect(sum(stages.map((stage) => stage.people))).toBe(people);
		}
	});
});
