import { describe, expect, it } from 'vitest';
import { loadEverything } from '../../../src/lib/server/index.ts';
import { prepareStudies } from '../../../src/lib/server/prepare-studies.ts';
import { buildWizard } from '../../../src/lib/wizard/index.ts';
import { readFixture, readRealData, readSound } from '../../support/read-fixture.ts';

const prepare = (files: ReturnType<typeof readSound>) => {
	const { catalog, reading } = loadEverything(files);
	return prepareStudies(files, { catalog, wizard: buildWizard(reading.flow) });
};

describe('the studies of a data folder', () => {
	it('are none where there is no file', () => {
		expect(prepare(readSound())).toMatchObject({ studies: [], problems: [] });
	});

	it('are ready with the ways of each task', () => {
		const { studies, problems } = prepare(readRealData());
		expect(problems).toEqual([]);
		expect(studies.map(({ study }) => study.id)).toEqual(['october', 'pilot']);
		for (const { study, routes, hash } of studies) {
			expect(hash).toMatch(/^[0-9a-f]{64}$/);
			expect(Object.keys(routes)).toEqual(study.tasks.map(({ id }) => id));
			for (const { minimum } of Object.values(routes)) {
				expect(minimum.wizard).toBeGreaterThanOrEqual(3);
				expect(minimum.search).toBe(2);
			}
		}
	});

	it('say since when and on which data a version is frozen, and warn of other data', () => {
		const { studies, problems } = prepare(readFixture('data-problems/study/other-data'));
		expect(studies[0]?.frozen).toEqual({ since: '2027-10-05', dataHash: '0'.repeat(64) });
		expect(problems.map(({ code }) => code)).toEqual(['study/other-data']);
	});
});
