import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followSuccessors, markOf, omitted } from '../../../src/lib/learner-plan/index.ts';
import type { SeenStep } from '../../../src/lib/learner-plan/index.ts';
import { traceSuccessors } from '../../../src/lib/learner-plan/trace-successors.ts';
import { aCatalog, needIds } from '../../support/catalog-builder.ts';
import { keptPlan, marksAt, stepNote } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

const tableOf = (entries: Readonly<Record<string, readonly string[]>>) =>
	aCatalog({
		successors: {
			needs: Object.entries(entries).flatMap(([id, ids]) =>
				needIds(id).map((was) => ({ was, now: needIds(...ids) }))
			),
			resources: []
		}
	});
const seen = (need: string): SeenStep => ({
	need,
	stage: 'first-week',
	wording: `of-${need}`,
	resources: []
});
const [early, late] = ['2026-11-23T08:00Z', '2026-11-24T08:00Z'];

describe('followSuccessors', () => {
	it('moves everything to what took the place, through all entries', () => {
		const kept = keptPlan({
			marks: marksAt(early, { old: 'done' }),
			notes: [stepNote('n1', { need: 'old', by: 'helper' })],
			leftOut: ['old', 'other'],
			restored: ['old'],
			seen: [seen('first'), seen('old')]
		});
		expect(followSuccessors(kept, tableOf({ old: ['newer'], newer: ['newest'] }))).toEqual({
			...kept,
			marks: marksAt(early, { newest: 'done' }),
			notes: [stepNote('n1', { need: 'newest', by: 'helper' })],
			leftOut: ['newest', 'other'],
			restored: ['newest'],
			seen: [seen('first'), { ...seen('old'), need: 'newest' }]
		});
	});

	it('calls what was done only begun where the step was split or joined with another of the plan', () => {
		const marks = marksAt(early, { old: 'done', known: 'known', aside: 'not-for-me' });
		const kept = keptPlan({ marks, seen: [seen('old'), seen('known'), seen('wide')] });
		const marksBy = (entries: Parameters<typeof tableOf>[0]) =>
			followSuccessors(kept, tableOf(entries)).marks;
		expect(marksBy({ old: ['one', 'two'] })).toMatchObject(
			marksAt(early, { one: 'doing', two: 'doing' })
		);
		expect(marksBy({ known: ['wide'] })).toMatchObject(marksAt(early, { wide: 'doing' }));
		expect(marksBy({ old: ['both'], known: ['both'] })).toMatchObject(
			marksAt(early, { both: 'doing' })
		);
		expect(marksBy({ aside: ['one', 'two'] })).toMatchObject(
			marksAt(early, { one: 'not-for-me', two: 'not-for-me' })
		);
		const table = tableOf({ known: ['wide'] });
		const own = { ...kept, marks: { ...marks, ...marksAt(early, { wide: 'done' }) } };
		expect(followSuccessors(own, table).marks).toMatchObject(marksAt(early, { wide: 'done' }));
	});

	it('moves it to every part of what was split, with a copy of the note for each', () => {
		const kept = keptPlan({
			marks: marksAt(early, { old: 'doing' }),
			notes: [stepNote('n1', { need: 'old' }), stepNote('n2', { need: 'old', by: 'helper' })],
			seen: [seen('old')]
		});
		const followed = followSuccessors(kept, tableOf({ old: ['one', 'two', 'three'] }));
		expect(followed.marks).toEqual(marksAt(early, { one: 'doing', two: 'doing', three: 'doing' }));
		expect(followed.notes.map(({ id, need, text, by }) => [id, need, text, by])).toEqual([
			['n1', 'one', 'n1', 'learner'],
			['n1-2', 'two', 'n1', 'learner'],
			['n1-3', 'three', 'n1', 'learner'],
			['n2', 'one', 'n2', 'helper'],
			['n2-2', 'two', 'n2', 'helper'],
			['n2-3', 'three', 'n2', 'helper']
		]);
		expect(followed.seen.map(({ need }) => need)).toEqual(['one', 'two', 'three']);
	});

	it('makes no second copy of a note where a copy of the plan brought it', () => {
		const kept = keptPlan({
			notes: [stepNote('n1', { need: 'old' }), stepNote('n1-2', { need: 'two', text: 'n1' })]
		});
		const { notes } = followSuccessors(kept, tableOf({ old: ['one', 'two'] }));
		expect(notes.map(({ id, need }) => `${id} ${need}`)).toEqual(['n1 one', 'n1-2 two']);
	});

	it('keeps the newer of two marks, and the step’s own of the same minute', () => {
		const table = tableOf({ old: ['new'], older: ['new'] });
		const marksOf = (marks: ReturnType<typeof marksAt>) =>
			followSuccessors(keptPlan({ marks }), table).marks;
		const done = marksAt(late, { old: 'done' });
		expect(marksOf({ ...marksAt(early, { new: 'doing' }), ...done })).toEqual(
			marksAt(late, { new: 'done' })
		);
		expect(marksOf({ ...done, ...marksAt(late, { new: 'doing' }) })).toEqual(
			marksAt(late, { new: 'doing' })
		);
		expect(marksOf({ ...marksAt(early, { older: 'known' }), ...done })).toEqual(
			marksAt(late, { new: 'done' })
		);
	});

	it('leaves everything as it is where nothing took the place', () => {
		const kept = keptPlan({
			marks: marksAt(early, { old: 'done', a: 'known' }),
			notes: [stepNote('n1', { need: 'old' })],
			leftOut: ['old'],
			seen: [seen('old')]
		});
		expect(followSuccessors(kept, tableOf({ old: [] }))).toBe(kept);
		expect(followSuccessors(kept, tableOf({ a: ['b'], b: ['a'], old: ['old'] }))).toBe(kept);
		expect(followSuccessors(kept, aCatalog())).toBe(kept);
	});

	it('does not leave a step out because something left out became part of it', () => {
		const kept = keptPlan({ leftOut: ['old'], seen: [seen('old'), seen('new')] });
		expect(omitted(followSuccessors(kept, tableOf({ old: ['new'] })))).not.toContain('new');
		const both = keptPlan({ leftOut: ['old'], seen: [seen('old'), seen('older')] });
		const table = tableOf({ old: ['new'], older: ['new'] });
		expect(omitted(followSuccessors(both, table))).not.toContain('new');
	});

	it('takes back in what the learner took back in', () => {
		const kept = keptPlan({ leftOut: ['old'], restored: ['old'], seen: [seen('old')] });
		const { leftOut, restored } = followSuccessors(kept, tableOf({ old: ['one', 'two'] }));
		expect([leftOut, restored]).toEqual([
			['one', 'two'],
			['one', 'two']
		]);
	});

	it('remembers a step under its old id where what took its place was seen besides', () => {
		const kept = keptPlan({ seen: [seen('old'), seen('new')] });
		expect(followSuccessors(kept, tableOf({ old: ['new'] })).seen).toEqual(kept.seen);
	});

	it('leaves a plan as it is that would become more than a plan is read with', () => {
		const many = Array.from({ length: 400 }, (_, at) => stepNote(`n${at}`, { need: 'old' }));
		const kept = keptPlan({ notes: many });
		expect(followSuccessors(kept, tableOf({ old: ['one', 'two', 'three'] }))).toBe(kept);
		expect(followSuccessors(kept, tableOf({ old: ['one', 'two'] })).notes).toHaveLength(800);
	});
});

