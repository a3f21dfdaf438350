import { describe, expect, it } from 'vitest';
import { pairRoles } from '../../../src/lib/curation/pair-roles.ts';
import { aCatalog, aPathway } from '../../support/catalog-builder.ts';

describe('pairRoles', () => {
	it('gives each two roles once for each situation, with their areas and every duty', () => {
		const catalog = aCatalog({
			pathways: [
				aPathway('course-reserves', { program: 'rsf' }),
				aPathway('core', { kind: 'core', program: 'rsf' }),
				aPathway('supervisor')
			]
		});
		const tags = ['loads-files', 'rsf', 'course-reserves', 'supervisor'];
		expect(pairRoles(catalog)).toEqual([
			['new-employee', ...tags],
			['new-role', ...tags]
		]);
	});
});
