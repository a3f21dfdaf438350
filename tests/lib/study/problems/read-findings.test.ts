import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFindings, writeFindings } from '../../../../src/lib/study/problems/read-findings.ts';
import { aFinding, ratedAs, someFindings } from '../../../support/finding-builder.ts';

const code = fc.integer({ min: 1, max: 999 }).map((n) => `P${`${n}`.padStart(2, '0')}`);
const codes = fc.uniqueArray(code, { maxLength: 12 });
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: 5 });
const words = fc.string({ maxLength: 200, unit: 'grapheme' });
const tie = fc.record({
	kind: fc.constantFrom('step', 'question', 'option', 'need', 'term', 'screen'),
	id: fc.string({ maxLength: 100 })
});
const decision = fc.record({
	kind: fc.constantFrom('do', 'later', 'no'),
	why: words,
	on: fc.constant('2025-10-30')
});
const rating = fc.record({
	by: fc.integer({ min: 1, max: 99 }).map((n) => `R${n}`),
	value: fc.constantFrom(0, 1, 2, 3, 4)
});
const finding = fc
	.record(
		{
			tie,
			says: words,
			notes: ids,
			tasks: ids,
			participants: codes,
			alsoThere: codes,
			ratings: fc.uniqueArray(rating, { selector: ({ by }) => by, maxLength: 5 }),
			edit: words,
			owner: fc.string({ maxLength: 50 }),
			decision,
			earlier: fc.constant({ studyId: 'october', id: 'F01' })
		},
		{ requiredKeys: ['tie', 'says', 'notes', 'tasks', 'participants', 'alsoThere', 'ratings'] }
	)
	.map(({ alsoThere, ...rest }) =>
		aFinding({ ...rest, reached: [...new Set([...rest.participants, ...alsoThere])] })
	);
const files = fc
	.array(finding, { maxLength: 6 })
	.map((all) =>
		someFindings(
			'october',
			...all.map((one, at) => ({ ...one, id: `F${`${at}`.padStart(2, '0')}` }))
		)
	);

const problemsOf = (value: unknown): readonly string[] => {
	const read = readFindings(typeof value === 'string' ? value : JSON.stringify(value));
	return 'problems' in read ? read.problems : [];
};

describe('readFindings', () => {
	it('gives back every file that was written', () => {
		fc.assert(
			fc.property(files, (file) => {
				expect(readFindings(writeFindings(file))).toEqual({ file });
			})
		);
	});
	it('throws at nothing, whatever it is given', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(problemsOf(text).length).toBeGreaterThan(0);
			})
		);
	});
	it('refuses a file with any field lost, and names it', () => {
		const whole = someFindings('october', aFinding());
		for (const name of ['studyId', 'simulated', 'findings', 'schema'] as const) {
			expect(problemsOf({ ...whole, [name]: undefined })).toEqual([`The file.${name} is missing.`]);
		}
		const [one] = whole.findings;
		expect(problemsOf({ ...whole, findings: [{ ...one, name: 'somebody' }] })).toEqual([
			'The file.findings[0] has the unknown field “name”.'
		]);
	});
	it('tells all that is wrong at once', () => {
		const wrong = someFindings(
			'october',
			aFinding({ participants: ['P01'], ratings: [...ratedAs(1), ...ratedAs(2)] }),
			aFinding()
		);
		expect(problemsOf(wrong)).toEqual([
			'F01 stands for two findings.',
			'R1 rated F01 more than once.',
			'P01 met F01 and is not among those who came there.'
		]);
	});
	it('says what a recording, a later format and half a file are', () => {
		expect(problemsOf({ format: 'pathfinder-session' })).toEqual([
			'This is no file of findings of a Pathfinder study.'
		]);
		expect(problemsOf({ ...someFindings('october'), schema: 2 })).toEqual([
			'The file.schema is none of 1.'
		]);
		expect(problemsOf('{"format":')[0]).toMatch(/^These are no findings, or only a part/);
		expect(problemsOf('x'.repeat(5_000_001))).toEqual(['This file is too large for findings.']);
	});
	it('counts what it does not say one by one', () => {
		const many = Array.from({ length: 20 }, () => 'x');
		const said = problemsOf({ ...someFindings('october'), findings: many });
		expect(said).toHaveLength(13);
		expect(said.at(-1)).toBe('And 8 more of this kind.');
	});
});