const need = fc.constantFrom('log-in', 'check-out', 'need-1', 'need-2', 'need-3', '0', 'new');
const anyTable = fc
	.dictionary(need, fc.uniqueArray(need, { maxLength: 3 }), { maxKeys: 6 })
	.map(tableOf);

describe('following any table', () => {
	it('is done after once', () => {
		fc.assert(
			fc.property(anyKeptPlan(), anyTable, (kept, table) => {
				const followed = followSuccessors(kept, table);
				expect(followSuccessors(followed, table)).toBe(followed);
			})
		);
	});

	it('loses no note and no mark, and what a step has of its own only to a newer one', () => {
		fc.assert(
			fc.property(anyKeptPlan(), anyTable, (kept, table) => {
				const followed = followSuccessors(kept, table);
				const { endsOf } = traceSuccessors(table.successors.needs);
				const now = new Map(followed.notes.map((note) => [note.id, note]));
				for (const { id, text, by } of kept.notes) expect(now.get(id)).toMatchObject({ text, by });
				for (const [id, { at }] of Object.entries(kept.marks)) {
					const there = endsOf(id).map((end) => [end, markOf(followed, end)?.at ?? ''] as const);
					expect(there.filter(([, time]) => time === '')).toEqual([]);
					// A part of another step that was done only begins this one, whenever that was.
					expect(there.filter(([end, time]) => end === id && time < at)).toEqual([]);
				}
			})
		);
	});

	it('changes nothing else', () => {
		fc.assert(
			fc.property(anyKeptPlan(), anyTable, (kept, table) => {
				const { marks, notes, leftOut, restored, seen: steps } = kept;
				const followed = followSuccessors(kept, table);
				expect({ ...followed, marks, notes, leftOut, restored, seen: steps }).toEqual(kept);
			})
		);
	});
});
