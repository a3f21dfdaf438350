import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/lib/curation/index.ts';
import { readPublished } from '../../../src/lib/server/published.ts';

const folder = mkdtempSync(join(tmpdir(), 'published-'));

function git(...args: string[]): void {
	const who = ['-c', 'user.name=A curator', '-c', 'user.email=curator@example.org'];
	execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'ignore' });
}

beforeAll(() => {
	git('init');
	cpSync('tests/fixtures/sound', join(folder, 'data'), { recursive: true });
	git('add', '.');
	git('commit', '-m', 'Publish');
	git('tag', 'published');
	writeFileSync(join(folder, 'data/wizard.yaml'), 'questions: 7\n');
	git('commit', '-am', 'Break the questions');
	git('tag', 'broken');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('readPublished', () => {
	it('is the edition of the stated tag, as a curator could choose it from a file', () => {
		const published = readPublished('published', folder);
		expect(published).toMatchObject({ name: 'published', version: 1 });
		expect(readEdition(JSON.stringify(published))).toHaveProperty('edition.flow.questions');
	});

	it('is nothing where nothing is stated', () => {
		expect(readPublished(undefined, folder)).toBeUndefined();
		expect(readPublished(' ', folder)).toBeUndefined();
	});

	it('says why a tag cannot be compared with', () => {
		expect(readPublished('v9', folder)).toMatchObject({
			why: expect.stringContaining('no revision "v9"') as string
		});
		expect(readPublished('broken', folder)).toEqual({
			name: 'broken',
			why: 'The data of "broken" has errors and cannot be compared with.'
		});
	});
});
