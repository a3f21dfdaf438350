import { describe, expect, it } from 'vitest';
import {
	compareOnce,
	compareSteps,
	isDifferent,
	isRetold,
	noPlan
} from '../../../../src/lib/curation/changes/compare-steps.ts';
import { buildPlan } from '../../../../src/lib/planner/index.ts';
import {
	aCatalog,
	aNeed,
	aPathway,
	aProfile,
	aResource,
	aRule,
	aStep
} from '../../../support/catalog-builder.ts';

type Steps = readonly (string | ReturnType<typeof aStep>)[];

/** The plan of one pathway with these steps; the need `a` has two resources. */
function aPlan(steps: Steps, resources = ['guide', 'video']) {
	const needs = [...'abcd'].map((id) => aNeed(id, id === 'a' ? { resources } : {}));
	const all = ['guide', 'video', 'form'].map((id) => aResource(id));
	const pathways = [aPathway('rsf', { steps })];
	return buildPlan(aCatalog({ needs, resources: all, pathways }), aProfile('rsf'));
}

describe('compareSteps', () => {
	it('finds nothing between a plan and itself', () => {
		const plan = aPlan(['a', 'b']);
		expect(isDifferent(compareSteps(plan, aPlan(['a', 'b'])))).toBe(false);
		expect(isDifferent(compareSteps(noPlan, plan))).toBe(true);
	});

	it('tells what came and what went, as needed or not', () => {
		const found = compareSteps(aPlan(['a', 'b']), aPlan(['b', aStep('c', { stage: 'as-needed' })]));
		expect(found).toMatchObject({ gained: ['c'], lost: ['a'], moved: [], leftFirstWeek: ['a'] });
		expect(found).toMatchObject({ resourcesLost: ['guide', 'video'], resourcesGained: [] });
	});

	it('tells what moved to another stage from what moved within one', () => {
		const month = (id: string) => aStep(id, { stage: 'first-month' });
		expect(compareSteps(aPlan(['a', 'b', 'c']), aPlan(['b', 'c', month('a')]))).toMatchObject({
			moved: ['a'],
			moves: [{ need: 'a', from: 'first-week', to: 'first-month' }],
			leftFirstWeek: ['a'],
			firstWeekLost: false
		});
		expect(compareSteps(aPlan(['a', 'b', 'c']), aPlan(['c', 'a', 'b'])).moves).toEqual([
			{ need: 'c', from: 'first-week', to: 'first-week' }
		]);
	});

	it('says when the first week lost all its steps', () => {
		const later = aPlan([aStep('a', { stage: 'first-month' })]);
		expect(compareSteps(aPlan(['a']), later).firstWeekLost).toBe(true);
		expect(compareSteps(later, later).firstWeekLost).toBe(false);
	});

	it('tells in what way a step that stayed is another', () => {
		const before = aPlan(['a', 'b', 'c', 'd']);
		const after = aPlan([
			aStep('a', { optional: true }),
			aStep('b', { note: 'Look here.' }),
			aStep('c', { or: ['d'] }),
			'd'
		]);
		const { altered, alterations } = compareSteps(before, after);
		expect(altered).toEqual(['a', 'b', 'c', 'd']);
		expect(alterations.map(({ ways }) => ways)).toEqual([['optional'], ['note'], ['or'], ['or']]);
		expect(compareSteps(after, before).alterations[0]?.ways).toEqual(['required']);
	});

	it('tells a note from a step or a resource', () => {
		const noted = aPlan([aStep('a', { note: 'Look here.' }), 'b']);
		expect(isRetold(compareSteps(aPlan(['a', 'b']), noted))).toBe(true);
		expect(isRetold(compareSteps(aPlan(['a', 'b']), aPlan(['a'])))).toBe(false);
		expect(isRetold(compareSteps(aPlan(['a', 'b']), aPlan(['b', 'a'])))).toBe(false);
		expect(isRetold(compareSteps(aPlan(['a']), aPlan(['a'], ['guide'])))).toBe(false);
	});

	it('tells another reason, but not one that follows from other steps', () => {
		const plan = (when: boolean) => {
			const step = aStep('a', when ? { when: aRule({ anyOf: ['scts'] }) } : {});
			const pathways = [aPathway('rsf', { steps: [step] })];
			return buildPlan(aCatalog({ needs: [aNeed('a')], pathways }), aProfile('rsf', 'scts'));
		};
		const { alterations } = compareSteps(plan(false), plan(true));
		expect(alterations).toEqual([{ need: 'a', ways: ['reason'] }]);
	});

	it('tells a resource that a step no longer shows and another still does', () => {
		const plan = (resources: string[]) => {
			const needs = [aNeed('a', { resources }), aNeed('b', { resources: ['guide', 'video'] })];
			const all = ['guide', 'video'].map((id) => aResource(id));
			const pathways = [aPathway('rsf', { steps: ['a', 'b'] })];
			return buildPlan(aCatalog({ needs, resources: all, pathways }), aProfile('rsf'));
		};
		const found = compareSteps(plan(['guide', 'video']), plan(['video']));
		expect(found).toMatchObject({ resourcesGained: [], resourcesLost: [] });
		expect(found.alterations).toEqual([{ need: 'a', ways: ['resource'] }]);
		// Where it is shown first follows from the order, and is no difference.
		expect(compareSteps(plan(['guide']), plan(['guide'])).alterations).toEqual([]);
	});

	it('counts another resource for the same need', () => {
		expect(compareSteps(aPlan(['a']), aPlan(['a'], ['guide', 'form']))).toMatchObject({
			altered: [],
			resourcesGained: ['form'],
			resourcesLost: ['video']
		});
	});
});

it('compares the same two plans once', () => {
	const compare = compareOnce();
	const [one, other] = [aPlan(['a']), aPlan(['b'])];
	expect(compare(one, other)).toBe(compare(one, other));
	expect(compare(other, one)).toEqual(compareSteps(other, one));
});
