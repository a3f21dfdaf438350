import { describe, expect, it } from 'vitest';
import { locateSteps } from '../../../../src/lib/curation/findings/locate-steps.ts';
import { needId, pathwayId } from '../../../support/catalog-builder.ts';
import { readSound } from '../../../support/read-fixture.ts';

const locate = locateSteps(readSound());
const reserves = pathwayId('course-reserves');

describe('locateSteps', () => {
	it('finds the line of the first step with a need', () => {
		expect(locate(reserves, needId('run-course-reserves'))).toEqual({
			file: 'data/pathways/course-reserves.yaml',
			line: 9
		});
	});

	it('finds the step of one stage', () => {
		expect(locate(reserves, needId('run-course-reserves'), 'first-month').line).toBe(12);
	});

	it('gives the first line where there is no such step, or no such file', () => {
		expect(locate(reserves, needId('decode-terms')).line).toBe(1);
		expect(locate(pathwayId('nowhere'), needId('decode-terms')).line).toBe(1);
	});
});
