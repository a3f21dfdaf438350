import { describe, expect, it } from 'vitest';
import { findUnreceived } from '../../../../src/lib/curation/findings/find-unreceived.ts';
import { studyFixture, studyReal, studySound } from '../../../support/study-fixture.ts';

const find = (study: ReturnType<typeof studySound>) =>
	findUnreceived(study).map(({ code, severity, about }) => [
		code.replace('curation/unreceived-', ''),
		severity,
		...about
	]);

describe('findUnreceived', { timeout: 30_000 }, () => {
	it('finds nothing where all comes to somebody, or is a contact, a channel or looked up', () => {
		expect(find(studySound())).toEqual([]);
	});

	it('tells a pathway as an error', () => {
		expect(find(studyFixture('unreceived-pathway'))).toEqual([['pathway', 'error', 'loads-files']]);
	});

	it('tells a need, and the resource that only it has', () => {
		expect(find(studyFixture('unreceived-need'))).toEqual([
			['need', 'warning', 'overlay-records'],
			['resource', 'warning', 'overlay-recording']
		]);
	});

	it('finds the needs and pathways of the real data all received', () => {
		const found = find(studyReal());
		expect(found.filter(([kind]) => kind !== 'resource')).toEqual([]);
		expect(found.length).toBeGreaterThan(0);
	});
});
