import { describe, expect, it } from 'vitest';
import { checkConsent } from '../../../../src/lib/study/validation/check-consent.ts';
import { aList, aRecording, tell } from '../../../support/event-list-builder.ts';
import type { Told } from '../../../support/event-list-builder.ts';
import { oneTask, opening } from '../../../support/valid-recording.ts';

const codes = (...told: readonly Told[]) =>
	checkConsent(aRecording(aList(...told))).map(({ code }) => code);
const begun = opening.slice(0, 2);
const consent = opening.slice(2);

describe('checkConsent', () => {
	it('accepts what was recorded after the consent', () => {
		expect(codes(...opening, ...oneTask)).toEqual([]);
	});

	it('refuses a recording without consent', () => {
		expect(codes(...begun, ...oneTask)).toEqual(['no-consent']);
	});

	it.each([
		['a screen', oneTask],
		['something about the participant', [tell(1, 'profile.set', { values: { tenure: 'short' } })]]
	])('refuses %s before the consent', (_, early) => {
		expect(codes(...begun, ...early, ...consent)).toEqual(['before-consent']);
	});

	it('asks to delete what a participant withdrew', () => {
		expect(codes(...opening, ...oneTask, tell(50, 'consent.withdrawn', {}))).toEqual(['withdrawn']);
	});
});
