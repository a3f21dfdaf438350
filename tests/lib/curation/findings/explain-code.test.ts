import { expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { explainCode } from '../../../../src/lib/curation/findings/explain-code.ts';

it('has a heading of its own for every finding', () => {
	const file = /^(unknown-finding|fixed-finding|repeated-check|unfit-only-for|limit-too-high)$/;
	const codes = readdirSync('tests/fixtures/data-problems/curation').filter(
		(code) => !file.test(code)
	);
	for (const code of codes) {
		expect(explainCode(`curation/${code}`).toLowerCase()).not.toBe(code.replaceAll('-', ' '));
	}
});

it('says the words of any other code', () => {
	expect(explainCode('catalog/shared-phrase')).toBe('Shared phrase');
});
