import { describe, expect, it } from 'vitest';
import { checkEnds } from '../../../../src/lib/curation/findings/check-ends.ts';
import { readRealData } from '../../../support/read-fixture.ts';
import { walkFiles, walkFixture, walkSound } from '../../../support/walk-fixture.ts';

describe('checkEnds', { timeout: 30_000 }, () => {
	it('finds nothing where everybody comes to an end', () => {
		expect(checkEnds(walkSound().reading)).toEqual([]);
	});

	it('tells an answer once that leads nowhere on one way and without end on another', () => {
		const { reading } = walkFiles(
			readRealData().map(({ path, text }) => ({
				path,
				text: text.replace('stands_for: [leading]', 'stands_for: [helping-someone]')
			}))
		);
		expect(checkEnds(reading).map(({ code, about }) => [code, about])).toEqual([
			['curation/dead-end', ['task-people']]
		]);
	});

	it.each(['dead-end', 'endless-way'])(
		'finds what is wrong with the questions alone: %s',
		(code) => {
			const found = checkEnds(walkFixture(code).reading);
			expect(new Set(found.map((one) => one.code))).toEqual(new Set([`curation/${code}`]));
		}
	);
});
