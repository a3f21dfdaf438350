import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOutline } from '../../../../src/lib/curation/index.ts';
import { aSmallFlow, optionId } from '../../../support/flow-builder.ts';
import {
	countRoutes,
	isSound,
	listAnswers,
	outlineOf,
	realOutline,
	routesWith
} from '../../../support/outline-builder.ts';
import { aRandomFlow } from '../../../support/random-flow.ts';

const real = realOutline();
const small = outlineOf(aSmallFlow());
const linesOf = (outline: typeof small.outline) =>
	listAnswers(outline).map(({ number, leads }) =>
		'place' in leads ? `${number} as ${leads.place}` : number
	);

describe('filterOutline', () => {
	it('keeps only the ways on which somebody has the option, with their numbers', () => {
		expect(linesOf(filterOutline(small.outline, optionId('reserves'))).slice(0, 5)).toEqual([
			'1',
			'1.1',
			'1.1.2',
			'1.3',
			'1.3.1 as 1.1'
		]);
	});

	it('writes in full, where it is first met now, what stood in full at a place that is gone', () => {
		const lines = linesOf(filterOutline(small.outline, optionId('not-sure-who')));
		expect(lines.slice(0, 3)).toEqual(['4', '1.1', '1.1.1']);
		expect(lines).toContain('1.3.1 as 1.1');
	});

	it('leaves nothing for an option that nobody has', () => {
		const { start, count } = filterOutline(small.outline, optionId('nobody'));
		expect({ start, count }).toEqual({ start: undefined, count: { people: 0, plans: 0 } });
	});

	it('counts for each option of the real questions those who have it', () => {
		for (const { id } of real.flow.questions.flatMap(({ options }) => options)) {
			const expected = countRoutes(routesWith(real, id));
			expect(filterOutline(real.outline, id).count, id).toEqual(expected);
			expect(expected.people, id).toBeGreaterThan(0);
		}
	});

	it('keeps what an option is called, and has no answer that nobody gives', () => {
		const known = new Map(listAnswers(real.outline).map(({ number, option }) => [number, option]));
		for (const { id } of real.flow.questions.flatMap(({ options }) => options)) {
			for (const { number, option, count } of listAnswers(filterOutline(real.outline, id))) {
				expect(known.get(number)).toBe(option);
				expect(count.people).toBeGreaterThan(0);
			}
		}
	});

	it('counts those who have it whatever the questions, if every way ends', () => {
		fc.assert(
			fc.property(aRandomFlow(), (flow) => {
				const given = outlineOf(flow);
				fc.pre(isSound(given.outline));
				for (const { id } of flow.questions.flatMap(({ options }) => options)) {
					const expected = countRoutes(routesWith(given, id));
					expect(filterOutline(given.outline, id).count).toEqual(expected);
				}
			}),
			{ numRuns: 100 }
		);
	});
});
