import { describe, expect, it } from 'vitest';
import { site } from '../../../src/lib/server/site.ts';
import { realCatalog } from '../../support/real-data.ts';

describe('site', () => {
	it('is read from every YAML file of data/', () => {
		expect(site.catalog).toEqual(realCatalog());
		expect(site.wizard.flow.questions.length).toBeGreaterThan(3);
		expect(site.vocabulary.abbreviations.length).toBeGreaterThan(0);
	});

	it('knows its files by paths as problems print them', () => {
		const paths = site.files.map(({ path }) => path);
		expect(paths).toContain('data/needs/rsf.yaml');
		expect(paths.every((path) => path.startsWith('data/'))).toBe(true);
	});
});
