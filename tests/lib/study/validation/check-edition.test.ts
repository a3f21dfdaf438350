import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../../../src/lib/study/validation/check-edition.ts';
import { aReadyStudy, found, saw, started } from '../../../support/event-list-builder.ts';
import { aStudySite } from '../../../support/study-site.ts';
import { aWholeRecording } from '../../../support/valid-recording.ts';

const study = aReadyStudy();
const site = aStudySite();
const codes = (session: Parameters<typeof checkEdition>[0]) =>
	checkEdition(session, { study, site }).map(({ code }) => code);
const onSite = (...keys: readonly string[]) => [
	...started().slice(0, 1),
	...keys.map((key) => saw(12, key, 'open')),
	...found(40)
];

describe('checkEdition', () => {
	it('accepts screens at which the site can stand', () => {
		expect(codes(aWholeRecording(onSite(...site.nodes.keys(), 'search')))).toEqual([]);
	});

	it('finds a screen that the questions never lead to, once', () => {
		const key = `plan|no-such-answer`;
		expect(codes(aWholeRecording(onSite(site.start, key, key)))).toEqual(['impossible-screen']);
	});

	it('does not check screens that were recorded on other data', () => {
		const session = aWholeRecording(onSite('plan|no-such-answer'), { header: { dataHash: 'd2' } });
		expect(codes(session)).toEqual(['other-data']);
	});

	it('says where the study is unknown, or reads differently now', () => {
		expect(codes(aWholeRecording([], { header: { studyId: 'november' } }))).toEqual([
			'unknown-study'
		]);
		expect(codes(aWholeRecording([], { header: { studyHash: 'h2' } }))).toEqual(['other-study']);
		expect(checkEdition(aWholeRecording(), {}).map(({ code }) => code)).toEqual(['unknown-study']);
	});

	it('finds a task that the study does not have', () => {
		const session = aWholeRecording([], { header: { orderUsed: ['lost', 'gone'] } });
		expect(codes(session)).toEqual(['unknown-task']);
	});

	it('keeps a recording of an earlier version apart, where that was frozen', () => {
		const raised = {
			...study,
			hash: 'h2',
			study: { ...study.study, version: 2 },
			earlier: [{ version: 1, hash: 'h1' }]
		};
		const codesOf = (header: object) =>
			checkEdition(aWholeRecording([], { header }), { study: raised, site }).map((one) => [
				one.code,
				one.level
			]);
		expect(codesOf({})).toEqual([['earlier-version', 'usable']]);
		expect(codesOf({ studyVersion: 3 })).toEqual([['other-study', 'not-usable']]);
		expect(codesOf({ studyHash: 'h9' })).toEqual([['other-study', 'not-usable']]);
	});
});
