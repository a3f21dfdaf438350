import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/lib/planner/index.ts';
import { listPageThings, listPlanThings } from '../../../src/lib/walk/list-things.ts';
import { aProfile } from '../../support/catalog-builder.ts';
import { aStudyCatalog } from '../../support/study-site.ts';

const catalog = aStudyCatalog();
const planFor = (...tags: string[]) => buildPlan(catalog, aProfile(...tags));
const idsOf = (things: readonly { readonly ids: readonly string[] }[]) =>
	things.map(({ ids }) => ids.join(' '));

describe('what can be named of a plan', () => {
	it('is the whole list, then each step and what it shows, each once', () => {
		const things = listPlanThings(catalog, [planFor('reserves', 'sends-bags')]);
		expect(things[0]?.title).toBe('This whole list');
		// The guide serves both needs and stands with the first; what is retired is not shown.
		expect(idsOf(things)).toEqual([
			'pathways/reserves pathways/sends-bags',
			'needs/books',
			'resources/guide',
			'needs/bags',
			'resources/labels'
		]);
		expect(things[1]?.title).toBe('Learn books');
	});

	it('has the helper’s own part last, and its pathways in the whole list', () => {
		const things = listPlanThings(catalog, [
			planFor('reserves'),
			planFor('supervisor', 'reserves')
		]);
		expect(idsOf(things)).toEqual([
			'pathways/reserves pathways/supervisor',
			'needs/books',
			'resources/guide',
			'needs/people'
		]);
	});
});

describe('what can be named of a page', () => {
	const of = (folder: string, id: string) => idsOf(listPageThings(catalog, folder, id));

	it('is a need and its resources that are shown', () => {
		expect(of('needs', 'books')).toEqual(['needs/books', 'resources/guide']);
	});

	it('is a pathway and its steps that are shown', () => {
		expect(of('pathways', 'sends-bags')).toEqual(['pathways/sends-bags', 'needs/bags']);
	});

	it('is what a program area lists, and a resource alone', () => {
		expect(of('programs', 'rsf')).toEqual([
			'pathways/reserves',
			'pathways/sends-bags',
			'needs/books',
			'needs/bags'
		]);
		expect(of('resources', 'labels')).toEqual(['resources/labels']);
	});

	it('is nothing of what is not shown, or does not exist', () => {
		expect([...of('needs', 'draft'), ...of('resources', 'gone'), ...of('plans', 'x')]).toEqual([]);
	});
});
