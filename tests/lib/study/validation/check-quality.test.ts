import { describe, expect, it } from 'vitest';
import { checkQuality } from '../../../../src/lib/study/validation/check-quality.ts';
import { aReadyStudy, found, gaveUp, started } from '../../../support/event-list-builder.ts';
import type { Told } from '../../../support/event-list-builder.ts';
import { aWholeRecording, oneTask, susAnswers } from '../../../support/valid-recording.ts';

function codes(told: readonly Told[], mode: 'moderated' | 'unmoderated' = 'unmoderated') {
	const session = aWholeRecording(told, { header: { mode } });
	return checkQuality(session, aReadyStudy()).map(({ code }) => code);
}
const threes = susAnswers(3, 3, 3, 3, 3, 3, 3, 3, 3, 3);

describe('checkQuality', () => {
	it('finds nothing in a session of somebody who tried', () => {
		expect(codes([...oneTask, ...susAnswers(4, 2, 4, 2, 4, 2, 4, 2, 4, 2)])).toEqual([]);
	});

	it('tells what was named on the first screen', () => {
		expect(codes([...started(), ...found(20)])).toEqual(['found-on-start']);
	});

	it('tells that every task was given up untried', () => {
		expect(codes([...started(), ...gaveUp(20)])).toEqual(['all-skipped']);
	});

	it('tells that all ten statements have one answer', () => {
		expect(codes([...oneTask, ...threes])).toEqual(['same-answers']);
		expect(codes([...oneTask, ...threes.slice(1)])).toEqual([]);
		expect(
			codes([...oneTask, ...threes.map((one) => ({ ...one, data: { item: 1, value: null } }))])
		).toEqual([]);
	});

	it('leaves sessions with a facilitator alone, who was there to see', () => {
		expect(codes([...started(), ...gaveUp(20), ...threes], 'moderated')).toEqual([]);
	});
});
