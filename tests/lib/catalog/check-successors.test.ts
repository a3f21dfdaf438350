import { describe, expect, it } from 'vitest';
import { codesAfter, loadEdited } from '../../support/edit-sound.ts';
import { readFixture } from '../../support/read-fixture.ts';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';

const retired = (id: string): string =>
	[
		`- id: ${id}`,
		`  statement: I need to ${id}.`,
		'  program: all',
		'  state: retired',
		'  evidence: None.',
		''
	].join('\n');
const table = (text: string, ...ids: string[]) => ({
	'data/successors.yaml': text,
	...(ids.length > 0 ? { 'data/needs/old.yaml': ids.map(retired).join('\n') } : {})
});

describe('what took the place of what', () => {
	it('may be told through several entries, as long as they end at something shown', () => {
		expect(
			codesAfter(
				table(
					'needs:\n  - { was: a, now: [b] }\n  - { was: b, now: [decode-terms, overlay-records] }\n',
					'a',
					'b'
				)
			)
		).toEqual([]);
	});

	it('may be nothing', () => {
		expect(codesAfter(table('needs:\n  - { was: a, now: [] }\n', 'a'))).toEqual([]);
	});

	it('is told of resources in the same way', () => {
		expect(
			codesAfter(
				table('resources:\n  - { was: terms, now: [trems] }\n  - { was: terms, now: [terms] }\n')
			)
		).toEqual([
			'replaced-still-shown',
			'unknown-successor',
			'replaced-still-shown',
			'replaced-twice'
		]);
	});

	it('is not asked of a need whose table cannot be read', () => {
		expect(codesAfter(table('needs: [', 'a'))).toEqual(['not-yaml']);
	});

	it('is not asked of a draft', () => {
		const { problems } = loadCatalog(readFixture('data-problems/catalog/hidden-successor'));
		expect(problems.map(({ code }) => code)).not.toContain('catalog/retired-without-successor');
	});

	it('is not missed in a catalog without needs', () => {
		const files = readFixture('data-problems/catalog/replaced-twice').filter(
			({ path }) => !path.startsWith('data/needs/')
		);
		const { problems } = loadCatalog(files);
		expect(problems.filter(({ code }) => /successor|predecessor/.test(code))).toEqual([]);
	});

	it('is nothing where there is no table', () => {
		expect(loadEdited({}).catalog.successors).toEqual({ needs: [], resources: [] });
	});

	it('goes into the catalog once for each id, without successors that do not exist', () => {
		const text =
			'needs:\n  - { was: a, now: [b, decode-terms], why: It grew. }\n  - { was: a, now: [] }\n';
		expect(loadEdited(table(text, 'a')).catalog.successors).toEqual({
			needs: [{ was: 'a', now: ['decode-terms'], why: 'It grew.' }],
			resources: []
		});
	});
});
