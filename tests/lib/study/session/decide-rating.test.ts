import { describe, expect, it } from 'vitest';
import { decideRating } from '../../../../src/lib/study/session/decide-rating.ts';
import {
	ListWriter,
	byQuestions,
	bySearch,
	opening,
	warmUp
} from '../../../support/session-builder.ts';

const rated = new ListWriter().send(...opening, ...warmUp, ...byQuestions.slice(0, -1)).state;
const asked = new ListWriter().send(...opening, ...warmUp, ...byQuestions, ...bySearch).state;
const typesOf = (decision: ReturnType<typeof decideRating>) =>
	'events' in decision ? decision.events.map(({ type, data }) => ({ type, data })) : decision;

describe('a number on a scale', () => {
	it('is of the attempt that was the last, or left out', () => {
		for (const value of [1, 7, null]) {
			const decision = decideRating(rated, { do: 'rate', scale: 'seq', value });
			expect(decision).toEqual({
				events: [{ actor: 'participant', type: 'seq', attemptId: 'a2', data: { value } }]
			});
		}
	});

	it.each([0, 8, 2.5, Number.NaN])(
		'is refused where it is no whole number of the scale: %s',
		(value) => {
			expect(decideRating(rated, { do: 'rate', scale: 'seq', value })).toEqual({
				refusal: 'The scale has whole numbers from 1 to 7.'
			});
		}
	);

	it('has the words for it before it, without what could identify somebody', () => {
		const why = ' I asked a.person@example.org, then guessed. ';
		expect(typesOf(decideRating(rated, { do: 'rate', scale: 'seq', value: 2, why }))).toEqual([
			{ type: 'seq.why', data: { text: 'I asked […], then guessed.' } },
			{ type: 'seq', data: { value: 2 } }
		]);
		const long = decideRating(rated, { do: 'rate', scale: 'seq', value: 2, why: '𝄞'.repeat(500) });
		expect(typesOf(long)).toHaveProperty('0.data.text', '𝄞'.repeat(400));
	});

	it('stands alone where there are no words, or none may be kept', () => {
		const alone = [{ type: 'seq', data: { value: null } }];
		const said = { do: 'rate', scale: 'seq', value: null } as const;
		expect(typesOf(decideRating(rated, { ...said, why: ' ' }))).toEqual(alone);
		const scopes = { path: true, search: true, notes: true, quotes: false } as const;
		expect(typesOf(decideRating({ ...rated, scopes }, { ...said, why: 'No.' }))).toEqual(alone);
	});

	it('is refused for a question that is not asked', () => {
		const decision = decideRating(rated, { do: 'rate', scale: 'confidence', value: 3 });
		expect(decision).toHaveProperty('refusal');
	});

	it('goes to 5 for the ten statements, which come one after the other', () => {
		expect(typesOf(decideRating(asked, { do: 'item', of: 'sus', item: 1, value: 5 }))).toEqual([
			{ type: 'sus.item', data: { item: 1, value: 5 } }
		]);
		expect(decideRating(asked, { do: 'item', of: 'sus', item: 1, value: 6 })).toEqual({
			refusal: 'The scale has whole numbers from 1 to 5.'
		});
		expect(decideRating(asked, { do: 'item', of: 'sus', item: 2, value: 5 })).toEqual({
			refusal: 'Statement 1 comes next.'
		});
	});
});
