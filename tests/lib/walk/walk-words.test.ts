import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkWords } from '../../../src/lib/walk/walk-words.ts';
import { buildWizard } from '../../../src/lib/wizard/index.ts';
import { aCatalog } from '../../support/catalog-builder.ts';
import { aSmallFlow } from '../../support/flow-builder.ts';
import { realCatalog } from '../../support/real-data.ts';
import { allOptionIds, realWizard } from '../../support/real-wizard.ts';

const small = { catalog: aCatalog(), wizard: buildWizard(aSmallFlow()) };
const real = { catalog: realCatalog(), wizard: realWizard() };
const unknown = (word: string) =>
	`“${word}” in the address is no answer we know. It was left out; the rest is kept.`;

describe('walkWords', () => {
	it('asks the next question where several answers leave one open', () => {
		const { address, question, walk, notices } = walkWords(small, '#new-role+rsf+scts');
		expect(address).toBe('wizard/#new-role+rsf+scts');
		expect(question?.asks).toBe('Asks role?');
		expect(walk).toBeUndefined();
		expect(notices).toEqual([]);
	});

	it('shows the pathway where several answers are complete', () => {
		const result = walkWords(small, '#new-role+rsf+scts+reserves+cataloging');
		expect(result.address).toBe('pathway/#new-role+rsf+scts+reserves+cataloging');
		expect(result.walk?.answers).toHaveLength(3);
		expect(result.question).toBeUndefined();
	});

	it('names the page of its own that single choices have', () => {
		expect(walkWords(small, '#new-role+rsf+reserves').address).toBe(
			'pathway/new-role/rsf/reserves/'
		);
		expect(walkWords(small, 'rsf').address).toBe('wizard/rsf/');
	});

	it('starts anew where nothing is said', () => {
		for (const fragment of ['', '#', '#+++', '#%20']) {
			expect(walkWords(small, fragment)).toMatchObject({
				address: '',
				question: { asks: 'Asks who?' },
				notices: []
			});
		}
	});

	it('names what it does not know, and keeps the rest', () => {
		const result = walkWords(small, '#new-role+nonsense+rsf');
		expect(result.address).toBe('wizard/new-role/rsf/');
		expect(result.question?.asks).toBe('Asks role?');
		expect(result.notices).toEqual([unknown('nonsense')]);
	});

	it('names an answer that no longer fits', () => {
		expect(walkWords(small, '#new-role+scts+lending').notices).toEqual([
			'“Says lending” does not go with your other answers. It was left out; the rest is kept.'
		]);
	});

	it('says the same sentence once, though two answers are called the same', () => {
		const { notices } = walkWords(
			real,
			'#new-role+rsf+course-reserves+not-sure-area+not-sure-tasks'
		);
		expect(notices).toEqual([...new Set(notices)]);
		expect(notices.join(' ')).toContain('“Not sure” does not go with your other answers.');
	});

	it.each([
		['#new-role+100%', '100%'],
		['#new-role+%E0%A4%A', '%e0%a4%a'],
		['#new-role+%00', '\0'],
		['#new-role+<script>alert(1)</script>', '<script>alert(1)<'],
		['#new-role+javascript:alert(1)', 'javascript:alert(1)'],
		['#new-role+{{constructor}}', '{{constructor}}'],
		['#new-role+__proto__', '__proto__'],
		['#new-role+r%C3%A9serves', 'réserves'],
		['#new-role+%F0%9F%93%9A', '\u{1F4DA}'],
		['#new-role+../../data', '..']
	])('says of %s what was not understood', (fragment, word) => {
		const { address, notices } = walkWords(small, fragment);
		expect(address).toBe('wizard/new-role/');
		expect(notices).toContain(unknown(word));
	});

	it('comes to an end with ten thousand words', () => {
		const words = Array.from({ length: 10_000 }, (_, at) => `word-${at}`);
		expect(walkWords(small, `#new-role+${words.join('+')}`).notices).toHaveLength(59);
		expect(walkWords(small, `#${'rsf+'.repeat(10_000)}`).notices).toEqual([]);
	});

	it('shows a question or a pathway, whatever a visitor made of the address', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 80 }),
			fc.webFragments(),
			fc
				.array(
					fc.oneof(
						fc.constantFrom<string>(...allOptionIds(real.wizard)),
						fc.constantFrom('%', '<b>', '%2B', '%zz', 'é', ''),
						fc.string({ maxLength: 5 })
					),
					{ maxLength: 15 }
				)
				.map((words) => `#${words.join('+')}`)
		);
		const property = fc.property(anything, (fragment) => {
			const { question, walk, notices, address } = walkWords(real, fragment);
			expect((question === undefined) !== (walk === undefined)).toBe(true);
			expect(address).toMatch(/^$|^(wizard|pathway)\/(#?[a-z0-9-]+[+/]?)+$/);
			expect(notices).toEqual([...new Set(notices)]);
			for (const notice of notices) expect(notice).toMatch(/^“[\s\S]+”.*the rest is kept\.$/);
		});
		fc.assert(property, { numRuns: 200 });
	}, 60_000);

	it('loses nothing by going to the address it names', () => {
		const several = fc.subarray(allOptionIds(real.wizard), { maxLength: 12 });
		const property = fc.property(several, (words) => {
			const { address, question, walk } = walkWords(real, `#${words.join('+')}`);
			const there = walkWords(real, address.replace(/^(wizard|pathway)\/#?/, ''));
			expect(there).toEqual({
				address,
				notices: [],
				...(question ? { question } : {}),
				...(walk ? { walk } : {})
			});
		});
		fc.assert(property, { numRuns: 60 });
	}, 60_000);
});
