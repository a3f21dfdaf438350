import { describe, expect, it } from 'vitest';
import { weighWords } from '../../../src/lib/search/weigh-words.ts';
import { fields } from '../../../src/lib/search/weights.ts';
import { aDocument } from '../../support/search-builder.ts';

describe('weighWords', () => {
	it('weighs a word by the field that has it', () => {
		const [words] = weighWords([
			aDocument('Bags', { asked: ['parcels'], topics: ['totes'], summary: 'For couriers.' })
		]);
		expect(words?.get('bags')).toBeCloseTo(fields.title + fields.topics * fields.further);
		expect(words?.get('parcels')).toBe(fields.asked);
		expect(words?.get('totes')).toBe(fields.topics);
		expect(words?.get('couriers')).toBe(fields.summary);
	});

	it('lets a word count more where several fields have it, and once in a field', () => {
		const [once, often] = weighWords([
			aDocument('Courier', { id: 'a' }),
			aDocument('Courier and courier', { id: 'b', summary: 'The courier.' })
		]);
		expect(often?.get('courier')).toBeCloseTo(
			(once?.get('courier') ?? 0) + fields.summary * fields.further
		);
	});

	it('gives a resource the words of its need, and a need the titles of its resources', () => {
		const need = aDocument('I need to ship', { kind: 'need', asked: ['mail a parcel'] });
		const resource = aDocument('Bags', {
			asked: ['sacks'],
			belongsTo: [{ title: need.title, path: need.path }]
		});
		const [ofNeed, ofResource] = weighWords([need, resource]);
		expect(ofResource?.get('parcel')).toBe(fields.related);
		expect(ofNeed?.get('bags')).toBe(fields.related);
		expect(ofNeed?.has('sacks')).toBe(false);
	});
});
