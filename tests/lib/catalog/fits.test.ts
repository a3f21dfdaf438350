import { describe, expect, it } from 'vitest';
import { fits } from '../../../src/lib/catalog/fits.ts';
import { aRule, tags } from '../../support/catalog-builder.ts';

describe('fits', () => {
	it('means everybody when the rule names nothing', () => {
		expect(fits(aRule({}), [])).toBe(true);
	});

	it('wants every tag of allOf', () => {
		const rule = aRule({ allOf: ['rsf', 'new-role'] });
		expect(fits(rule, tags('rsf', 'new-role', 'scts'))).toBe(true);
		expect(fits(rule, tags('rsf'))).toBe(false);
	});

	it('wants one tag of anyOf', () => {
		const rule = aRule({ anyOf: ['rsf', 'scts'] });
		expect(fits(rule, tags('scts'))).toBe(true);
		expect(fits(rule, tags('sys'))).toBe(false);
	});

	it('wants both where both are given', () => {
		const rule = aRule({ allOf: ['new-role'], anyOf: ['rsf', 'scts'] });
		expect(fits(rule, tags('new-role', 'rsf'))).toBe(true);
		expect(fits(rule, tags('new-role'))).toBe(false);
		expect(fits(rule, tags('rsf'))).toBe(false);
	});
});
