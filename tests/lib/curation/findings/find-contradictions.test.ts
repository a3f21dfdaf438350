import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../../../src/lib/curation/findings/find-contradictions.ts';
import { studyFixture, studySound } from '../../../support/study-fixture.ts';

const find = (study: ReturnType<typeof studySound>) =>
	findContradictions(study).map(({ code, file, line }) => [code, file, line]);

describe('findContradictions', () => {
	it('finds nothing where pathways and prerequisites agree', () => {
		expect(find(studySound())).toEqual([]);
	});

	it('finds what contradicts a prerequisite, and what only two roles at once bring together', () => {
		expect(find(studyFixture('order-conflict'))).toEqual([
			['curation/order-conflict', 'data/pathways/introduction.yaml', 9],
			['curation/order-conflict', 'data/pathways/cataloger-metadata.yaml', 9]
		]);
	});

	it('tells a raised prerequisite at its own step, and not as a contradiction besides', () => {
		expect(find(studyFixture('raised-prerequisite'))).toEqual([
			['curation/raised-prerequisite', 'data/pathways/cataloger-metadata.yaml', 11]
		]);
	});
});
