import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/lib/planner/build-plan.ts';
import {
	aCatalog,
	aNeed,
	aPathway,
	aProfile,
	aResource,
	aStep
} from '../../support/catalog-builder.ts';

const me = aProfile('course-reserves', 'supervisor');

describe('buildPlan', () => {
	it('describes a step with all that a page shows of it', () => {
		const catalog = aCatalog({
			needs: [
				aNeed('basics', { resources: ['guide'] }),
				aNeed('reserves', { buildsOn: ['basics', 'words'], resources: ['guide', 'form'] }),
				aNeed('words')
			],
			resources: [aResource('guide'), aResource('form')],
			pathways: [
				aPathway('course-reserves', {
					steps: ['basics', aStep('reserves', { note: 'Before the term starts.' })]
				})
			]
		});
		const plan = buildPlan(catalog, me);
		expect(plan.pathways).toEqual(['course-reserves']);
		expect(plan.findings).toEqual([]);
		expect(plan.steps[1]).toEqual({
			need: 'reserves',
			stage: 'first-week',
			optional: false,
			pathways: ['course-reserves'],
			reasons: [
				{
					kind: 'answer',
					tag: 'course-reserves',
					pathway: 'course-reserves',
					text: 'Because you do course-reserves'
				},
				{ kind: 'builds-on', needs: ['basics'], text: 'Builds on “Learn basics”' }
			],
			buildsOn: ['basics'],
			alsoBuildsOn: ['words'],
			or: [],
			notes: ['Before the term starts.'],
			resources: ['form'],
			shownBefore: [{ resource: 'guide', step: 'basics' }]
		});
	});

	it('closes the place of a need that was left out, and shows what it had at the next step', () => {
		const catalog = aCatalog({
			needs: [
				aNeed('basics', { resources: ['guide'] }),
				aNeed('reserves', { buildsOn: ['basics'], resources: ['guide'] })
			],
			resources: [aResource('guide')],
			pathways: [aPathway('course-reserves', { steps: ['basics', 'reserves'] })]
		});
		const { steps } = buildPlan(catalog, me, ['basics', 'unknown']);
		expect(steps).toMatchObject([
			{
				need: 'reserves',
				buildsOn: [],
				alsoBuildsOn: ['basics'],
				resources: ['guide'],
				shownBefore: []
			}
		]);
	});

	it('keeps as-needed steps apart, and shows a resource in the sequence first', () => {
		const catalog = aCatalog({
			needs: [aNeed('later', { resources: ['guide'] }), aNeed('now', { resources: ['guide'] })],
			resources: [aResource('guide')],
			pathways: [
				aPathway('course-reserves', { steps: [aStep('later', { stage: 'as-needed' }), 'now'] })
			]
		});
		const { steps, asNeeded } = buildPlan(catalog, me);
		expect(steps.map(({ need, resources }) => [need, resources])).toEqual([['now', ['guide']]]);
		expect(asNeeded.map(({ need, resources }) => [need, resources])).toEqual([['later', []]]);
	});

	it('calls a step optional only where every pathway does', () => {
		const optional = { optional: true };
		const catalog = aCatalog({
			needs: [aNeed('a'), aNeed('b')],
			pathways: [
				aPathway('course-reserves', { steps: [aStep('a', optional), aStep('b', optional)] }),
				aPathway('supervisor', { steps: ['a', aStep('b', optional)] })
			]
		});
		expect(buildPlan(catalog, me).steps.map(({ need, optional }) => [need, optional])).toEqual([
			['a', false],
			['b', true]
		]);
	});

	it('offers an either-or only where every pathway that brought the need does', () => {
		const needs = [aNeed('a'), aNeed('b')];
		const either = aPathway('course-reserves', { steps: [aStep('a', { or: ['b'] }), 'b'] });
		const both = aPathway('supervisor', { steps: ['b'] });
		const orOf = (...pathways: (typeof either)[]) =>
			buildPlan(aCatalog({ needs, pathways }), me).steps.map(({ or }) => or);
		expect(orOf(either)).toEqual([['b'], ['a']]);
		expect(orOf(either, both)).toEqual([['b'], []]);
	});

	it('does not offer as an alternative what the plan has not', () => {
		const catalog = aCatalog({
			needs: [aNeed('a'), aNeed('b')],
			pathways: [aPathway('supervisor', { steps: [aStep('a', { or: ['b'] })] })]
		});
		expect(buildPlan(catalog, me).steps.map(({ or }) => or)).toEqual([[]]);
	});

	it('hides a prerequisite that learners do not see', () => {
		const catalog = aCatalog({
			needs: [aNeed('a', { buildsOn: ['b'] }), aNeed('b', { state: 'draft' })],
			pathways: [aPathway('supervisor', { steps: ['a'] })]
		});
		expect(buildPlan(catalog, me).steps[0]?.alsoBuildsOn).toEqual([]);
	});

	it('is empty for somebody whom no pathway is for', () => {
		expect(buildPlan(aCatalog(), aProfile('rsf'))).toEqual({
			pathways: [],
			steps: [],
			asNeeded: [],
			findings: []
		});
	});

	it('tells what was raised, then what contradicts each other', () => {
		const month = { stage: 'first-month' } as const;
		const catalog = aCatalog({
			needs: [aNeed('a'), aNeed('b'), aNeed('c', { buildsOn: ['d'] }), aNeed('d')],
			pathways: [
				aPathway('course-reserves', { steps: ['a', 'b', 'c', aStep('d', month)] }),
				aPathway('supervisor', { steps: ['b', 'a'] })
			]
		});
		const { findings, steps } = buildPlan(catalog, me);
		expect(findings.map(({ kind }) => kind)).toEqual([
			'raised',
			'order-conflict',
			'order-conflict'
		]);
		expect(steps.map(({ need }) => need)).toEqual(['a', 'b', 'd', 'c']);
	});
});
