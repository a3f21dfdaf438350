import { describe, expect, it } from 'vitest';
import { listPathways } from '../../../src/lib/publishing/list-pathways.ts';
import { aCatalog, aPathway, aProgram, aRole, aStep } from '../../support/catalog-builder.ts';

const catalog = aCatalog({
	programs: [aProgram('rsf'), aProgram('sys')],
	roles: [aRole('lending'), aRole('reserves')],
	pathways: [
		aPathway('unlisted', { program: 'rsf' }),
		aPathway('reserves', {
			program: 'rsf',
			steps: ['a', aStep('a', { stage: 'first-month' }), 'b']
		}),
		aPathway('lending', { program: 'rsf' }),
		aPathway('core-rsf', { program: 'rsf', kind: 'core' }),
		aPathway('lending-for-all', {}),
		aPathway('introduction', { kind: 'introduction' })
	]
});
const areas = listPathways(catalog);

describe('listPathways', () => {
	it('has everybody’s first, then each program area in order', () => {
		expect(areas.map(({ name, path }) => [name, path])).toEqual([
			['Everybody', undefined],
			['Area rsf (RSF)', 'programs/rsf/'],
			['Area sys (SYS)', 'programs/sys/']
		]);
	});

	it('has the introduction first, then the core, then roles in the order of the roles', () => {
		const titles = areas.map(({ pathways }) => pathways.map(({ path }) => path));
		expect(titles).toEqual([
			['pathways/introduction/', 'pathways/lending-for-all/'],
			['pathways/core-rsf/', 'pathways/lending/', 'pathways/reserves/', 'pathways/unlisted/'],
			[]
		]);
	});

	it('counts a need that stands in two stages once', () => {
		expect(areas[1]?.pathways.find(({ path }) => path === 'pathways/reserves/')?.steps).toBe(2);
	});
});
