import { describe, expect, it } from 'vitest';
import { buildTokenIndex } from '../../../src/lib/search/build-token-index.ts';
import { comparePhrases } from '../../../src/lib/search/compare-phrases.ts';
import { buildMarker } from '../../../src/lib/search/mark-words.ts';
import { aDocument, read } from '../../support/search-builder.ts';

const index = buildTokenIndex([aDocument('Join lists: e-mail', { asked: ['subscribe to lists'] })]);

function marked(query: string, phrase: number) {
	const understood = read(index, query);
	const one = index.phrases[0]?.[phrase];
	if (!one) throw new Error('No such phrase.');
	const scored = { document: 0, score: 1, apart: 1 };
	const mark = buildMarker(index)(understood);
	return mark({ ...scored, phrase: comparePhrases(index, understood)(one) });
}

describe('buildMarker', () => {
	it('marks the words of the title that the query was read as', () => {
		expect(marked('list', 0)).toEqual({ marks: [[5, 10]] });
	});

	it('gives the phrase people ask with its marks, where that is what the query is like', () => {
		expect(marked('subscribe list', 1)).toEqual({
			marks: [[5, 10]],
			asked: {
				text: 'subscribe to lists',
				marks: [
					[0, 9],
					[13, 18]
				]
			}
		});
	});

	it('marks nothing where no word stands', () => {
		expect(marked('zebra', 0)).toEqual({ marks: [] });
	});
});
