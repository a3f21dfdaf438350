import { expect, it } from 'vitest';
import { exploreAnswers } from '../../../../src/lib/curation/index.ts';
import { measureCombinations } from '../../../../src/lib/curation/outcomes/measure-combinations.ts';
import { buildPlan } from '../../../../src/lib/planner/index.ts';
import { realCatalog } from '../../../support/real-data.ts';
import { realWizard } from '../../../support/real-wizard.ts';

it('agrees with the whole plans of all pairs, built one by one', { timeout: 60_000 }, () => {
	const catalog = realCatalog();
	const { pairs } = exploreAnswers(catalog, realWizard());
	const measured = measureCombinations(catalog, pairs);
	const plans = pairs.map(({ profile }) => buildPlan(catalog, profile).steps);
	const sum = (counts: readonly { value: number; people: number }[]) =>
		counts.reduce((all, { value, people }) => all + value * people, 0);
	const all = plans.flat();
	expect(measured.sets).toBe(pairs.length);
	expect(sum(measured.steps.counts)).toBe(all.length);
	expect(sum(measured.firstWeek.counts)).toBe(
		all.filter(({ stage }) => stage === 'first-week').length
	);
	expect(sum(measured.resources.counts)).toBe(all.flatMap(({ resources }) => resources).length);
	expect(sum(measured.gapsMet.counts)).toBe(all.filter(({ gap }) => gap).length);
});
