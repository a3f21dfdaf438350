import { describe, expect, it } from 'vitest';
import { loadFrozen } from '../../../../src/lib/study/index.ts';

const load = (text: string) => loadFrozen([{ path: 'data/studies/frozen.yaml', text }]);
const entry = (since: string) =>
	`# A comment.\n- study: example\n  version: 1\n  hash: "a1"\n  data_hash: "b2"\n  since: "${since}"\n`;

describe('loadFrozen', () => {
	it('has none without the file, and none of an empty list', () => {
		expect(loadFrozen([])).toEqual({ frozen: [], problems: [] });
		expect(load('[]\n')).toEqual({ frozen: [], problems: [] });
	});

	it('has each version with its line', () => {
		const { frozen, problems } = load(entry('2027-10-05'));
		expect(problems).toEqual([]);
		expect(frozen.map(({ value }) => value)).toEqual([
			{ study: 'example', version: 1, hash: 'a1', dataHash: 'b2', since: '2027-10-05' }
		]);
		expect(frozen[0]?.lineOf([])).toBe(2);
	});

	it('names a day that never was, and keeps the version frozen', () => {
		const { frozen, problems } = load(entry('2027-10-32'));
		expect(problems).toMatchObject([{ code: 'study/unreadable-date', line: 6 }]);
		expect(frozen).toHaveLength(1);
	});
});
