import { describe, expect, it } from 'vitest';
import {
	isHelping,
	listBeside,
	listChosen,
	settleAnswers,
	settleQuestion
} from '../../../src/lib/wizard/settle-answers.ts';
import type { Answers, Question } from '../../../src/lib/wizard/index.ts';
import {
	aFlow,
	anOption,
	anUnsureOption,
	aQuestion,
	aSmallFlow,
	someAnswers
} from '../../support/flow-builder.ts';

const flow = aSmallFlow();

/** What a question is to somebody, in ids. */
function settled(answers: Answers, id: string, inFlow = flow) {
	const found = settleAnswers(inFlow, answers).find(({ question }) => String(question.id) === id);
	return {
		offered: found?.offered.map((option) => option.id),
		asked: found?.asked,
		taken: found?.taken.map((option) => option.id)
	};
}
const settledAlone = (question: Question, answers: Answers) =>
	settled(answers, String(question.id), aFlow([question]));

describe('settleAnswers', () => {
	it('settles every question, in order', () => {
		expect(settleAnswers(flow, someAnswers({})).map(({ question }) => question)).toEqual(
			flow.questions
		);
	});

	it('offers what fits the answers, and asks where that leaves something to decide', () => {
		expect(settled(someAnswers({ area: ['rsf'] }), 'role')).toEqual({
			offered: ['lending', 'reserves', 'not-sure-role'],
			asked: true,
			taken: []
		});
	});

	it('takes the only real answer instead of asking for it', () => {
		expect(settled(someAnswers({ area: ['scts'] }), 'role')).toEqual({
			offered: ['cataloging', 'not-sure-role'],
			asked: false,
			taken: ['cataloging']
		});
	});

	it('takes nothing for a question that does not come up', () => {
		expect(settled(someAnswers({ who: ['new-role'] }), 'newcomer')).toMatchObject({
			asked: false,
			taken: []
		});
	});

	it('does not ask where "no" is the only answer, nor take it', () => {
		const question = aQuestion('a', [
			anOption('no', { sets: [], none: true }),
			anUnsureOption('not-sure')
		]);
		expect(settledAlone(question, someAnswers({}))).toMatchObject({ asked: false, taken: [] });
	});

	it('asks where there is one real answer and a "no"', () => {
		const question = aQuestion('a', ['yes', anOption('no', { sets: [], none: true })]);
		expect(settledAlone(question, someAnswers({})).asked).toBe(true);
	});

	it('offers nothing that is already true of the person', () => {
		const flow = aFlow([
			aQuestion('area', ['rsf', 'scts']),
			aQuestion('also', [anOption('bags', { sets: ['rsf'] }), 'files', 'letters'])
		]);
		expect(settled(someAnswers({ area: ['rsf'] }), 'also', flow).offered).toEqual([
			'files',
			'letters'
		]);
	});

	it('takes everything offered for a helper who need not be asked', () => {
		const answers = someAnswers({ who: ['helping'], area: ['rsf'], role: ['lending'] });
		expect(settled(answers, 'duties')).toMatchObject({
			asked: false,
			taken: ['loads-files', 'sends-bags']
		});
	});

	it('wants all of the one list of a rule, and one of the other', () => {
		const rule = { allOf: ['a', 'b'], anyOf: ['c', 'd'] };
		const flow = aFlow([
			aQuestion('letters', ['a', 'b', 'c', 'd'], { several: true }),
			aQuestion('more', ['x', 'y'], { askedWhen: rule })
		]);
		const asked = (...letters: string[]) => settled(someAnswers({ letters }), 'more', flow).asked;
		expect([asked('a', 'b', 'c'), asked('a', 'b', 'd')]).toEqual([true, true]);
		expect([asked('a', 'b'), asked('a', 'c'), asked('c', 'd')]).toEqual([false, false, false]);
	});

	it('is worked out once for the same answers', () => {
		const answers = someAnswers({ who: ['new-role'] });
		expect(settleAnswers(flow, answers)).toBe(settleAnswers(flow, answers));
		expect(settleAnswers(aSmallFlow(), answers)).not.toBe(settleAnswers(flow, answers));
	});
});

describe('settleQuestion', () => {
	it('is what the answers make of one question', () => {
		const [who] = flow.questions;
		if (!who) throw new Error('The flow has no question.');
		expect(settleQuestion(flow, someAnswers({}), who).asked).toBe(true);
	});

	it('offers nothing for a question of another flow', () => {
		expect(settleQuestion(flow, someAnswers({}), aQuestion('x', ['a', 'b']))).toMatchObject({
			offered: [],
			asked: false,
			taken: []
		});
	});
});

describe('listChosen', () => {
	it('is in the order of the questions and their options', () => {
		const answers = someAnswers({ area: ['scts', 'rsf'], who: ['new-role'] });
		expect(listChosen(flow, answers)).toEqual(['new-role', 'rsf', 'scts']);
	});
});

describe('isHelping', () => {
	it('follows from an option that says so', () => {
		expect(isHelping(flow, someAnswers({ who: ['helping'] }))).toBe(true);
		expect(isHelping(flow, someAnswers({ who: ['new-role'] }))).toBe(false);
	});
});

describe('listBeside', () => {
	it('is the helper’s own part', () => {
		expect(listBeside(flow, someAnswers({ who: ['helping'] }))).toEqual(['supervisor']);
		expect(listBeside(flow, someAnswers({ who: ['new-role'] }))).toEqual([]);
	});
});
