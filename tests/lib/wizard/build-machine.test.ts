import { createActor, initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { buildMachine, buildWizard, done } from '../../../src/lib/wizard/build-machine.ts';
import { listChosen } from '../../../src/lib/wizard/settle-answers.ts';
import { walkRoutes } from '../../../src/lib/wizard/walk-routes.ts';
import { aFlow, aQuestion, aSmallFlow, optionIds } from '../../support/flow-builder.ts';
import { allOptionIds, realWizard } from '../../support/real-wizard.ts';

const machine = buildMachine(aSmallFlow());
const answer = (...ids: string[]) => ({ type: 'answer' as const, options: optionIds(...ids) });

function after(...events: ReturnType<typeof answer>[]) {
	const [start] = initialTransition(machine);
	return events.reduce((snapshot, event) => transition(machine, snapshot, event)[0], start);
}

describe('buildMachine', () => {
	it('starts at the first question, with nothing answered', () => {
		expect(after().value).toBe('who');
		expect(after().context.answers).toEqual({});
	});

	it('has a state for each question and a final one', () => {
		expect(Object.keys(machine.states)).toEqual([
			'who',
			'newcomer',
			'area',
			'tasks',
			'role',
			'duties',
			done
		]);
		expect(after(answer('new-role'), answer('scts')).status).toBe('done');
	});

	it('goes on to the next question that the answers call for', () => {
		expect(after(answer('new-role')).value).toBe('area');
		expect(after(answer('helping')).value).toBe('newcomer');
		expect(after(answer('new-role'), answer('not-sure-area')).value).toBe('tasks');
	});

	it('records several answers to a question that allows them', () => {
		expect(after(answer('new-role'), answer('scts', 'rsf')).context.answers).toEqual({
			who: ['new-role'],
			area: ['rsf', 'scts']
		});
	});

	it.each([
		['no option', answer()],
		['an option of another question', answer('rsf')],
		['an option that nobody knows', answer('nonsense')],
		['two options of a question that allows one', answer('new-role', 'new-employee')],
		['a sound option and a strange one', answer('new-role', 'rsf')]
	])('stays where it is when it is given %s', (_, event) => {
		expect(after(event)).toMatchObject({ value: 'who', context: { answers: {} } });
	});

	it('refuses "I am not sure" beside a real answer', () => {
		const asked = after(answer('new-role'));
		expect(transition(machine, asked, answer('rsf', 'not-sure-area'))[0].value).toBe('area');
	});

	it('refuses an option that is not offered beside the earlier answers', () => {
		const asked = after(answer('new-role'), answer('rsf'));
		expect(transition(machine, asked, answer('cataloging'))[0].value).toBe('role');
	});

	it('runs as a live actor too', () => {
		const actor = createActor(machine).start();
		actor.send(answer('new-role'));
		actor.send(answer('rsf'));
		actor.send(answer('reserves'));
		expect(actor.getSnapshot().status).toBe('done');
	});

	it('is done at once where there is nothing to ask', () => {
		expect(initialTransition(buildMachine(aFlow([])))[0].status).toBe('done');
	});

	it.each(['done', 'wizard', 'answer'])('asks a question whatever its id: %s', (id) => {
		const [start] = initialTransition(buildMachine(aFlow([aQuestion(id, ['a', 'b'])])));
		expect(start.status).toBe('active');
		expect(start.value).toBe(id);
	});
});

describe('the machine of the real questions', { timeout: 60_000 }, () => {
	it('reaches the same complete answers by every path of its graph as the walk of all routes', () => {
		const wizard = realWizard();
		const events = allOptionIds(wizard).map((id) => answer(id));
		const paths = getShortestPaths(wizard.machine, {
			events,
			limit: 100_000,
			toState: (snapshot) => snapshot.status === 'done',
			serializeState: (snapshot) =>
				`${String(snapshot.value)} ${listChosen(wizard.flow, snapshot.context.answers).join('+')}`
		});
		const ends = paths.map(({ state }) => listChosen(wizard.flow, state.context.answers).join('+'));
		const routes = walkRoutes(buildWizard(wizard.flow)).map(({ answers }) => answers.join('+'));
		expect([...new Set(ends)].sort()).toEqual([...new Set(routes)].sort());
	});
});
