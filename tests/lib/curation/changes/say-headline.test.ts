import { expect, it } from 'vitest';
import { compareSteps, noPlan } from '../../../../src/lib/curation/changes/compare-steps.ts';
import { sayHeadline } from '../../../../src/lib/curation/changes/say-headline.ts';
import type { ChangeGroup } from '../../../../src/lib/curation/changes/types.ts';
import { needIds } from '../../../support/catalog-builder.ts';

const nothing = compareSteps(noPlan, noPlan);
const group = (kind: ChangeGroup['kind'], people: number, part: Partial<ChangeGroup> = {}) => ({
	...nothing,
	kind,
	people,
	answers: [],
	...part
});
const ofNeed = (id: string) => `“${id.toUpperCase()}”`;
const say = (groups: ChangeGroup[], more: object = {}) =>
	sayHeadline(
		{
			affected: 0,
			total: 662,
			totalBefore: 662,
			compared: 662,
			groups,
			retold: [],
			pairs: { before: 1818, now: 1818, affected: 0 },
			questions: [],
			helpers: [],
			reworded: [],
			...more
		},
		{ ofNeed }
	);

it('says how many receive something else, the most telling first', () => {
	expect(
		say([
			group('changed', 12, { gained: needIds('a') }),
			group('changed', 3, { firstWeekLost: true, lost: needIds('a', 'b') })
		])
	).toBe(
		'15 of 662 kinds of people receive something else: 3 have no first-week step any more, 12 get one step more (“A”) and 3 get 2 steps fewer (“A” and “B”).'
	);
	expect(say([group('changed', 1, { moved: needIds('a') })])).toBe(
		'1 of 662 kinds of people receives something else: 1 gets a step at another time (“A”).'
	);
});

it('says of how many where the editions have not the same people', () => {
	expect(
		say([group('changed', 2, { lost: needIds('a') }), group('new', 1), group('gone', 4)], {
			compared: 667,
			totalBefore: 666,
			total: 663
		})
	).toBe(
		'2 kinds of people (of 667 in either edition, 666 before and 663 now) receive something else: 2 get one step fewer (“A”). 1 kind of person is new: these answers could not be given before. 4 kinds of people are gone: these answers cannot be given any more.'
	);
});

it('names two steps at most, and those that left the first week', () => {
	expect(
		say([
			group('changed', 2, { firstWeekLost: true, leftFirstWeek: needIds('d') }),
			group('changed', 1, { gained: needIds('a', 'b', 'c') })
		])
	).toBe(
		'3 of 662 kinds of people receive something else: 2 have no first-week step any more (“D”) and 1 gets 3 steps more (“A”, “B” and 1 other).'
	);
});

it('thinks of another id where as many came as went', () => {
	expect(say([group('new', 4), group('gone', 4)])).toBe(
		'4 kinds of people are new: these answers could not be given before. 4 kinds of people are gone: these answers cannot be given any more. As many came as went: if an answer was given another id, list the old one under “renamed” in data/wizard.yaml.'
	);
});

it('says so where nothing changes, or words alone', () => {
	expect(say([])).toBe('Nothing changes for anybody.');
	const reworded = [{ kind: 'need', id: 'a', part: 'statement', was: 'A', now: 'B' }];
	expect(say([], { reworded })).toBe('Nothing changes for anybody. 1 text is worded anew.');
	expect(say([], { helpers: [{ ...nothing, people: 2, answers: [] }] })).toBe(
		"The helper's own part changes for 2 kinds of people who help someone."
	);
});

it('never says that nothing changes where only two answers together, a question or a note differ', () => {
	expect(say([], { pairs: { before: 9, now: 9, affected: 2 } })).toBe(
		'Of 9 ways with two answers somewhere, 2 lead to something else.'
	);
	expect(say([], { pairs: undefined })).toBe(
		'Ways with two answers somewhere are too many to compare them.'
	);
	expect(say([], { questions: [{ question: 'q', askedNow: 1, askedBefore: 0 }] })).toBe(
		'Something is asked otherwise.'
	);
	expect(say([], { retold: [{ ...nothing, people: 3, answers: [] }] })).toBe(
		'3 kinds of people receive the same steps and resources, told otherwise.'
	);
});
