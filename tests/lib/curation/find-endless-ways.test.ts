import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/lib/catalog/index.ts';
import { findEndlessWays, sayAll } from '../../../src/lib/curation/find-endless-ways.ts';
import { buildWizard, loadFlow } from '../../../src/lib/wizard/index.ts';
import type { OptionId } from '../../../src/lib/wizard/index.ts';
import { readFixture } from '../../support/read-fixture.ts';

function read(name: string) {
	const files = readFixture(name);
	const reading = loadFlow(files, loadCatalog(files).catalog);
	return { reading, wizard: buildWizard(reading.flow) };
}

describe('findEndlessWays', () => {
	it('finds nothing where every way comes to an end', () => {
		const { wizard, reading } = read('sound');
		expect(findEndlessWays(wizard, reading)).toEqual([]);
	});

	it('names the answer after which a question comes back, once', () => {
		const { wizard, reading } = read('data-problems/curation/endless-way');
		expect(findEndlessWays(wizard, reading)).toMatchObject([
			{ code: 'curation/endless-way', file: 'data/wizard.yaml', line: 37 }
		]);
	});
});

describe('sayAll', () => {
	it('says answers as the person would', () => {
		const { wizard } = read('sound');
		const ids = ['new-role', 'course-reserves'] as OptionId[];
		expect(sayAll(wizard.flow, ids)).toBe('"My role has changed", "Course reserves"');
	});
});
