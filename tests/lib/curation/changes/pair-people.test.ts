import { describe, expect, it } from 'vitest';
import { pairPeople } from '../../../../src/lib/curation/changes/pair-people.ts';
import { walkEdition } from '../../../../src/lib/curation/changes/walk-edition.ts';
import type { Edition } from '../../../../src/lib/curation/index.ts';
import { anEdition, realEdition } from '../../../support/edition-builder.ts';
import { anOption, anUnsureOption, aQuestion } from '../../../support/flow-builder.ts';

const tags = ['a', 'b', 'c', 'd', 'e', 'p', 'q'];
const edition = (...questions: Parameters<typeof anEdition>[0]) => anEdition(questions, tags);

/** "answers: what they learned before -> what they learn now", `-` where that edition has nobody. */
function pairs(before: Edition, after: Edition): string[] {
	return pairPeople(walkEdition(before), walkEdition(after)).map((pair) => {
		const [was, now] = [pair.before, pair.after].map((one) =>
			one ? one.plan.steps.map(({ need }) => need.replace('learn-', '')).join('+') : '-'
		);
		return `${pair.answers.join(' ')}: ${was} -> ${now}`;
	});
}

const first = aQuestion('first', ['a', 'b']);

describe('pairPeople', () => {
	it('pairs everybody with themselves where no question changed', () => {
		const all = realEdition();
		const walked = walkEdition(all);
		const found = pairPeople(walked, walkEdition({ ...all, flow: structuredClone(all.flow) }));
		expect(found.map(({ answers }) => answers)).toEqual(
			walked.people.map(({ route }) => route.chosen)
		);
		expect(
			found.every(({ before, after }) => before?.plan.steps.length === after?.plan.steps.length)
		).toBe(true);
	});

	it('tells who answers with an added option as new', () => {
		const after = edition(aQuestion('first', ['a', 'b', 'c']));
		expect(pairs(edition(first), after)).toEqual(['a: a -> a', 'b: b -> b', 'c: - -> c']);
	});

	it('tells who answered with a dropped option as gone', () => {
		const before = edition(aQuestion('first', ['a', 'b', 'c']));
		expect(pairs(before, edition(first))).toEqual(['a: a -> a', 'b: b -> b', 'c: c -> -']);
	});

	it('follows everybody through an inserted question to the plan they had without it', () => {
		const after = edition(first, aQuestion('second', ['p', 'q']));
		expect(pairs(edition(first), after)).toEqual([
			'a p: a -> a+p',
			'a q: a -> a+q',
			'b p: b -> b+p',
			'b q: b -> b+q'
		]);
	});

	it('counts each of those who gave another answer to a question that is gone', () => {
		const before = edition(first, aQuestion('second', ['p', 'q']));
		expect(pairs(before, edition(first))).toEqual([
			'a p: a+p -> a',
			'a q: a+q -> a',
			'b p: b+p -> b',
			'b q: b+q -> b'
		]);
	});

	it('follows a renamed option where its old word is listed, in both directions', () => {
		const after = anEdition([aQuestion('first', ['a', 'c'])], tags, { b: 'c' });
		expect(pairs(edition(first), after)).toEqual(['a: a -> a', 'c: b -> c']);
		expect(pairs(after, edition(first))).toEqual(['a: a -> a', 'b: c -> b']);
	});

	it('tells a renamed option without its old word as one gone and one new', () => {
		expect(pairs(edition(first), edition(aQuestion('first', ['a', 'c'])))).toEqual([
			'a: a -> a',
			'c: - -> c',
			'b: b -> -'
		]);
	});

	it('follows each of two options that became one', () => {
		const before = edition(aQuestion('first', ['a', 'b', 'c']));
		const after = anEdition([aQuestion('first', ['a', 'd'])], tags, { b: 'd', c: 'd' });
		expect(pairs(before, after)).toEqual(['a: a -> a', 'b: b -> d', 'c: c -> d']);
	});

	it('takes an option that moved to another question for another answer', () => {
		const before = edition(aQuestion('first', ['a', 'b', 'c']));
		const after = edition(first, aQuestion('second', ['c', 'd']));
		expect(pairs(before, after)).toEqual([
			'a c: - -> a+c',
			'a d: a -> a+d',
			'b c: - -> b+c',
			'b d: b -> b+d',
			'c: c -> -'
		]);
	});

	const onlyOne = [
		first,
		aQuestion('second', [
			anOption('p', { offeredWhen: { anyOf: ['a'] } }),
			anUnsureOption('unsure', { offeredWhen: { anyOf: ['a'] } })
		])
	];
	const two = [
		first,
		aQuestion('second', [
			anOption('p', { offeredWhen: { anyOf: ['a'] } }),
			anOption('q', { offeredWhen: { anyOf: ['a'] } }),
			anUnsureOption('unsure', { offeredWhen: { anyOf: ['a'] } })
		])
	];

	it('does not take an answer for granted that contradicts what was said', () => {
		expect(pairs(edition(...onlyOne), edition(...two))).toEqual([
			'a p: a+p -> a+p',
			'a q: - -> a+q',
			'a unsure: a+p -> a',
			'b: b -> b'
		]);
		expect(pairs(edition(...two), edition(...onlyOne))).toEqual([
			'b: b -> b',
			'a p: a+p -> a+p',
			'a q: a+q -> -',
			'a unsure: a -> a+p'
		]);
	});

	it('tells an unsure answer that cannot be given any more', () => {
		const before = edition(
			aQuestion('first', ['a', 'b', anUnsureOption('unsure', { standsFor: ['a'] })])
		);
		expect(pairs(before, edition(first))).toEqual(['a: a -> a', 'b: b -> b', 'unsure: a -> -']);
	});
});
