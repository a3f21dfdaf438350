import { describe, expect, it } from 'vitest';
import {
	exploreAnswers,
	sampleSize
} from '../../../../src/lib/curation/explore/explore-answers.ts';
import { replay } from '../../../../src/lib/wizard/index.ts';
import type { OptionId, Question } from '../../../../src/lib/wizard/index.ts';
import { aCatalog } from '../../../support/catalog-builder.ts';
import { aQuestion, aWizard } from '../../../support/flow-builder.ts';
import { realCatalog } from '../../../support/real-data.ts';
import { realWizard } from '../../../support/real-wizard.ts';

describe('exploreAnswers', () => {
	const wizard = aWizard(
		aQuestion('who', ['new-employee', 'new-role']),
		aQuestion('what', ['rsf', 'scts', 'sys'], { several: true })
	);
	const explored = exploreAnswers(aCatalog(), wizard);

	it('has every single choice once, and every pair once', () => {
		expect(explored.people.map(({ route }) => route.chosen.join(' '))).toHaveLength(6);
		expect(explored.pairs.map(({ chosen }) => chosen.join(' '))).toEqual([
			'new-employee rsf scts',
			'new-employee rsf sys',
			'new-employee scts sys',
			'new-role rsf scts',
			'new-role rsf sys',
			'new-role scts sys'
		]);
	});

	it('draws the same sample every time', () => {
		const again = exploreAnswers(aCatalog(), wizard);
		expect(again.sample).toEqual(explored.sample);
		expect(explored.sample).toHaveLength(sampleSize);
		expect(explored.estimate).toBe(14); // 2 times 7, exact where every way is as wide
	});

	it('leaves out two answers at a time, and says so, where those ways are too many', () => {
		const wide = aWizard(
			aQuestion(
				'what',
				[...Array(210).keys()].map((at) => `o${at}`),
				{ several: true }
			)
		);
		const { people, pairs, sample, withoutPairs, singles, upToTwo } = exploreAnswers(
			aCatalog(),
			wide
		);
		expect([people.length, pairs, sample.length]).toEqual([210, [], sampleSize]);
		expect([withoutPairs, explored.withoutPairs]).toEqual([true, false]);
		expect(upToTwo).toBe(singles);
	});

	it('says the plan at each end', () => {
		const end = explored.singles.ways[0]?.to.ways[0]?.to;
		expect(end && explored.planKeyAt(end)).toBe(explored.people[0]?.planKey);
	});
});

describe('the exploration of the real data', { timeout: 60_000 }, () => {
	const wizard = realWizard();
	const { people, pairs, sample } = exploreAnswers(realCatalog(), wizard);
	const several = wizard.flow.questions.filter((question) => question.several);
	const chosenOf = ({ options }: Question, chosen: readonly OptionId[]) =>
		options.filter(({ id }) => chosen.includes(id)).length;

	it('has every pair of areas and every pair of roles that a person can hold', () => {
		const area = several.find(({ id }) => String(id) === 'area');
		const role = several.find(({ id }) => String(id) === 'role');
		const areas = (area?.options ?? []).filter(({ unsure }) => !unsure);
		const roles = (role?.options ?? []).filter(({ unsure }) => !unsure);
		const found = new Set(pairs.flatMap(({ chosen }) => pairsIn(chosen)));
		for (const one of areas) {
			for (const other of areas) {
				if (one !== other) expect(found).toContain([one.id, other.id].sort().join(' '));
			}
		}
		for (const one of roles) {
			for (const other of roles) {
				const held = [...found].some((pair) => pair === [one.id, other.id].sort().join(' '));
				const only = ['systems-discovery'].some((id) =>
					[one.id, other.id].includes(id as OptionId)
				);
				// The only role of an area is taken for granted with the area.
				expect(one === other || held || only).toBe(true);
			}
		}
	});

	it('has two answers at some question in every pair, and only complete sets', () => {
		const most = (chosen: readonly OptionId[]) =>
			Math.max(...several.map((question) => chosenOf(question, chosen)));
		expect(pairs.filter(({ chosen }) => most(chosen) < 2)).toEqual([]);
		expect(pairs.filter(({ chosen }) => replay(wizard, chosen).question)).toEqual([]);
		expect(sample.filter(({ chosen }) => replay(wizard, chosen).question)).toEqual([]);
		expect(new Set(people.map(({ route }) => route.chosen.join(' '))).size).toBe(people.length);
	});
});

function pairsIn(chosen: readonly OptionId[]): string[] {
	return chosen.flatMap((one, position) =>
		chosen.slice(position + 1).map((other) => [one, other].sort().join(' '))
	);
}
