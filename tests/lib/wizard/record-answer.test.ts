import { describe, expect, it } from 'vitest';
import {
	buildProfile,
	nextQuestion,
	recordAnswer,
	soundChoice
} from '../../../src/lib/wizard/record-answer.ts';
import type { Answers } from '../../../src/lib/wizard/index.ts';
import {
	aFlow,
	anOption,
	anUnsureOption,
	aQuestion,
	aSmallFlow,
	optionIds,
	someAnswers
} from '../../support/flow-builder.ts';

const flow = aSmallFlow();
const questionOf = (id: string) => {
	const question = flow.questions.find((one) => String(one.id) === id);
	if (!question) throw new Error(id);
	return question;
};
const record = (answers: Answers, id: string, ...options: string[]) =>
	recordAnswer(flow, answers, { question: questionOf(id), options: optionIds(...options) });
const none = someAnswers({});

describe('recordAnswer', () => {
	it('adds the answer and leaves the answers it was given alone', () => {
		const before = someAnswers({ who: ['new-role'] });
		expect(record(before, 'area', 'rsf')).toEqual({ who: ['new-role'], area: ['rsf'] });
		expect(before).toEqual({ who: ['new-role'] });
	});

	it('keeps several answers in the order of the question', () => {
		expect(record(none, 'area', 'scts', 'rsf')).toEqual({ area: ['rsf', 'scts'] });
	});

	it('puts what an option stands for in its place, in its own question', () => {
		expect(record(none, 'who', 'not-sure-who')).toEqual({ who: ['new-employee'] });
	});

	it('puts what an option stands for into the question it belongs to', () => {
		const unsure = someAnswers({ who: ['new-role'], area: ['not-sure-area'] });
		expect(record(unsure, 'tasks', 'task-desk', 'task-records')).toEqual({
			who: ['new-role'],
			area: ['rsf', 'scts']
		});
	});

	it('follows an option that stands for one that stands for others, round a circle too', () => {
		const chain = aFlow([
			aQuestion('who', ['a', 'b']),
			aQuestion('then', [
				anOption('c', { standsFor: ['d'] }),
				anOption('d', { standsFor: ['a'] }),
				anOption('e', { standsFor: ['f'] }),
				anOption('f', { standsFor: ['e'] })
			])
		]);
		const [, question] = chain.questions;
		if (!question) throw new Error('The flow has one question only.');
		const answer = (id: string) => recordAnswer(chain, none, { question, options: optionIds(id) });
		expect(answer('c')).toEqual({ who: ['a'] });
		expect(answer('e')).toEqual({ then: ['e'] });
	});

	it('takes back later answers that do not go with an earlier one that is stood for', () => {
		const changing = aFlow([
			aQuestion('who', ['a', 'b']),
			aQuestion('more', ['c', anOption('d', { offeredWhen: { anyOf: ['b'] } }), 'e']),
			aQuestion('then', ['f', anOption('g', { sets: [], standsFor: ['a'] })], {
				askedWhen: { anyOf: ['b'] }
			})
		]);
		const answers = someAnswers({ who: ['b'], more: ['d'] });
		const question = changing.questions[2] ?? aQuestion('x', []);
		expect(recordAnswer(changing, answers, { question, options: optionIds('g') })).toEqual({
			who: ['a']
		});
	});

	it('takes what each option stands for where one stands for all of them', () => {
		const all = aFlow([
			aQuestion('who', ['a', 'b'], { several: true }),
			aQuestion(
				'tasks',
				[
					anOption('c', { sets: [], standsFor: ['a'] }),
					anOption('d', { sets: [], standsFor: ['b'] }),
					anUnsureOption('e', { standsForAll: true })
				],
				{ several: true }
			)
		]);
		const question = all.questions[1] ?? aQuestion('x', []);
		expect(recordAnswer(all, none, { question, options: optionIds('e') })).toEqual({
			who: ['a', 'b']
		});
	});

	it('takes everything real that is offered for an option that stands for all', () => {
		const answers = someAnswers({ who: ['new-role'], area: ['rsf'], role: ['lending'] });
		expect(record(answers, 'duties', 'not-sure-duties')).toEqual({
			...answers,
			duties: ['loads-files', 'sends-bags']
		});
	});

	it('records nothing for an option that is not offered', () => {
		expect(record(someAnswers({ area: ['rsf'] }), 'role', 'cataloging')).toEqual({ area: ['rsf'] });
	});
});

describe('nextQuestion', () => {
	it('is the first one that is asked and has no answer', () => {
		expect(nextQuestion(flow, none)?.id).toBe('who');
		expect(nextQuestion(flow, someAnswers({ who: ['helping'] }))?.id).toBe('newcomer');
		expect(nextQuestion(flow, someAnswers({ who: ['new-role'] }))?.id).toBe('area');
	});

	it('is none when everything that matters is answered', () => {
		expect(nextQuestion(flow, someAnswers({ who: ['new-role'], area: ['scts'] }))).toBeUndefined();
	});
});

describe('buildProfile', () => {
	it('has the tags of the answers, each once', () => {
		const answers = someAnswers({ who: ['new-role'], area: ['rsf'], role: ['lending'] });
		expect(buildProfile(flow, answers)).toEqual({
			tags: ['new-role', 'rsf', 'lending'],
			helping: false
		});
	});

	it('has the only role of an area without asking for it', () => {
		const answers = someAnswers({ who: ['new-role'], area: ['scts'] });
		expect(buildProfile(flow, answers).tags).toEqual(['new-role', 'scts', 'cataloging']);
	});

	it('is the newcomer’s where somebody helps, with every duty they may have', () => {
		const answers = someAnswers({
			who: ['helping'],
			newcomer: ['new-colleague'],
			area: ['rsf'],
			role: ['lending']
		});
		expect(buildProfile(flow, answers)).toEqual({
			tags: ['new-employee', 'rsf', 'lending', 'loads-files', 'sends-bags'],
			helping: true
		});
	});
});

describe('soundChoice', () => {
	const choose = (id: string, ...ids: string[]) => {
		const question = questionOf(id);
		return soundChoice(question, question.options, optionIds(...ids)).map((option) => option.id);
	};

	it('is one option where the question allows one, the first as listed', () => {
		expect(choose('who', 'new-role', 'new-employee')).toEqual(['new-employee']);
	});

	it('is all real options where the question allows several', () => {
		expect(choose('area', 'scts', 'rsf', 'not-sure-area')).toEqual(['rsf', 'scts']);
	});

	it('is "no" or "not sure" only where nothing real is chosen, and one of the two', () => {
		expect(choose('duties', 'not-sure-duties', 'no-duty')).toEqual(['no-duty']);
		expect(choose('duties', 'no-duty', 'sends-bags')).toEqual(['sends-bags']);
	});

	it('is nothing where nothing of the question is chosen', () => {
		expect(choose('area', 'lending', 'nonsense')).toEqual([]);
		expect(choose('area')).toEqual([]);
	});
});
