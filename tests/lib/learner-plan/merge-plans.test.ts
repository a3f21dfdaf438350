import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	markOf,
	mergePlans,
	omitted,
	planLimits,
	readKeptPlan,
	toSend,
	writeKeptPlan,
	type KeptPlan
} from '../../../src/lib/learner-plan/index.ts';
import { keptPlan, marksAt, stepNote } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

const [early, late] = ['2026-11-23T08:00Z', '2026-11-24T08:00Z'];
/** Two copies of one plan that went different ways. */
const twoCopies = fc
	.tuple(anyKeptPlan(), anyKeptPlan())
	.map(([mine, theirs]) => [mine, { ...theirs, id: mine.id }] as const);
const idsOf = (plan: KeptPlan) => plan.notes.map(({ id }) => id).sort();

describe('mergePlans', () => {
	it('takes the newer mark of each step, and mine where both are of one minute', () => {
		const mine = keptPlan({
			marks: {
				...marksAt(early, { a: 'doing', b: 'known', mine: 'done' }),
				...marksAt(late, { c: 'doing' })
			}
		});
		const theirs = keptPlan({
			marks: {
				...marksAt(early, { b: 'done', c: 'done' }),
				...marksAt(late, { a: 'done', new: 'known' })
			}
		});
		expect(mergePlans(mine, theirs).marks).toEqual({
			...marksAt(early, { b: 'known', mine: 'done' }),
			...marksAt(late, { a: 'done', c: 'doing', new: 'known' })
		});
	});

	it('puts their notes behind mine, each once', () => {
		const mine = keptPlan({ notes: [stepNote('a'), stepNote('b')] });
		const theirs = keptPlan({ notes: [stepNote('c', { by: 'helper' }), stepNote('b')] });
		expect(mergePlans(mine, theirs).notes).toEqual([
			stepNote('a'),
			stepNote('b'),
			stepNote('c', { by: 'helper' })
		]);
	});

	it('takes over what a helper prepared and sent anew', () => {
		const mine = keptPlan({
			greeting: 'Welcome!',
			start: '2026-11-30',
			leftOut: ['a', 'b'],
			restored: ['b']
		});
		const theirs = keptPlan({
			prepared: true,
			greeting: 'Welcome back!',
			start: '2026-12-07',
			leftOut: ['b', 'c']
		});
		const merged = mergePlans(mine, theirs);
		expect(merged).toEqual({ ...theirs, restored: ['b'] });
		expect(omitted(merged)).toEqual(['c']);
	});

	it('leaves out what the helper does by now, where nothing was left out before', () => {
		const theirs = keptPlan({ prepared: true, leftOut: ['a'] });
		expect(mergePlans(keptPlan(), theirs)).toEqual(theirs);
	});

	it('keeps my start and greeting where the helper sent none, and takes back in what they did', () => {
		const mine = keptPlan({ greeting: 'Welcome!', start: '2026-11-30', leftOut: ['a'] });
		expect(mergePlans(mine, keptPlan({ prepared: true }))).toEqual({
			...mine,
			prepared: true,
			leftOut: []
		});
	});

	it('keeps what I set where no helper sent theirs, and fills what I did not', () => {
		const mine = keptPlan({ name: 'Mine', start: '2026-11-30' });
		const theirs = keptPlan({
			name: 'Theirs',
			start: '2026-12-07',
			greeting: 'Hello',
			leftOut: ['a'],
			restored: ['a']
		});
		expect(mergePlans(mine, theirs)).toEqual({
			...mine,
			greeting: 'Hello',
			leftOut: ['a'],
			restored: ['a']
		});
		expect(mergePlans(keptPlan(), theirs).name).toBe('Theirs');
	});

	it('brings a learner’s marks to their helper, and leaves the helper’s preparation as it is', () => {
		const helper = keptPlan({
			keeper: 'helper',
			greeting: 'New',
			start: '2026-12-07',
			leftOut: ['b']
		});
		const sent = toSend({ ...helper, greeting: 'Old', leftOut: ['a'] });
		const back = { ...sent, marks: marksAt(late, { c: 'done' }), restored: ['a'] };
		expect(mergePlans(helper, back)).toEqual({ ...helper, marks: back.marks, restored: ['a'] });
	});

	it('is mine where theirs is another plan', () => {
		const mine = keptPlan();
		expect(mergePlans(mine, keptPlan({ id: 'other', name: 'Theirs' }))).toBe(mine);
	});

	it('loses no mark, note or restored step of either, and keeps what is mine', () => {
		fc.assert(
			fc.property(twoCopies, ([mine, theirs]) => {
				const merged = mergePlans(mine, theirs);
				for (const plan of [mine, theirs]) {
					expect(Object.keys(merged.marks)).toEqual(
						expect.arrayContaining(Object.keys(plan.marks))
					);
					expect(idsOf(merged)).toEqual(expect.arrayContaining(idsOf(plan)));
					expect(merged.restored).toEqual(expect.arrayContaining([...plan.restored]));
				}
				expect(merged.notes.slice(0, mine.notes.length)).toEqual(mine.notes);
				const { id, keeper, words, made, seen } = mine;
				expect(merged).toMatchObject({ id, keeper, words, made, seen });
			})
		);
	});

	it('gives each mark as one of both had it, and no older one', () => {
		fc.assert(
			fc.property(twoCopies, ([mine, theirs]) => {
				const merged = mergePlans(mine, theirs);
				for (const [need, mark] of Object.entries(merged.marks)) {
					const both = [markOf(mine, need), markOf(theirs, need)].filter(
						(one) => one !== undefined
					);
					expect(both).toContainEqual(mark);
					expect(both.every((one) => one.at <= mark.at)).toBe(true);
				}
			})
		);
	});

	it('is itself with itself, and changes nothing the second time', () => {
		fc.assert(
			fc.property(twoCopies, ([mine, theirs]) => {
				const merged = mergePlans(mine, theirs);
				expect(mergePlans(mine, mine)).toBe(mine);
				expect(mergePlans(merged, theirs)).toBe(merged);
				expect(mergePlans(merged, merged)).toBe(merged);
			})
		);
	});

	it('gives the same marks, notes and restored steps from either side where times differ', () => {
		fc.assert(
			fc.property(twoCopies, ([mine, theirs]) => {
				const marks = Object.fromEntries(
					Object.entries(theirs.marks).filter(([need, { at }]) => markOf(mine, need)?.at !== at)
				);
				const other = { ...theirs, marks };
				const [one, two] = [mergePlans(mine, other), mergePlans(other, mine)];
				expect(one.marks).toEqual(two.marks);
				expect(idsOf(one)).toEqual(idsOf(two));
				expect(one.restored.toSorted()).toEqual(two.restored.toSorted());
			})
		);
	});

	it('gives a plan that reads back', () => {
		fc.assert(
			fc.property(twoCopies, ([mine, theirs]) => {
				const plan = mergePlans(mine, theirs);
				expect(readKeptPlan(writeKeptPlan(plan))).toEqual({ plan });
			})
		);
	});

	it('keeps mine whole and readable where both have more than a plan is read with', () => {
		const filled = (prefix: string) => {
			const ids = Array.from({ length: planLimits.ids }, (_, at) => `${prefix}-${at}`);
			const marks = Object.fromEntries(ids.map((id) => [id, { is: 'done', at: early } as const]));
			const notes = [...ids, ...ids.map((id) => `${id}-more`)].map((id) => stepNote(id));
			return keptPlan({ marks, notes, leftOut: ids, restored: ids });
		};
		const mine = filled('mine');
		expect(readKeptPlan(writeKeptPlan(mine))).toEqual({ plan: mine });
		expect(mergePlans(mine, filled('theirs'))).toBe(mine);
	});
});
