import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLimits, plansFromFile, toPlanFile } from '../../../src/lib/learner-plan/index.ts';
import { keptPlan } from '../../support/kept-plan-builder.ts';
import { readStored } from '../../support/read-stored.ts';
import { anyLetter } from '../../support/random-text.ts';

const plan = keptPlan();
const file = toPlanFile([plan]);
const withPlans = (plans: unknown, version: unknown = 1) =>
	JSON.stringify({ pathfinder: 'plans', version, plans });
const stored: unknown = JSON.parse(readStored('kept-plan-1.json'));

describe('plansFromFile', () => {
	it('reads a plan of the first version for good', () => {
		expect(plansFromFile(withPlans([stored]))).toMatchObject({ plans: [{}], troubles: [] });
	});

	it('reads past a mark of UTF-8 and other line ends', () => {
		const windows = `\ufeff${file.replaceAll('\n', '\r\n')}`;
		expect(plansFromFile(windows)).toEqual({ plans: [plan], troubles: [] });
	});

	it('gives the sound plans, and the trouble of each other', () => {
		const newer = { version: 2, id: 'n1' };
		const text = withPlans([{ version: 1 }, stored, newer]);
		expect(plansFromFile(text)).toMatchObject({ plans: [{}], troubles: ['damaged', 'newer'] });
	});

	it('has one trouble where no plan is sound, the newer version before the damage', () => {
		expect(plansFromFile(withPlans([{}, 7]))).toEqual({ trouble: 'damaged' });
		expect(plansFromFile(withPlans([{}, { version: 2 }]))).toEqual({ trouble: 'newer' });
	});

	it('has neither plans nor trouble where none was saved', () => {
		expect(plansFromFile(toPlanFile([]))).toEqual({ plans: [], troubles: [] });
	});

	it.each([
		['an empty file', ''],
		['a table', '\ufeff"Date","Words"\r\n"2026-11-20","zotero"\r\n'],
		['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
		['other JSON', '{"version":1,"notes":[]}'],
		['a list', '[]'],
		['a number', '7'],
		['another file of ours', '{"pathfinder":"sessions","version":1}'],
		['a large other file', 'x'.repeat(planLimits.fileLetters + 1)]
	])('is foreign where it is %s', (_, text) => {
		expect(plansFromFile(text)).toEqual({ trouble: 'foreign' });
	});

	it('is damaged where it was cut, wherever', () => {
		const begun = file.indexOf('"plans"') + '"plans"'.length;
		fc.assert(
			fc.property(fc.integer({ min: begun, max: file.length - 3 }), (length) => {
				expect(plansFromFile(file.slice(0, length))).toEqual({ trouble: 'damaged' });
			})
		);
	});

	it.each([withPlans({}), withPlans([], 'one'), withPlans([], 0)])(
		'is damaged where its parts are others: %s',
		(text) => {
			expect(plansFromFile(text)).toEqual({ trouble: 'damaged' });
		}
	);

	it('is newer where its version is', () => {
		expect(plansFromFile(withPlans({ any: 'thing' }, 2))).toEqual({ trouble: 'newer' });
	});

	it('is too large where it has more plans or letters than are taken', () => {
		const many = Array.from({ length: planLimits.plans + 1 }, () => stored);
		expect(plansFromFile(withPlans(many))).toEqual({ trouble: 'too-large' });
		const long = `${file}${' '.repeat(planLimits.fileLetters)}`;
		expect(plansFromFile(long)).toEqual({ trouble: 'too-large' });
	});

	it('never throws, whatever the text', () => {
		const any = fc.oneof(
			fc.string({ unit: anyLetter }),
			fc.json(),
			fc.jsonValue().map((value) => withPlans([value]))
		);
		fc.assert(
			fc.property(any, (text) => {
				expect(plansFromFile(text)).toHaveProperty('trouble');
			})
		);
	});
});
