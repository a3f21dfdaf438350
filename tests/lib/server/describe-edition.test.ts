import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeEdition } from '../../../src/lib/server/describe-edition.ts';
import { aCatalog, aNeed } from '../../support/catalog-builder.ts';
import { aFlow, aSmallFlow } from '../../support/flow-builder.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the edition of the product', () => {
	const catalog = aCatalog({ needs: [aNeed('books')] });
	const flow = aSmallFlow();
	const edition = describeEdition(catalog, flow);

	it('has the version of the package', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(edition.appVersion).toBe(version);
	});

	it('has the revision that is stated, and does not look for one', () => {
		vi.stubEnv('REVISION', ' ab12cd3 ');
		expect(describeEdition(catalog, flow).appCommit).toBe('ab12cd3');
		vi.stubEnv('REVISION', '');
		expect(describeEdition(catalog, flow).appCommit).toBe('unknown');
	});

	it('changes with what pages show, and not with words that only search knows', () => {
		const other = aCatalog({ needs: [aNeed('books', { statement: 'I need to read.' })] });
		expect(describeEdition(other, flow).dataHash).not.toBe(edition.dataHash);
		const asked = aCatalog({ needs: [aNeed('books', { alsoAsked: ['novels'] })] });
		expect(describeEdition(asked, flow).dataHash).toBe(edition.dataHash);
	});

	it('tells an edit of the questions from an edit of the catalog', () => {
		const fewer = aFlow(flow.questions.slice(1));
		const changed = describeEdition(catalog, fewer);
		expect(changed.wizardHash).not.toBe(edition.wizardHash);
		expect(changed.dataHash).toBe(edition.dataHash);
	});
});
