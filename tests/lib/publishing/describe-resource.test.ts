import { describe, expect, it } from 'vitest';
import {
	describeContact,
	describeResource,
	judgedLevel,
	nameFormat
} from '../../../src/lib/publishing/describe-resource.ts';
import { aCatalog, aContact, aResource } from '../../support/catalog-builder.ts';

describe('describeResource', () => {
	it('says what is known, and nothing that is not', () => {
		expect(describeResource(aResource('guide'))).toEqual({
			id: 'guide',
			title: 'Resource guide',
			url: 'https://example.org/guide',
			path: 'resources/guide/',
			summary: 'About guide.',
			does: 'Read',
			format: 'Documentation',
			icon: 'documentation',
			signIn: false,
			isListing: false,
			unverified: false
		});
	});

	it('says what to do first, and marks what needs a sign-in, a search on the page, or a check', () => {
		const resource = aResource('calls', {
			format: 'meeting',
			activity: 'join',
			access: 'login',
			urlIsListing: true,
			confidence: 'medium'
		});
		expect(describeResource(resource)).toMatchObject({
			does: 'Join',
			format: 'Open calls',
			icon: 'people',
			signIn: true,
			isListing: true,
			unverified: true
		});
	});

	it('says the later of two dates, and a stated length', () => {
		const given = { published: '2019-05-02', updated: '2025-02', minutes: 98 };
		expect(describeResource(aResource('a', given))).toMatchObject({
			date: 'Updated February 2025',
			length: '1 h 38 min'
		});
		expect(describeResource(aResource('a', { published: '2019-05' })).date).toBe('From May 2019');
	});

	it('says a level as a fact only where the source states it', () => {
		const stated = aResource('a', { level: 'intro', levelBasis: 'stated' });
		expect(describeResource(stated).level).toBe('Level: introductory');
		expect(
			describeResource(aResource('a', { level: 'intro', levelBasis: 'judged' }))
		).not.toHaveProperty('level');
	});
});

describe('judgedLevel', () => {
	it('says that it is our judgment', () => {
		expect(judgedLevel(aResource('a', { level: 'advanced', levelBasis: 'judged' }))).toBe(
			"advanced: our judgment, not the Alliance's word"
		);
	});

	it('is nothing where the source states the level or nobody does', () => {
		expect(judgedLevel(aResource('a', { level: 'intro', levelBasis: 'stated' }))).toBeUndefined();
		expect(judgedLevel(aResource('a'))).toBeUndefined();
	});
});

describe('nameFormat', () => {
	it('tells a call to join from one to watch', () => {
		expect(nameFormat({ format: 'meeting', activity: 'join' })).toBe('Open calls');
		expect(nameFormat({ format: 'meeting', activity: 'watch' })).toBe('Session');
		expect(nameFormat({ format: 'mailing-list', activity: 'join' })).toBe('Email list');
	});
});

describe('describeContact', () => {
	it('has the address of its resource', () => {
		const catalog = aCatalog({
			resources: [aResource('form', { access: 'login', urlIsListing: true })]
		});
		expect(describeContact(catalog, aContact('form'))).toEqual([
			{
				name: 'Contact form',
				ask: 'Any question.',
				url: 'https://example.org/form',
				signIn: true,
				isListing: true
			}
		]);
	});

	it('is nothing where learners do not see that resource', () => {
		const catalog = aCatalog({ resources: [aResource('form', { state: 'draft' })] });
		expect(describeContact(catalog, aContact('form'))).toEqual([]);
		expect(describeContact(catalog, aContact('nowhere'))).toEqual([]);
	});
});
