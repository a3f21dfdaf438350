import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readText, sayTrouble } from '../../src/cli/read-text.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'read-text-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

it('gives the text of a file', () => {
	writeFileSync(join(folder, 'a.json'), 'text');
	expect(readText(join(folder, 'a.json'))).toEqual({ text: 'text' });
});

it('says what keeps a path from being read', () => {
	expect(readText(join(folder, 'gone.json'))).toEqual({ trouble: 'there is no such file.' });
	expect(readText(folder)).toEqual({ trouble: 'this is a folder. Name a file in it.' });
	expect(readText(join(folder, 'a.json', 'b.json'))).toEqual({
		trouble: 'there is no such file: a part of this path is a file, not a folder.'
	});
});

it('reads nothing that is larger than any recording, and says how large it is', () => {
	writeFileSync(join(folder, 'large.json'), '');
	truncateSync(join(folder, 'large.json'), 20_000_001);
	expect(readText(join(folder, 'large.json'))).toEqual({
		trouble:
			'this file has 21 MB. What this command reads has at most 20 MB, so it is another file.'
	});
});

it('has words for what an account may not do, and the code for what it does not know', () => {
	const trouble = (code: string) => sayTrouble(Object.assign(new Error('no'), { code }));
	expect(trouble('EACCES')).toBe(
		'you have no right to use this. Ask whoever keeps it, or take a copy of your own.'
	);
	expect(trouble('EBUSY')).toBe('this cannot be used (EBUSY).');
});
