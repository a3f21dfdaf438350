import { describe, expect, it } from 'vitest';
import { namePlan } from '../../../src/lib/publishing/name-plan.ts';
import { aCatalog, aProfile, aProgram, aRole, aSituation } from '../../support/catalog-builder.ts';

const catalog = aCatalog({
	situations: [
		aSituation('new-employee', { name: 'New employee' }),
		aSituation('new-role', { name: 'New or additional role' })
	],
	programs: [aProgram('rsf', { name: 'Resource Sharing' }), aProgram('sys', { name: 'Systems' })],
	roles: [
		aRole('reserves', { name: 'Course reserves' }),
		aRole('cataloging', { name: 'Cataloging' }),
		aRole('lending', { name: 'Lending' })
	]
});
const name = (...tags: string[]) => namePlan(catalog, aProfile(...tags));

describe('namePlan', () => {
	it('names the role and for whom it is', () => {
		expect(name('new-employee', 'rsf', 'reserves')).toBe('Course reserves, for a new employee');
	});

	it('names several roles in the order of the catalog', () => {
		const title = name('new-role', 'lending', 'reserves', 'cataloging');
		expect(title).toMatch(/^Course reserves.*cataloging.*lending, for a new or additional role$/);
	});

	it('names the program areas where no role is known', () => {
		expect(name('new-employee', 'sys')).toBe('Systems, for a new employee');
		expect(name('new-employee', 'sys', 'rsf')).toMatch(/^Resource Sharing.*systems, for/);
	});

	it('is the introduction where nothing is known of the work', () => {
		expect(name('new-role')).toBe('Introduction to the Alliance, for a new or additional role');
		expect(name()).toBe('Introduction to the Alliance, for everybody');
	});
});
