import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/lib/server/load-site.ts';
import { readFixture, readSound } from '../../support/read-fixture.ts';
import type { SourceFile } from '../../../src/lib/catalog/index.ts';

/** As the bundler gives them: paths from the project's root. */
const texts = (files: readonly SourceFile[]) =>
	Object.fromEntries(files.map(({ path, text }) => [`/${path}`, text]));

describe('the site that a data folder describes', () => {
	it('has the catalog and a wizard that runs', () => {
		const site = loadSite(texts(readSound()));
		expect(site.catalog.pathways.length).toBeGreaterThan(0);
		expect(site.wizard.machine.getInitialSnapshot).toBeDefined();
	});

	it('is the same whatever the order of the files', () => {
		const files = readSound();
		const { catalog } = loadSite(texts([...files].reverse()));
		expect(catalog).toEqual(loadSite(texts(files)).catalog);
	});

	it('is not built on wrong data: every error is named with file, line and remedy', () => {
		const build = () => loadSite(texts(readFixture('five-mistakes')));
		expect(build).toThrow(/nothing is published/);
		expect(build).toThrow(/(data\/\S+, line \d+: .*\n?){5}/);
	});
});
