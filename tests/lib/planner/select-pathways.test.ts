import { describe, expect, it } from 'vitest';
import { selectPathways } from '../../../src/lib/planner/select-pathways.ts';
import { aCatalog, aPathway, aRole, tags } from '../../support/catalog-builder.ts';

const idsFor = (catalog: ReturnType<typeof aCatalog>, ...given: string[]) =>
	selectPathways(catalog, tags(...given)).map(({ id }) => id);

describe('selectPathways', () => {
	it('takes the pathways that are for the person and no other', () => {
		const catalog = aCatalog({ pathways: [aPathway('course-reserves'), aPathway('supervisor')] });
		expect(idsFor(catalog, 'supervisor', 'new-role')).toEqual(['supervisor']);
	});

	it('puts the introduction first, then the core of an area, then roles', () => {
		const everybody = { for: { anyOf: ['new-employee'] } };
		const catalog = aCatalog({
			pathways: [
				aPathway('a-role', everybody),
				aPathway('b-core', { ...everybody, kind: 'core' }),
				aPathway('c-introduction', { ...everybody, kind: 'introduction' })
			]
		});
		expect(idsFor(catalog, 'new-employee')).toEqual(['c-introduction', 'b-core', 'a-role']);
	});

	it('follows the order of the program areas, and puts what belongs to none last', () => {
		const core = { kind: 'core', for: { anyOf: ['new-role'] } } as const;
		const catalog = aCatalog({
			pathways: [
				aPathway('a', { ...core, program: 'all' }),
				aPathway('b', { ...core, program: 'sys' }),
				aPathway('c', { ...core, program: 'rsf' })
			]
		});
		expect(idsFor(catalog, 'new-role')).toEqual(['c', 'b', 'a']);
	});

	it('follows the order of the roles within an area, then that of the ids', () => {
		const catalog = aCatalog({
			roles: [aRole('zoo-keeping'), aRole('acrobatics')],
			pathways: [
				aPathway('acrobatics', { program: 'rsf' }),
				aPathway('zoo-keeping', { program: 'rsf' }),
				aPathway('b', { program: 'rsf', for: { anyOf: ['new-role'] } }),
				aPathway('a', { program: 'rsf', for: { anyOf: ['new-role'] } })
			]
		});
		expect(idsFor(catalog, 'acrobatics', 'new-role', 'zoo-keeping')).toEqual([
			'zoo-keeping',
			'acrobatics',
			'a',
			'b'
		]);
	});
});
