import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	markOf,
	planLimits,
	readKeptPlan,
	writeKeptPlan,
	type KeptPlan
} from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, marksAt, stepNote } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';
import { readStored } from '../../support/read-stored.ts';

const at = '2026-11-23T19:04Z';
const damaged = { trouble: 'damaged' };
const seen = { need: 'log-in', stage: 'first-week', wording: 'aB3_', resources: ['AAAAA'] };
const many = (count: number) => Array.from({ length: count }, (_, number) => `need-${number}`);
/** A sound plan of version 1 with some parts replaced. */
const given = (parts: object) => ({ version: 1, ...keptPlan(), ...parts });

describe('readKeptPlan', () => {
	it('reads what version 1 wrote', () => {
		const stored: unknown = JSON.parse(readStored('kept-plan-1.json'));
		const plan: KeptPlan = {
			id: 'n3f0a1c2b4d5e',
			name: 'First months at the desk',
			words: ['new-employee', 'scts', 'course-reserves'],
			keeper: 'learner',
			prepared: true,
			made: '2026-11-20',
			start: '2026-11-30',
			greeting: 'Welcome!\n\nTake your time with these; ask me anything.',
			marks: {
				'log-in': { is: 'done', at },
				'check-out': { is: 'known', at: '2026-11-23T08:00Z' },
				constructor: { is: 'not-for-me' as const, at: '2026-11-24T23:59Z' },
				'gone-for-years': { is: 'doing', at: '2026-11-20T00:00Z' }
			},
			notes: [
				stepNote('n77c01d9e2ab4', {
					text: 'The password comes by campus mail; <b>not</b> by e-mail.',
					by: 'helper'
				}),
				stepNote('n0b9d3e1f6a28', { text: '=SUM(A1) "quoted", naïve שלום 👩🏽‍🔧' })
			],
			leftOut: ['pull-holds', 'gone-for-years'],
			restored: ['pull-holds'],
			seen: [
				{ need: 'log-in', stage: 'first-week', wording: 'aB3_', resources: ['Zz-09', 'AAAAA'] },
				{ need: 'pull-holds', stage: 'as-needed', wording: '0000', resources: [] }
			]
		};
		expect(readKeptPlan(stored)).toEqual({ plan });
		expect(writeKeptPlan(plan)).toEqual(stored);
	});

	it.each([2, 1.5, 99])('says that a plan is of a later version: %s', (version) => {
		expect(readKeptPlan({ version, pages: [] })).toEqual({ trouble: 'newer' });
	});

	it.each([
		null,
		undefined,
		7,
		'',
		'plan',
		[],
		{},
		{ version: 0 },
		{ version: '1' },
		{ version: 1 }
	])('says that something else is damaged: %j', (given) => {
		expect(readKeptPlan(given)).toEqual(damaged);
	});

	it.each([
		{ version: -1 },
		{ id: '' },
		{ id: 'N1' },
		{ id: '../n1' },
		{ name: null },
		{ name: 'a'.repeat(planLimits.name + 1) },
		{ name: 'two\nlines' },
		{ name: ' blanks ' },
		{ words: 'new-employee' },
		{ words: ['new employee'] },
		{ words: ['scts', 'scts'] },
		{ words: many(planLimits.ids + 1) },
		{ keeper: 'admin' },
		{ prepared: 'yes' },
		{ made: '2026-02-30' },
		{ made: '23 November' },
		{ start: null },
		{ start: '' },
		{ start: '2026-13-01' },
		{ greeting: 'a'.repeat(planLimits.greeting + 1) },
		{ greeting: '\u202eegg' },
		{ greeting: 'a\u0000' },
		{ greeting: 'a\r\nb' },
		{ greeting: '\ud800' },
		{ marks: [] },
		{ marks: { 'Log in': { is: 'done', at } } },
		{ marks: { 'log-in': 'done' } },
		{ marks: { 'log-in': { is: 'skipped', at } } },
		{ marks: { 'log-in': { is: 'toString', at } } },
		{ marks: { 'log-in': { is: 'done' } } },
		{ marks: { 'log-in': { is: 'done', at: '2026-11-23' } } },
		{ marks: { 'log-in': { is: 'done', at: '2026-11-23T19:04:00Z' } } },
		{ marks: { 'log-in': { is: 'done', at: '2026-11-23T24:00Z' } } },
		{ marks: { 'log-in': { is: 'done', at: '2026-11-31T19:04Z' } } },
		{ marks: { 'log-in': { is: 'done', at: `${at}\n` } } },
		{ marks: marksAt(at, Object.fromEntries(many(planLimits.ids + 1).map((id) => [id, 'done']))) },
		{ notes: {} },
		{ notes: [null] },
		{ notes: [stepNote('n1', { text: '' })] },
		{ notes: [stepNote('n1', { text: ' ' })] },
		{ notes: [stepNote('n1', { text: 'a'.repeat(planLimits.note + 1) })] },
		{ notes: [stepNote('n1', { need: '' })] },
		{ notes: [{ ...stepNote('n1'), by: 'stranger' }] },
		{ notes: [stepNote('n1'), stepNote('n1')] },
		{ notes: many(planLimits.notesKept + 1).map((id) => stepNote(id)) },
		{ leftOut: [7] },
		{ leftOut: ['log-in', 'log-in'] },
		{ restored: many(planLimits.ids + 1) },
		{ seen: [{ ...seen, need: 'Log in' }] },
		{ seen: [{ ...seen, stage: 'someday' }] },
		{ seen: [{ ...seen, wording: '' }] },
		{ seen: [{ ...seen, wording: 'a b' }] },
		{ seen: [{ ...seen, resources: 'AAAAA' }] },
		{ seen: [seen, seen] }
	])('says that a plan is damaged where one part is: %j', (parts) => {
		expect(readKeptPlan(given(parts))).toEqual(damaged);
	});

	it.each(Object.keys(keptPlan()))('says that a plan without its %s is damaged', (part) => {
		expect(readKeptPlan(given({ [part]: undefined }))).toEqual(damaged);
	});

	it('keeps ids that no catalog knows', () => {
		const marks = marksAt(at, { 'gone-for-years': 'done' });
		const parts = { marks, leftOut: ['never-was'], words: ['no-answer'], notes: [] };
		expect(readKeptPlan(given(parts))).toEqual({ plan: keptPlan(parts) });
	});

	it('keeps as many notes on one step as copies brought together have', () => {
		const notes = many(planLimits.notesKept).map((id) => stepNote(id));
		expect(readKeptPlan(given({ notes }))).toEqual({ plan: keptPlan({ notes }) });
	});

	it('leaves out what a plan does not have, as one from elsewhere might', () => {
		const mark = { is: 'done', at, script: 'alert(1)' };
		const read = readKeptPlan(given({ script: 'alert(1)', marks: { 'log-in': mark } }));
		expect(read).toEqual({ plan: keptPlan({ marks: marksAt(at, { 'log-in': 'done' }) }) });
	});

	it('is not misled by keys that every object answers', () => {
		const sound = JSON.stringify(writeKeptPlan(keptPlan()));
		const inside = sound.replace('"marks":{', `"marks":{"__proto__":{"is":"done","at":"${at}"}`);
		const around = sound.replace('{', '{"__proto__":{"start":"2026-11-30","polluted":true},');
		expect(readKeptPlan(JSON.parse(inside))).toEqual(damaged);
		expect(readKeptPlan(JSON.parse(around))).toEqual({ plan: keptPlan() });
		expect(readKeptPlan(JSON.parse(`{"__proto__":${sound}}`))).toEqual(damaged);
		expect({}).not.toHaveProperty('polluted');
	});

	it('gives marks that are marks alone', () => {
		const read = readKeptPlan(given({ marks: marksAt(at, { constructor: 'done' as const }) }));
		const plan = 'plan' in read ? read.plan : keptPlan();
		expect(markOf(plan, 'constructor')).toEqual({ is: 'done', at });
		expect(markOf(plan, 'valueof')).toBeUndefined();
	});

	it.each(['name', 'greeting', 'id', 'made'])(
		'is not held up by a %s of a million letters',
		(part) => {
			for (const unit of ['a', ' ', '\n', '\u202e', '\u0000', 'a-']) {
				expect(readKeptPlan(given({ [part]: unit.repeat(1_000_000) }))).toEqual(damaged);
			}
		}
	);

	it('answers anything with a plan that can be written again, or with a trouble', () => {
		const anything = fc.oneof(
			fc.jsonValue(),
			fc.anything(),
			fc.jsonValue().map((value) => ({ version: 1, value })),
			fc.dictionary(fc.constantFrom('version', ...Object.keys(keptPlan())), fc.jsonValue())
		);
		fc.assert(fc.property(anything, isPlanOrTrouble), { numRuns: 500 });
	});

	it('answers a plan of which any one part is anything with a plan or a trouble', () => {
		const part = fc.constantFrom('start', ...Object.keys(keptPlan()));
		const spoiled = fc
			.tuple(
				anyKeptPlan(),
				part,
				fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true }))
			)
			.map(([plan, name, value]) => ({ version: 1, ...plan, [name]: value }));
		fc.assert(fc.property(spoiled, isPlanOrTrouble), { numRuns: 500 });
	});
});

function isPlanOrTrouble(given: unknown): void {
	const read = readKeptPlan(given);
	if ('trouble' in read) {
		expect(['damaged', 'newer']).toContain(read.trouble);
	} else {
		expect(readKeptPlan(writeKeptPlan(read.plan))).toEqual(read);
	}
}
