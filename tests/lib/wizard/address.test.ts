import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, isSingle, wordsFromAddress } from '../../../src/lib/wizard/address.ts';
import { buildWizard, replay } from '../../../src/lib/wizard/index.ts';
import { aSmallFlow, optionIds } from '../../support/flow-builder.ts';

const wizard = buildWizard(aSmallFlow());
const addressFor = (...words: string[]) => addressOf(wizard.flow, replay(wizard, words));

describe('addressOf', () => {
	it('is the home page while nothing is chosen', () => {
		expect(addressFor()).toBe('');
		expect(addressFor('nonsense')).toBe('');
	});

	it('is a readable path of the page with the next question', () => {
		expect(addressFor('new-role', 'rsf')).toBe('wizard/new-role/rsf/');
	});

	it('is a path of the pathway when the answers are complete', () => {
		expect(addressFor('new-role', 'rsf', 'reserves')).toBe('pathway/new-role/rsf/reserves/');
	});

	it('puts the words in the order of the questions and their options', () => {
		expect(addressFor('reserves', 'rsf', 'new-role')).toBe('pathway/new-role/rsf/reserves/');
	});

	it('says words that are kept for later too', () => {
		expect(addressFor('reserves')).toBe('wizard/reserves/');
	});

	it('puts several answers to one question into the fragment, which no server sees', () => {
		expect(addressFor('new-role', 'scts', 'rsf')).toBe('wizard/#new-role+rsf+scts');
		expect(addressFor('new-role', 'scts', 'rsf', 'cataloging')).toBe(
			'pathway/#new-role+rsf+scts+cataloging'
		);
	});

	it('leaves out words that no question knows or that no longer fit', () => {
		expect(addressFor('new-role', 'rsf', 'cataloging', '<b>')).toBe('wizard/new-role/rsf/');
	});

	it('says an option by its present name', () => {
		expect(addressFor('ill')).toBe('wizard/lending/');
	});
});

describe('isSingle', () => {
	it('holds until one question has a second word', () => {
		expect(isSingle(wizard.flow, [])).toBe(true);
		expect(isSingle(wizard.flow, optionIds('new-role', 'rsf', 'lending'))).toBe(true);
		expect(isSingle(wizard.flow, optionIds('new-role', 'rsf', 'scts'))).toBe(false);
	});
});

describe('wordsFromAddress', { timeout: 60_000 }, () => {
	it.each([
		['new-role/rsf/', ['new-role', 'rsf']],
		['/new-role//rsf', ['new-role', 'rsf']],
		['#new-role+rsf', ['new-role', 'rsf']],
		['new-role,rsf scts', ['new-role', 'rsf', 'scts']],
		['New-Role/RSF', ['new-role', 'rsf']],
		['%6eew-role', ['new-role']],
		['', []],
		['#', []],
		['///', []],
		['%20/%20', []]
	])('reads "%s"', (address, words) => {
		expect(wordsFromAddress(address)).toEqual(words);
	});

	it('reads separators that a mail program wrote as percent signs and digits', () => {
		expect(wordsFromAddress('#new-role%2Brsf%2bscts')).toEqual(['new-role', 'rsf', 'scts']);
		expect(wordsFromAddress('new-role%2Frsf')).toEqual(['new-role', 'rsf']);
		expect(wordsFromAddress('new-role%20rsf')).toEqual(['new-role', 'rsf']);
	});

	it('keeps a word with a percent sign that means nothing, so that it can be named', () => {
		expect(wordsFromAddress('rsf/100%/%zz/%e4')).toEqual(['rsf', '100%', '%zz', '%e4']);
	});

	it('cuts a long word, and reads sixty words at most', () => {
		expect(wordsFromAddress('x'.repeat(5000))).toEqual(['x'.repeat(60)]);
		expect(wordsFromAddress('rsf/'.repeat(10_000))).toHaveLength(60);
	});

	it('reads whatever a visitor writes, and gives small words that say something', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.webFragments(),
			fc
				.array(fc.constantFrom('%', '%2', '%2B', '/', '+', '#', 'rsf', ' ', 'é', '\u{1F4DA}'))
				.map((parts) => parts.join(''))
		);
		const property = fc.property(anything, (address) => {
			const words = wordsFromAddress(address);
			expect(words.length).toBeLessThanOrEqual(60);
			for (const word of words) {
				expect([...word].length).toBeLessThanOrEqual(60);
				expect(word.trim()).toBe(word);
				expect(word).not.toBe('');
				expect(word).not.toMatch(/\p{Surrogate}/u);
			}
		});
		fc.assert(property, { numRuns: 500 });
	});
});
