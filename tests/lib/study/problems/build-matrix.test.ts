import { expect, it } from 'vitest';
import { buildMatrix } from '../../../../src/lib/study/problems/build-matrix.ts';
import { aFinding } from '../../../support/finding-builder.ts';

it('The matrix has the most frequent finding left and whoever had most on top', () => {
	const { findings, rows } = buildMatrix([
		aFinding({ id: 'F01', participants: ['P02'], reached: ['P01', 'P02'] }),
		aFinding({ id: 'F02', participants: ['P02', 'P03'], reached: ['P02', 'P03'] })
	]);
	expect(findings.map(({ id }) => id)).toEqual(['F02', 'F01']);
	expect(rows).toEqual([
		{ participant: 'P02', cells: ['had', 'had'], total: 2 },
		{ participant: 'P03', cells: ['had', 'not-there'], total: 1 },
		{ participant: 'P01', cells: ['not-there', 'not'], total: 0 }
	]);
});
