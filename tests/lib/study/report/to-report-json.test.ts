import { expect, it } from 'vitest';
import { toReportJson } from '../../../../src/lib/study/report/to-report-json.ts';
import { aReport } from '../../../support/report-builder.ts';

it('holds the whole report, and says what it is', () => {
	const text = toReportJson(aReport());
	expect(JSON.parse(text)).toEqual(aReport());
	expect(text).toMatch(/^\{\n {2}"format": "pathfinder-report",\n {2}"schema": 1,/);
	expect(text.endsWith('}\n')).toBe(true);
});
