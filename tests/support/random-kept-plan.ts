import fc from 'fast-check';
import { stages } from '../../src/lib/catalog/index.ts';
import { fingerprint, type KeptPlan, type StepNote } from '../../src/lib/learner-plan/index.ts';
import { anyLetter } from './random-text.ts';

/** Few enough that two random plans speak of the same steps; some are of no catalog. */
const needs = [
	'log-in',
	'check-out',
	'pull-holds',
	'course-reserves',
	'constructor',
	'valueof',
	'0',
	'12',
	'gone-for-years',
	'a'.repeat(80),
	...Array.from({ length: 60 }, (_, at) => `need-${at}`)
];
const need = fc.constantFrom(...needs);
const list = fc.uniqueArray(need, { maxLength: 60 });
const pick = <Word>(...words: Word[]) => fc.constantFrom(...words);

/** What people and strangers write: every alphabet, breaks, markup, halves of letters, right to left. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: anyLetter, maxLength: 60 }),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.constantFrom(
		'',
		' \n ',
		'Ask at the desk.\r\n\r\nThen try.',
		'=1+1',
		'<img src=x onerror=alert(1)>',
		'[a](javascript:alert(1))',
		'a;b,c:d\\n"e"',
		'\u202egnp.exe\u2066\u0000',
		'\ud83d\u0000\ude00 \ud800',
		'👩🏽‍🔧 naïve שלום',
		'\u200b\u200d'
	)
);

/** A text as a plan keeps it; the builder does not ask the code under test how that is. */
function kept(letters: number): fc.Arbitrary<string> {
	return anyText
		.map((text) =>
			text
				.replace(/(?!\n)\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]/gu, '')
				.slice(0, letters)
				.replace(/\p{Cs}/gu, '')
				.trim()
		)
		.map((text) => (/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : ''));
}

const moment = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31T23:59Z'), noInvalidDate: true })
	.map((date) => date.toISOString());
const day = moment.map((at) => at.slice(0, 10));
const mark = fc.record({
	is: pick<KeptPlan['marks'][string]['is']>('done', 'doing', 'known', 'not-for-me'),
	at: moment.map((at) => `${at.slice(0, 16)}Z`)
});
const note: fc.Arbitrary<StepNote> = fc.record({
	id: fc.nat({ max: 60 }).map((number) => `n${number}`),
	need,
	text: kept(280).filter((text) => text !== ''),
	by: pick('learner', 'helper')
});
const resourceMark = fc.string({ maxLength: 20 }).map((text) => fingerprint(text, 5));
const seenStep = fc.record({
	need,
	stage: pick(...stages),
	wording: resourceMark.map((letters) => letters.slice(0, 4)),
	resources: fc.array(resourceMark, { maxLength: 5 })
});

const everyPart: fc.Arbitrary<KeptPlan> = fc.record({
	id: fc.stringMatching(/^n[0-9a-f]{12}$/),
	name: kept(80).map((text) => text.replace(/\n+/g, ' ')),
	words: fc.uniqueArray(pick('new-employee', 'new-role', 'scts', 'rsf', 'supervisor', 'x1')),
	keeper: pick<KeptPlan['keeper']>('learner', 'helper'),
	prepared: fc.boolean(),
	made: day,
	greeting: kept(600),
	marks: fc.array(fc.tuple(need, mark), { maxLength: 60 }).map((rows) => Object.fromEntries(rows)),
	notes: fc.uniqueArray(note, { maxLength: 20, selector: ({ id }) => id }),
	leftOut: list,
	restored: list,
	seen: fc.uniqueArray(seenStep, { maxLength: 60, selector: (step) => step.need })
});

/**
 * Any plan that edits and merges can make: up to sixty marks, ids that no catalog knows among them,
 * and texts of every kind. Two of them share needs and notes; their ids differ.
 */
export function anyKeptPlan(): fc.Arbitrary<KeptPlan> {
	const start = fc.option(day, { nil: undefined });
	return fc
		.tuple(everyPart, start)
		.map(([plan, first]) => (first === undefined ? plan : { ...plan, start: first }));
}
