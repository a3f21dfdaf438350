import { describe, expect, it } from 'vitest';
import { describeWalk } from '../../../src/lib/walk/describe-walk.ts';
import { buildWizard, replay } from '../../../src/lib/wizard/index.ts';
import { aCatalog, aNeed, aPathway, aRole } from '../../support/catalog-builder.ts';
import { aSmallFlow } from '../../support/flow-builder.ts';

const wizard = buildWizard(aSmallFlow());
const catalog = aCatalog({
	roles: [aRole('reserves'), aRole('lending'), aRole('supervisor')],
	needs: [aNeed('books'), aNeed('bags'), aNeed('people')],
	pathways: [
		aPathway('reserves', { steps: ['books'] }),
		aPathway('sends-bags', { steps: ['bags'] }),
		aPathway('supervisor', { steps: ['people'] })
	]
});
const walk = (...words: string[]) =>
	describeWalk({ catalog, wizard, state: replay(wizard, words) });

describe('describeWalk', () => {
	it('has the plan that the answers bring, and the answers, each with its change', () => {
		const { plan, answers, helping, words } = walk('reserves', 'new-role', 'rsf');
		expect(words).toEqual(['new-role', 'rsf', 'reserves']);
		expect(plan.stages.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(['books']);
		expect(plan.beside).toEqual([]);
		expect(answers.map(({ says, change }) => [says, change])).toEqual([
			['Says new-role', 'wizard/rsf/reserves/'],
			['Says rsf', 'wizard/new-role/reserves/'],
			['Says reserves', 'wizard/new-role/rsf/']
		]);
		expect(helping).toBe(false);
	});

	it('has the newcomer’s plan for a helper, with the helper’s own part beside it', () => {
		const { plan, helping } = walk('helping', 'new-colleague', 'rsf', 'lending');
		expect(helping).toBe(true);
		expect(plan.stages.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(['bags']);
		expect(plan.beside.map(({ id, reasons }) => [id, reasons])).toEqual([
			['people', ['Because you do supervisor']]
		]);
	});
});
