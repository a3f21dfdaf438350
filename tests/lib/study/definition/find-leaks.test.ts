import { describe, expect, it } from 'vitest';
import { findLeaks } from '../../../../src/lib/study/definition/find-leaks.ts';
import type { SiteLabel } from '../../../../src/lib/study/index.ts';

const labels: SiteLabel[] = [
	{ kind: 'option', id: 'ship', text: 'I pack and ship items' },
	{ kind: 'title', id: 'needs/lost', text: 'Report a lost Summit item' },
	{ kind: 'title', id: 'needs/other', text: 'Catalog maps' }
];
const wordsOf = (scenario: string, ...answers: string[]) =>
	findLeaks({ scenario, answers }, { labels }).map(({ word }) => word);

describe('findLeaks', () => {
	it('names the words of the buttons, and of the titles of right answers', () => {
		const scenario = 'A Summit map that you shipped was lost, and the item is not in the catalog.';
		expect(wordsOf(scenario, 'needs/lost')).toEqual(['Summit', 'shipped', 'lost', 'item']);
		expect(wordsOf(scenario)).toEqual(['shipped', 'item']);
		expect(wordsOf(scenario, 'needs/other')).toEqual(['map', 'shipped', 'item', 'catalog']);
	});

	it('names a word once, in whatever forms it comes', () => {
		expect(wordsOf('Pack what was packed. PACKING is slow.')).toEqual(['Pack']);
	});

	it('says where each stands', () => {
		const [leak] = findLeaks({ scenario: 'An item.', answers: ['needs/lost'] }, { labels });
		expect(leak?.says.map(({ id }) => id)).toEqual(['ship', 'needs/lost']);
	});

	it('names nothing that every sentence says', () => {
		expect(wordsOf('And I find that a library works.', 'needs/lost')).toEqual([]);
	});
});
