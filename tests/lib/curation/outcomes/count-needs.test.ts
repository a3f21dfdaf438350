import { describe, expect, it } from 'vitest';
import { countNeeds } from '../../../../src/lib/curation/outcomes/count-needs.ts';
import { aCatalog, aNeed } from '../../../support/catalog-builder.ts';
import { exampleOutcomes } from '../../../support/outcomes-example.ts';

const { needs, gaps, cover } = exampleOutcomes().outcomes;

describe('countNeeds', () => {
	it('counts who receives each need, and in which stage, most people first', () => {
		expect(needs.map(({ need, people }) => [need, people])).toEqual([
			['genai', 6],
			['lend', 4],
			['report', 4],
			['terms', 3],
			['overlay', 2],
			['unwanted', 0]
		]);
		expect(needs.find(({ need }) => String(need) === 'lend')).toEqual({
			need: 'lend',
			title: 'Learn lend',
			path: 'needs/lend/',
			cover: 'sound',
			people: 4,
			stages: [
				{ stage: 'first-week', people: 2 },
				{ stage: 'first-month', people: 2 }
			]
		});
	});

	it('leaves out needs that learners do not see', () => {
		const catalog = aCatalog({ needs: [aNeed('draft', { state: 'draft' }), aNeed('shown')] });
		expect(countNeeds(catalog, []).map(({ need }) => need)).toEqual(['shown']);
	});
});

describe('listGaps', () => {
	it('says what is missing, and who meets it', () => {
		expect(gaps.map(({ need, cover: own, people, note }) => [need, own, people, note])).toEqual([
			['report', 'none', 4, 'No report is explained.'],
			['overlay', 'partial', 2, 'Nothing on merging.']
		]);
	});
});

describe('countCovers', () => {
	it('counts needs that somebody receives, numbered steps, and the people who have them', () => {
		const some = cover.filter((one) => one.needs > 0);
		expect(some).toEqual([
			{ cover: 'none', needs: 1, steps: 4, people: 4 },
			{ cover: 'partial', needs: 1, steps: 2, people: 2 },
			{ cover: 'sign-in-only', needs: 1, steps: 0, people: 0 },
			{ cover: 'sound', needs: 2, steps: 7, people: 5 }
		]);
		expect(cover).toHaveLength(8);
	});
});
