import { describe, expect, it } from 'vitest';
import {
	findFirstChoice,
	listFirstAnswers
} from '../../../../src/lib/study/attempts/list-first-answers.ts';
import { aList, chose, saw, searched } from '../../../support/event-list-builder.ts';

const wrong = chose(1, ['area', 'rs'], 'plan|rs', { onCorrectRoute: false });
const right = chose(2, ['area', 'circ'], 'plan|circ', { first: false });

describe('listFirstAnswers', () => {
	it('keeps the first answer to each question, and not what it was changed to', () => {
		const answers = listFirstAnswers(
			aList(...wrong, ...right, ...chose(3, ['role', 'desk'], 'plan|x'))
		);
		expect(
			answers.map(({ questionId, optionIds, right }) => [questionId, optionIds, right])
		).toEqual([
			['area', ['rs'], false],
			['role', ['desk'], true]
		]);
	});
});

describe('findFirstChoice', () => {
	it('is the first thing done: an answer or a search', () => {
		expect(findFirstChoice(aList(...wrong, ...right))).toBe('wrong');
		expect(findFirstChoice(aList(...right, searched(3, 'a', 1)))).toBe('right');
		expect(findFirstChoice(aList(searched(0, 'a', 1), ...right))).toBe('search');
		expect(findFirstChoice(aList(saw(0, 'search', 'search'), ...right))).toBe('search');
	});

	it('is nothing where nothing was done or it cannot be told', () => {
		expect(findFirstChoice([])).toBeUndefined();
		const unknown = chose(1, ['area', 'rs'], 'plan|rs', { onCorrectRoute: null });
		expect(findFirstChoice(aList(...unknown, ...right))).toBeUndefined();
	});
});
