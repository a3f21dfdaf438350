import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/lib/planner/index.ts';
import { describePlan } from '../../../src/lib/publishing/describe-plan.ts';
import {
	aCatalog,
	aContact,
	aNeed,
	aPathway,
	aProfile,
	aResource,
	aStep
} from '../../support/catalog-builder.ts';

const profile = aProfile('course-reserves');
const catalog = aCatalog({
	contacts: [aContact('form')],
	needs: [
		aNeed('words', { resources: ['glossary', 'video'] }),
		aNeed('reserves', { buildsOn: ['words', 'zone'], resources: ['glossary'] }),
		aNeed('films', { buildsOn: ['words', 'reserves'] }),
		aNeed('fines', { resources: ['video'] }),
		aNeed('zone'),
		aNeed('lead', { resources: ['video'] }),
		aNeed('meet', { buildsOn: ['lead'] })
	],
	resources: [aResource('glossary'), aResource('video', { minutes: 25 }), aResource('form')],
	pathways: [
		aPathway('course-reserves', {
			steps: [
				'words',
				aStep('reserves', { or: ['films'], note: 'Before the term.' }),
				aStep('films', { stage: 'first-month', optional: true }),
				aStep('fines', { stage: 'as-needed' })
			]
		}),
		aPathway('supervisor', { steps: ['lead', 'meet', aStep('words', { stage: 'as-needed' })] })
	]
});
const view = describePlan(catalog, { plan: buildPlan(catalog, profile), profile });
const [week, month] = view.stages;

describe('describePlan', () => {
	it('has a title, the introductions of its pathways and the number of steps', () => {
		expect(view).toMatchObject({
			title: 'Role course-reserves, for everybody',
			introductions: [
				{
					title: 'Pathway course-reserves',
					path: 'pathways/course-reserves/',
					text: 'About course-reserves.'
				}
			],
			steps: 3,
			beside: []
		});
	});

	it('has the stages that have steps, numbered through', () => {
		expect(view.stages.map(({ id, name }) => [id, name])).toEqual([
			['first-week', 'First week'],
			['first-month', 'First month']
		]);
		expect(week?.steps.map(({ number, title }) => [number, title])).toEqual([
			[1, 'Learn words'],
			[2, 'Learn reserves']
		]);
		expect(month?.steps.map(({ number, optional }) => [number, optional])).toEqual([[3, true]]);
	});

	it('keeps what is looked up when needed apart, without a number', () => {
		expect(view.asNeeded.map(({ title, number }) => [title, number])).toEqual([
			['Learn fines', undefined]
		]);
	});

	it('says why a step is there, and names other steps by their numbers', () => {
		expect(week?.steps.map(({ reasons }) => reasons)).toEqual([
			['Because you do course-reserves', 'Comes first because steps 2 and 3 build on it'],
			[
				'Because you do course-reserves',
				'Comes first because step 3 builds on it',
				'Builds on step 1'
			]
		]);
		expect(month?.steps[0]?.reasons).toContain('Builds on steps 1 and 2');
	});

	it('shows a resource once, and then says where it was', () => {
		expect(week?.steps[1]?.resources).toEqual([]);
		expect(week?.steps[1]?.shownBefore).toEqual([
			{
				title: 'Resource glossary',
				url: 'https://example.org/glossary',
				step: 'step 1',
				anchor: 'words'
			}
		]);
	});

	it('links what a step builds on and the plan has not, and what does as well', () => {
		expect(week?.steps[1]).toMatchObject({
			alsoBuildsOn: [{ title: 'Learn zone', path: 'needs/zone/' }],
			or: ['step 3'],
			notes: ['Before the term.']
		});
	});

	it('says openly that there is nothing, and whom to ask', () => {
		expect(month?.steps[0]?.gap?.cover).toBe('none');
		expect(month?.steps[0]?.ask.map(({ name }) => name)).toEqual(['Contact form']);
	});

	it('sums the stated lengths, and says of how many none is known', () => {
		expect(week?.time).toBe('Stated length: 25 min, for 1 of 2 resources.');
		expect(month?.time).toBe('');
	});

	it('says that no length is stated rather than none', () => {
		const silent = aCatalog({ ...catalog, resources: [aResource('glossary')] });
		const plan = buildPlan(silent, profile);
		expect(describePlan(silent, { plan, profile }).stages[0]?.time).toBe(
			'No length is stated for any resource here.'
		);
	});

	it('has the helper’s own part beside it, without numbers and with places of its own', () => {
		const own = buildPlan(catalog, aProfile('supervisor'));
		const both = describePlan(catalog, { plan: buildPlan(catalog, profile), profile, beside: own });
		expect(both.beside.map(({ title, number, anchor }) => [title, number, anchor])).toEqual([
			['Learn lead', undefined, 'own-lead'],
			['Learn meet', undefined, 'own-meet'],
			['Learn words', undefined, 'own-words']
		]);
		expect(both.beside[1]?.reasons).toContain('Builds on “Learn lead”');
		expect(both.beside[2]?.shownBefore[0]).toMatchObject({
			step: '“Learn lead”',
			anchor: 'own-lead'
		});
		const places = [...both.stages.flatMap(({ steps }) => steps), ...both.asNeeded, ...both.beside];
		const anchors = places.map(({ anchor }) => anchor);
		expect(anchors).toEqual([...new Set(anchors)]);
	});
});
