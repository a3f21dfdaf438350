import { describe, expect, it } from 'vitest';
import { findStandIn, isDataOfPage } from '../../../src/lib/offline/find-stand-in.ts';
import { walkAddresses, wordsFromAddress } from '../../../src/lib/wizard/index.ts';
import { realWizard } from '../../support/real-wizard.ts';

describe('a page that was never read', () => {
	it.each([
		['wizard/new-role/rsf/', 'wizard/#new-role+rsf'],
		['pathway/new-role/sys/', 'pathway/#new-role+sys'],
		['pathway/new-role/sys/__data.json', 'pathway/#new-role+sys'],
		['pathway/new-role//sys/', 'pathway/#new-role+sys'],
		['needs/lost-item/', 'offline/#needs/lost-item/'],
		['needs/lost-item/__data.json', 'offline/#needs/lost-item/'],
		['wizard/', 'offline/#wizard/'],
		['', 'offline/#'],
		['about', 'about/']
	])('at “%s” leads to “%s”', (path, other) => {
		expect(findStandIn(path)).toBe(other);
	});

	it('leads nowhere when it is no page, or the page that would stand in for itself', () => {
		for (const path of ['catalog.json', 'blaze.svg', 'offline/']) {
			expect(findStandIn(path)).toBeUndefined();
		}
	});

	it('keeps every word of its address, for every kind of person', () => {
		const { wizard, pathway } = walkAddresses(realWizard());
		const addresses = [
			...wizard.map((one) => `wizard/${one}/`),
			...pathway.map((one) => `pathway/${one}/`)
		];
		expect(addresses.length).toBeGreaterThan(300);
		for (const address of addresses) {
			const [, fragment = ''] = (findStandIn(address) ?? '').split('#');
			const [, ...words] = wordsFromAddress(address);
			expect(wordsFromAddress(fragment)).toEqual(words);
		}
	});
});

describe('the data of a page', () => {
	it('is told from other data', () => {
		expect(isDataOfPage('needs/lost-item/__data.json')).toBe(true);
		expect(isDataOfPage('catalog.json')).toBe(false);
	});
});
