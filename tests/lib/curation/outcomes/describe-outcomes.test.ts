import { describe, expect, it } from 'vitest';
import { describeOutcomes } from '../../../../src/lib/curation/outcomes/describe-outcomes.ts';
import { exampleOutcomes } from '../../../support/outcomes-example.ts';

const { outcomes } = exampleOutcomes();
const view = describeOutcomes(outcomes);

describe('describeOutcomes', () => {
	it('has a row for each value from the least to the most, also for those that nobody has', () => {
		const counts = [
			{ value: 1, people: 1 },
			{ value: 4, people: 3 }
		];
		const { steps } = describeOutcomes({
			...outcomes,
			steps: { ...outcomes.steps, least: 1, most: 4, counts }
		});
		expect(steps.map(({ label, count }) => [label, count])).toEqual([
			['1', 1],
			['2', 0],
			['3', 0],
			['4', 3]
		]);
	});

	it('says of how many resources minutes are known', () => {
		expect(view.minutes.cases.map(({ label, count }) => [label, count])).toEqual([
			['42 minutes are known, of 2 of 2 to 3 resources', 4],
			['12 minutes are known, of 1 of 3 resources', 1],
			['No minutes are known: 0 of 1 resources state a length', 1]
		]);
		expect(view.minutes.stated[0]).toMatchObject({ note: '120 minutes', count: 0 });
	});

	it('leads from each gap to its need, with where it is met and what is missing', () => {
		expect(view.gaps[1]).toEqual({
			label: 'Learn overlay',
			path: 'needs/overlay/',
			count: 2,
			note: 'In part: a gap is noted · first week 2',
			missing: 'Nothing on merging.'
		});
	});

	it('counts the steps and the needs that cover is told of', () => {
		expect([view.numberedSteps, view.neededBySomebody]).toEqual([13, 5]);
	});

	it('shows the shortest and the longest plan', () => {
		expect(view.examples.map(({ title, says, facts }) => [title, says, facts[0]])).toEqual([
			[
				'The shortest plan',
				'In a new role · Cataloging',
				'1 step with a number, and 1 without one, for when they come up.'
			],
			[
				'The longest plan',
				'New to this · Lending',
				'3 steps with a number, and 1 without one, for when they come up.'
			]
		]);
	});
});
