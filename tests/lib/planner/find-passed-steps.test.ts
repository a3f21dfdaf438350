import { describe, expect, it } from 'vitest';
import { collectSteps } from '../../../src/lib/planner/collect-steps.ts';
import { findPassedSteps } from '../../../src/lib/planner/find-passed-steps.ts';
import { aCatalog, aNeed, aPathway, aStep } from '../../support/catalog-builder.ts';

const catalog = aCatalog({ needs: [aNeed('a'), aNeed('b')] });
const month = { stage: 'first-month' } as const;
const one = aPathway('one', { steps: [aStep('a', month), aStep('b', month)] });

describe('findPassedSteps', () => {
	it('finds nothing where the pathway decides its own stages', () => {
		const { planned, sequences } = collectSteps(catalog, [one], []);
		expect(findPassedSteps(planned, sequences)).toEqual([]);
	});

	it('names a need that another pathway puts into an earlier stage than this one has it', () => {
		const two = aPathway('two', { steps: ['b'] });
		const { planned, sequences } = collectSteps(catalog, [one, two], []);
		expect(findPassedSteps(planned, sequences)).toEqual([
			{
				kind: 'stage-order',
				pathway: 'one',
				need: 'b',
				passed: ['a'],
				because: { kind: 'pathway', pathway: 'two' }
			}
		]);
	});
});
