import { describe, expect, it } from 'vitest';
import { decideVisit } from '../../../../src/lib/study/session/decide-visit.ts';
import type { SessionRun, SessionState } from '../../../../src/lib/study/session/state.ts';
import { mapTask } from '../../../../src/lib/study/index.ts';
import { aStudySite } from '../../../support/study-site.ts';

const site = aStudySite();
const routes = { one: mapTask(site, { answers: ['pathways/reserves'], routes: ['wizard'] }) };
const run = { routes } as unknown as SessionRun;

/** What is written down of a step from one address to another, within a task. */
function step(from: string, to: string, answered: readonly string[] = []) {
	const before = site.screenAt(from);
	const state = {
		taskId: 'one',
		node: before.key,
		answers: before.answers,
		visited: [before.key],
		answered
	} as unknown as SessionState;
	const screen = site.screenAt(to);
	const offered = site.optionsAt(before.key);
	const decision = decideVisit(run, state, { do: 'visit', screen, offered, attemptId: 'a1' });
	if (!('events' in decision)) throw new Error('It was refused.');
	return decision.events.map(({ type, data }) => ({ type, data }));
}

describe('the answer that a step of the router tells', () => {
	it('is the option that came, with its button, its place, and whether it was right', () => {
		const [answer, visit] = step('wizard/new-role/', 'wizard/new-role/rsf/');
		expect(answer).toEqual({
			type: 'answer.choose',
			data: {
				questionId: 'area',
				optionIds: ['rsf'],
				labels: ['Label rsf'],
				position: 1,
				nOptions: 3,
				first: true,
				onCorrectRoute: true
			}
		});
		expect(visit?.data).toMatchObject({ cause: 'answer', answers: ['new-role', 'rsf'] });
		expect(step('wizard/new-role/', 'pathway/new-role/scts/')[0]?.data).toMatchObject({
			onCorrectRoute: false
		});
	});

	it('is the option that stands for others, and no change of what "not sure" said before', () => {
		const events = step('wizard/new-role/not-sure-area/', 'wizard/new-role/rsf/', ['area']);
		expect(events.map(({ type }) => type)).toEqual(['answer.choose', 'node.visit']);
		expect(events[0]?.data).toMatchObject({
			questionId: 'tasks',
			optionIds: ['task-desk'],
			labels: ['Label task-desk'],
			onCorrectRoute: true
		});
	});

	it('is the option with a button of its own where another only stands for it', () => {
		const [answer] = step('', 'wizard/new-employee/');
		expect(answer?.data).toMatchObject({ optionIds: ['new-employee'] });
	});

	it('is not judged where options that stand for others were chosen together', () => {
		const events = step('wizard/new-role/not-sure-area/', 'wizard/#new-role+rsf+scts');
		expect(events.map(({ type }) => type)).toEqual(['answer.choose', 'node.visit']);
		expect(events[0]?.data).toMatchObject({ optionIds: ['rsf', 'scts'], onCorrectRoute: null });
	});

	it('is judged by any of several options that are right', () => {
		const [answer] = step('wizard/new-role/', 'wizard/#new-role+rsf+scts');
		expect(answer?.data).toMatchObject({ optionIds: ['rsf', 'scts'], onCorrectRoute: true });
	});

	it('is none on the way back, to search, or to the same screen', () => {
		expect(step('wizard/new-role/rsf/', 'wizard/new-role/').map(({ type }) => type)).toEqual([
			'node.visit'
		]);
		expect(step('wizard/new-role/', 'search/?q=x')[0]?.data).toMatchObject({
			cause: 'search',
			answers: ['new-role']
		});
		expect(step('wizard/new-role/', 'wizard/new-role/')).toEqual([]);
	});
});
