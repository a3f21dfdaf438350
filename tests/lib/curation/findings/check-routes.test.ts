import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../../src/lib/catalog/index.ts';
import { checkRoutes, exploreAnswers } from '../../../../src/lib/curation/index.ts';
import { buildWizard, loadFlow } from '../../../../src/lib/wizard/index.ts';
import { readFixture, readRealData } from '../../../support/read-fixture.ts';

function check(files: ReturnType<typeof readRealData>) {
	const { catalog } = loadCatalog(files);
	const reading = loadFlow(files, catalog);
	const exploration = exploreAnswers(catalog, buildWizard(reading.flow));
	return checkRoutes({ files, catalog, reading }, exploration);
}

describe('checkRoutes', { timeout: 30_000 }, () => {
	it('finds no error in the real data', () => {
		expect(check(readRealData()).filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('judges nothing else where a way has no end', () => {
		const problems = check(readFixture('data-problems/curation/endless-way'));
		expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['curation/endless-way']));
	});

	it('tells what it finds by file and line', () => {
		const problems = check(readFixture('data-problems/curation/order-conflict'));
		const places = problems.map(({ file, line }) => `${file} ${line}`);
		expect(places).toEqual([...places].sort());
		expect(places.length).toBeGreaterThan(1);
	});

	it('finds in the real data a question that no longer changes anything', () => {
		const files = readRealData().map((file) =>
			file.path.startsWith('data/pathways/')
				? { ...file, text: file.text.replaceAll('changes-settings', 'loads-files') }
				: file
		);
		expect(check(files).map(({ code }) => code)).toContain('curation/idle-question');
	});
});
