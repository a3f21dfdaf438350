import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../../src/lib/curation/find-contradictions.ts';
import { walkFixture, walkSound } from '../../support/walk-fixture.ts';

const find = ({ catalog, people, files }: ReturnType<typeof walkSound>) =>
	findContradictions(catalog, people, files).map(({ code, file, line }) => [code, file, line]);

describe('findContradictions', () => {
	it('finds nothing where pathways and prerequisites agree', () => {
		expect(find(walkSound())).toEqual([]);
	});

	it('finds what contradicts a prerequisite, and what only two roles at once bring together', () => {
		expect(find(walkFixture('order-conflict'))).toEqual([
			['curation/order-conflict', 'data/pathways/introduction.yaml', 9],
			['curation/order-conflict', 'data/pathways/cataloger-metadata.yaml', 9]
		]);
	});

	it('tells a raised prerequisite at its own step, and not as a contradiction besides', () => {
		expect(find(walkFixture('raised-prerequisite'))).toEqual([
			['curation/raised-prerequisite', 'data/pathways/cataloger-metadata.yaml', 11]
		]);
	});
});
