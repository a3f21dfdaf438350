import { expect, it } from 'vitest';
import {
	reportSus,
	reportUmuxLite
} from '../../../../src/lib/study/report/report-questionnaires.ts';
import { aList, aRecording, tell } from '../../../support/event-list-builder.ts';

const answered = (participantCode: string, values: readonly (number | null)[]) =>
	aRecording(
		aList(...values.map((value, index) => tell(index, 'sus.item', { item: index + 1, value }))),
		{ header: { participantCode } }
	);

it('gives the published scores of two participants, and their mean', () => {
	// Tullis & Albert, figure 6.8: 55; silleknarf/SUS: 85.
	const sus = reportSus([
		answered('P01', [5, 4, 2, 1, 2, 3, 2, 4, 5, 2]),
		answered('P02', [4, 1, 5, 2, 5, 1, 4, 2, 3, 1])
	]);
	expect(sus?.dots.map(({ value }) => value)).toEqual([55, 85]);
	expect(sus).toMatchObject({ mean: 70, gradeIsFirm: false, missing: 0 });
	expect(sus?.bounds).toEqual({ low: 0, high: 100 });
});

it('has no score where an answer is missing, and says how many', () => {
	const sus = reportSus([
		answered('P01', [5, 4, 2, 1, 2, 3, 2, 4, 5, 2]),
		answered('P02', [5, 4, 2, null, 2, 3, 2, 4, 5, 2])
	]);
	expect([sus?.dots.length, sus?.missing]).toEqual([1, 1]);
	expect(reportSus([answered('P01', [])])).toBeUndefined();
});

it('takes the last answer where somebody changed it, and tells ten equal ones', () => {
	const twice = aRecording(
		aList(
			...Array.from({ length: 10 }, (_, item) =>
				tell(item, 'sus.item', { item: item + 1, value: 3 })
			),
			tell(11, 'sus.item', { item: 1, value: 5 })
		)
	);
	expect(reportSus([twice])?.dots).toEqual([{ participant: 'P01', value: 55 }]);
	expect(reportSus([answered('P07', Array<number>(10).fill(3))])?.straightLined).toEqual(['P07']);
});

it('scores UMUX-Lite and says what it would be on the other scale', () => {
	const umux = (values: readonly number[]) =>
		aRecording(
			aList(...values.map((value, index) => tell(index, 'umux.item', { item: index + 1, value })))
		);
	const report = reportUmuxLite([umux([7, 7]), umux([4, 4]), umux([4])]);
	expect(report?.dots.map(({ value }) => value)).toEqual([100, 50]);
	expect(report?.susEquivalent).toBeCloseTo((87.9 + 55.4) / 2, 6);
	expect(reportUmuxLite([])).toBeUndefined();
});
