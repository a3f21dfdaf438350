import { expect, it } from 'vitest';
import { nearest } from '../../../src/lib/catalog/index.ts';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';
import { readRealData } from '../../support/read-fixture.ts';

const needs = loadCatalog(readRealData()).catalog.needs.map(({ id }) => String(id));

it.each([
	['network-zone', 'work-in-network-zone'],
	['summit-basic', 'summit-basics'],
	['sumit-basics', 'summit-basics'],
	['decode-temrs', 'decode-terms'],
	['run-course-reservs', 'run-course-reserves'],
	['course-reserves', 'run-course-reserves'],
	['Decode-Terms', 'decode-terms'],
	['test-users', 'test-with-users']
])('takes "%s" for "%s" among the real needs', (written, meant) => {
	expect(nearest(written, needs)).toBe(meant);
});

it.each(['telephone', 'x', '', 'budget-planning-2027'])(
	'offers nothing for "%s", to which no need is close',
	(written) => {
		expect(nearest(written, needs)).toBeUndefined();
	}
);

it('counts a swap of neighbors as one slip', () => {
	expect(nearest('rfs', ['dux', 'rsf', 'sys'])).toBe('rsf');
});

it('takes the first of two that are as close', () => {
	expect(nearest('cat', ['bat', 'car'])).toBe('bat');
});
