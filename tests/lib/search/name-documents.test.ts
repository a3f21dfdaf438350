import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/lib/search/name-documents.ts';
import { aDocument } from '../../support/search-builder.ts';

describe('namesOf', () => {
	it('gives the title with and without its label and its aside, the abbreviation and the id', () => {
		const document = aDocument('Policy: Sharing Group (SSG)', { id: 'sharing-group' });
		expect(namesOf(document)).toEqual(
			new Set([
				'policy sharing group ssg',
				'policy sharing group',
				'sharing group ssg',
				'sharing group',
				'ssg'
			])
		);
	});

	it('takes an aside in words for no abbreviation', () => {
		expect(namesOf(aDocument('Item Policies (Fulfillment Essentials)'))).not.toContain(
			'fulfillment essentials'
		);
	});

	it('gives the phrases people ask', () => {
		expect(namesOf(aDocument('Whom to ask', { asked: ['Who do I ask?'] }))).toContain(
			'who do i ask'
		);
	});
});
