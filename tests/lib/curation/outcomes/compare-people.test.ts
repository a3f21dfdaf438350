import { describe, expect, it } from 'vitest';
import { exploreAnswers } from '../../../../src/lib/curation/index.ts';
import { comparePeople } from '../../../../src/lib/curation/outcomes/compare-people.ts';
import { aCatalog, aNeed, aPathway } from '../../../support/catalog-builder.ts';
import { aQuestion, aWizard } from '../../../support/flow-builder.ts';
import { exampleOutcomes } from '../../../support/outcomes-example.ts';

describe('comparePeople', () => {
	it('counts the needs that only one of two plans has', () => {
		const { plans } = exampleOutcomes().outcomes;
		expect(plans).toMatchObject({ different: 4, unshared: 4 });
		// Whatever the work, a new employee has "terms" and somebody in a new role has not.
		expect(plans.nearest.counts).toEqual([{ value: 1, people: 4 }]);
		expect(plans.swaps.map(({ question, needs }) => [question, needs.counts])).toEqual([
			['who', [{ value: 1, people: 2 }]],
			// lend and report against overlay
			['work', [{ value: 3, people: 2 }]]
		]);
	});

	it('knows people who share a plan', () => {
		const wizard = aWizard(aQuestion('area', ['rsf', 'scts', 'sys']));
		const catalog = aCatalog({
			needs: [aNeed('basics')],
			pathways: [aPathway('sys', { steps: ['basics'] })]
		});
		const { people, singles } = exploreAnswers(catalog, wizard);
		const { different, unshared, nearest } = comparePeople(people, singles);
		expect({ different, unshared }).toEqual({ different: 2, unshared: 1 });
		expect(nearest.counts).toEqual([
			{ value: 0, people: 2 },
			{ value: 1, people: 1 }
		]);
	});

	it('compares one person with nobody', () => {
		const wizard = aWizard(aQuestion('area', ['rsf']));
		const { people, singles } = exploreAnswers(aCatalog(), wizard);
		expect(comparePeople(people, singles)).toMatchObject({ unshared: 1, swaps: [] });
	});
});
