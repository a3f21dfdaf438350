import { describe, expect, it } from 'vitest';
import { addUp, setOut, tallyWays, toCount } from '../../../../src/lib/curation/flow/tally-ways.ts';
import { listQuestions, realOutline } from '../../../support/outline-builder.ts';

const { outline } = realOutline();

describe('addUp', () => {
	it('adds ways, and takes a plan that several lead to for one', () => {
		const some = [
			{ people: 2, plans: new Set([1, 2]) },
			{ people: 3, plans: new Set([2]) }
		];
		expect(toCount(addUp(some))).toEqual({ people: 5, plans: 2 });
		expect(toCount(addUp([]))).toEqual({ people: 0, plans: 0 });
	});
});

describe('tallyWays', () => {
	const { start } = outline;
	const first = start?.answers[0];
	if (!start || !first) throw new Error('The real data ask something.');

	it('counts behind a reference what stands at its place', () => {
		const questions = listQuestions(outline);
		const references = questions.flatMap(({ answers }) =>
			answers.flatMap(({ count, leads }) =>
				leads.to === 'reference' ? [{ count, place: leads.place }] : []
			)
		);
		expect(references.length).toBeGreaterThan(30);
		for (const { count, place } of references) {
			expect(count).toEqual(questions.find((question) => question.place === place)?.count);
		}
	});

	it('makes the answers of each question add up to what stands behind it', () => {
		for (const { answers, count } of listQuestions(outline)) {
			expect(answers.reduce((sum, answer) => sum + answer.count.people, 0)).toBe(count.people);
		}
	});

	it('counts only the ways that end with an option, where one is given', () => {
		const { of } = tallyWays(outline, 'course-reserves' as never);
		const walked = setOut(start, 'course-reserves' as never);
		expect(toCount(of(first, walked))).toEqual({ people: 3, plans: 1 });
	});

	it('counts nothing behind a question that was asked before', () => {
		const { of } = tallyWays(outline);
		const asked = listQuestions(outline).map(({ id }) => id);
		expect(toCount(of(first, { asked, has: true }))).toEqual({ people: 0, plans: 0 });
	});
});
