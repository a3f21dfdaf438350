import { describe, expect, it } from 'vitest';
import { loadStudies } from '../../../../src/lib/study/index.ts';
import { readFixture, readRealData } from '../../../support/read-fixture.ts';

const example = readFixture('data-problems/study/older-version').filter(
	({ path }) => path === 'data/studies/example.yaml'
);
const idsOf = (files: Parameters<typeof loadStudies>[0]) =>
	loadStudies(files).studies.map(({ value }) => value.id);

describe('loadStudies', () => {
	it('has none without files, and none of files elsewhere', () => {
		expect(loadStudies([])).toEqual({ studies: [], problems: [] });
		const text = example[0]?.text ?? '';
		const elsewhere = ['data/study.yaml', 'data/studies/old/a.yaml', 'data/studies/a.yml'];
		expect(idsOf(elsewhere.map((path) => ({ path, text })))).toEqual([]);
	});

	it('has the studies of this project: one that counts with six tasks, and a pilot', () => {
		const { studies, problems } = loadStudies(readRealData());
		expect(problems).toEqual([]);
		expect(studies.map(({ value }) => [value.id, value.isPilot])).toEqual([
			['october', false],
			['pilot', true]
		]);
		const kinds = studies[0]?.value.tasks.map(({ kind }) => kind);
		expect(kinds?.filter((kind) => kind === 'point-of-need')).toHaveLength(3);
		expect(kinds?.filter((kind) => kind === 'sequential')).toHaveLength(3);
		for (const { value } of studies) {
			expect(value.consent.contact).not.toMatch(/@/);
			expect(value.profile.every(({ options }) => options.length > 1)).toBe(true);
		}
	});

	it('knows on which line each thing stands', () => {
		const [study] = loadStudies(example).studies;
		const lines = example[0]?.text.split('\n') ?? [];
		expect(lines[(study?.lineOf(['tasks', 1, 'scenario']) ?? 0) - 1]).toContain('vanished');
		expect(lines[(study?.lineOf(['consent', 'kept_until']) ?? 0) - 1]).toContain('kept_until');
	});

	it('gives no study of a file that cannot be read, and says why', () => {
		const { studies, problems } = loadStudies([
			{ path: 'data/studies/bad.yaml', text: 'id: bad\nversion: one\n' },
			...example
		]);
		expect(studies.map(({ value }) => value.id)).toEqual(['example']);
		expect(problems.length).toBeGreaterThan(0);
		expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['data/studies/bad.yaml']));
	});
});
