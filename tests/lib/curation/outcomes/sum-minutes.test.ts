import { describe, expect, it } from 'vitest';
import { sumMinutes } from '../../../../src/lib/curation/outcomes/sum-minutes.ts';
import { buildPlan } from '../../../../src/lib/planner/index.ts';
import {
	aCatalog,
	aNeed,
	aPathway,
	aProfile,
	aResource
} from '../../../support/catalog-builder.ts';
import { exampleOutcomes } from '../../../support/outcomes-example.ts';

const { catalog, outcomes } = exampleOutcomes();
const lengthFor = (...tags: string[]) => sumMinutes(catalog)(buildPlan(catalog, aProfile(...tags)));

describe('sumMinutes', () => {
	it('adds what is stated, and counts what is not', () => {
		// glossary, tour (12), lending-course (30); the tour serves two steps and is shown once.
		expect(lengthFor('new-employee', 'course-reserves')).toEqual({
			resources: 3,
			stating: 2,
			minutes: 42
		});
	});

	it('leaves out what is looked up as needed', () => {
		// The course of 120 minutes belongs to an as-needed step.
		expect(lengthFor('new-role', 'cataloger-metadata')).toEqual({
			resources: 1,
			stating: 0,
			minutes: 0
		});
	});

	it('counts nothing that learners do not see', () => {
		const hidden = aCatalog({
			needs: [aNeed('lend', { resources: ['draft'] })],
			resources: [aResource('draft', { minutes: 5, state: 'draft' })],
			pathways: [aPathway('lending', { steps: ['lend'] })]
		});
		const plan = buildPlan(hidden, aProfile('lending'));
		expect(sumMinutes(hidden)(plan)).toEqual({ resources: 0, stating: 0, minutes: 0 });
	});
});

describe('measureLengths', () => {
	it('says of how many resources the minutes are, for people with the same', () => {
		expect(outcomes.length.cases).toEqual([
			{ minutes: 42, stating: 2, fewest: 2, most: 3, people: 4 },
			{ minutes: 12, stating: 1, fewest: 3, most: 3, people: 1 },
			{ minutes: 0, stating: 0, fewest: 1, most: 1, people: 1 }
		]);
		expect(outcomes.length.minutes).toMatchObject({ least: 0, median: 42, most: 42 });
		expect(outcomes.length.silent).toMatchObject({ least: 0, most: 2 });
	});

	it('lists what states a length, with the people whose numbered plan shows it', () => {
		expect(outcomes.length.resources).toBe(5);
		expect(
			outcomes.length.stated.map(({ resource, minutes, people }) => [resource, minutes, people])
		).toEqual([
			['genai-course', 120, 0],
			['lending-course', 30, 4],
			['tour', 12, 5]
		]);
	});
});
