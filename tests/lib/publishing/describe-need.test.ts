import { describe, expect, it } from 'vitest';
import { areaOf, describeNeed, linkNeeds } from '../../../src/lib/publishing/describe-need.ts';
import {
	aCatalog,
	aContact,
	aNeed,
	aPathway,
	aResource,
	aStep
} from '../../support/catalog-builder.ts';

const catalog = aCatalog({
	contacts: [aContact('form')],
	needs: [
		aNeed('words'),
		aNeed('reserves', {
			program: 'rsf',
			buildsOn: ['words', 'secret'],
			resources: ['guide', 'old', 'video'],
			gap: { cover: 'partial', note: 'Nothing for films.' }
		}),
		aNeed('films', { buildsOn: ['reserves'] }),
		aNeed('secret', { state: 'draft', buildsOn: ['reserves'] })
	],
	resources: [
		aResource('guide'),
		aResource('old', { state: 'retired' }),
		aResource('video'),
		aResource('form')
	],
	pathways: [
		aPathway('course-reserves', {
			steps: [aStep('reserves'), aStep('reserves', { stage: 'first-month' }), 'words']
		}),
		aPathway('supervisor', { steps: ['words'] })
	]
});
const needOf = (id: string) => {
	const need = catalog.needs.find((one) => String(one.id) === id);
	if (!need) throw new Error(id);
	return need;
};

describe('describeNeed', () => {
	it('has all that a page of its own shows', () => {
		expect(describeNeed(catalog, needOf('reserves'))).toMatchObject({
			statement: 'I need to learn reserves.',
			title: 'Learn reserves',
			area: { title: 'Area rsf (RSF)', path: 'programs/rsf/' },
			gap: { cover: 'partial', note: 'Nothing for films.' },
			ask: [{ name: 'Contact form' }],
			buildsOn: [{ title: 'Learn words', path: 'needs/words/' }],
			leadsTo: [{ title: 'Learn films', path: 'needs/films/' }]
		});
	});

	it('shows the resources that learners see, in learning order', () => {
		const { resources } = describeNeed(catalog, needOf('reserves'));
		expect(resources.map(({ id }) => id)).toEqual(['guide', 'video']);
	});

	it('names each pathway once, with the stages', () => {
		expect(describeNeed(catalog, needOf('reserves')).pathways).toEqual([
			{
				title: 'Pathway course-reserves',
				path: 'pathways/course-reserves/',
				stage: 'first week or first month'
			}
		]);
		expect(describeNeed(catalog, needOf('words')).pathways).toHaveLength(2);
	});

	it('belongs to no area where it belongs to all, and says no gap where there is none', () => {
		const view = describeNeed(catalog, needOf('words'));
		expect(view.area).toBeUndefined();
		expect(view).not.toHaveProperty('gap');
	});
});

describe('linkNeeds', () => {
	it('links the approved needs that fit', () => {
		expect(linkNeeds(catalog, ({ buildsOn }) => buildsOn.length > 0)).toEqual([
			{ title: 'Learn reserves', path: 'needs/reserves/' },
			{ title: 'Learn films', path: 'needs/films/' }
		]);
	});
});

describe('areaOf', () => {
	it('is the page of a program area, and none for all of them', () => {
		expect(areaOf(catalog, 'sys')).toEqual({ title: 'Area sys (SYS)', path: 'programs/sys/' });
		expect(areaOf(catalog, 'all')).toBeUndefined();
	});
});
