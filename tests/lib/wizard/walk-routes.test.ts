import { describe, expect, it } from 'vitest';
import { buildWizard, replay } from '../../../src/lib/wizard/index.ts';
import { walkRoutes } from '../../../src/lib/wizard/walk-routes.ts';
import { anOption, aQuestion, aSmallFlow, aWizard } from '../../support/flow-builder.ts';
import { realWizard } from '../../support/real-wizard.ts';

describe('walkRoutes', () => {
	it('is every way to answer one option a question, in order', () => {
		const wizard = aWizard(
			aQuestion('who', ['a', 'b']),
			aQuestion('more', ['c', 'd'], { askedWhen: { anyOf: ['b'] } })
		);
		expect(walkRoutes(wizard)).toEqual([
			{
				chosen: ['a'],
				answers: ['a'],
				asked: ['who'],
				profile: { tags: ['a'], helping: false },
				path: '/pathway/a/'
			},
			{
				chosen: ['b', 'c'],
				answers: ['b', 'c'],
				asked: ['who', 'more'],
				profile: { tags: ['b', 'c'], helping: false },
				path: '/pathway/b/c/'
			},
			{
				chosen: ['b', 'd'],
				answers: ['b', 'd'],
				asked: ['who', 'more'],
				profile: { tags: ['b', 'd'], helping: false },
				path: '/pathway/b/d/'
			}
		]);
	});

	it('tells what was chosen from what it stands for', () => {
		const routes = walkRoutes(buildWizard(aSmallFlow()));
		const unsure = routes.find(({ chosen }) => chosen.join(' ') === 'not-sure-who scts');
		expect(unsure).toMatchObject({
			answers: ['new-employee', 'scts'],
			path: '/pathway/new-employee/scts/'
		});
	});

	it('yields nothing for a way that never ends, and ends all the same', () => {
		const wizard = aWizard(
			aQuestion('who', ['a', 'b']),
			aQuestion('circle', ['c', anOption('again', { sets: [], standsFor: ['a'] })])
		);
		const routes = walkRoutes(wizard);
		expect(routes.map(({ answers }) => answers.join(' '))).toContain('a c');
		expect(routes.every(({ asked }) => new Set(asked).size === asked.length)).toBe(true);
	});
});

describe('the routes of the real questions', () => {
	const wizard = realWizard();
	const routes = walkRoutes(wizard);
	const unsure = new Set(
		wizard.flow.questions
			.flatMap((question) => question.options)
			.filter((option) => option.unsure)
			.map(({ id }) => id)
	);
	const sure = routes.filter(({ chosen }) => !chosen.some((id) => unsure.has(id)));

	it('ask everybody who is sure two to four questions', () => {
		const counts = new Set(sure.map(({ asked }) => asked.length));
		expect([...counts].sort()).toEqual([2, 3, 4]);
	});

	it('ask at most two more of somebody who is not', () => {
		expect(Math.max(...routes.map(({ asked }) => asked.length))).toBeLessThanOrEqual(6);
	});

	it('ask no question twice', () => {
		for (const { asked } of routes) expect(asked).toEqual([...new Set(asked)]);
	});

	it('are one complete set of answers each, which replays to the same profile', () => {
		for (const { answers, profile } of routes) {
			const state = replay(wizard, answers);
			expect(state.question).toBeUndefined();
			expect(state).toMatchObject({ answers, profile, kept: [], dropped: [], unknown: [] });
		}
	});

	it('say whether the person is new to the Alliance, in one way', () => {
		for (const { profile } of routes) {
			const situations = profile.tags.filter((tag) => /^new-(employee|role)$/.test(tag));
			expect(situations).toHaveLength(1);
		}
	});

	it('choose as many answers as they ask questions, all different from each other', () => {
		for (const { chosen, asked } of routes) expect(chosen).toHaveLength(asked.length);
		const ways = routes.map(({ chosen }) => chosen.join(' '));
		expect(new Set(ways).size).toBe(ways.length);
	});

	it('choose every option or take it for granted, and ask every question', () => {
		const chosen = new Set(routes.flatMap((route) => route.chosen));
		const taken = new Set(routes.flatMap(({ profile }) => profile.tags));
		const options = wizard.flow.questions.flatMap((question) => question.options);
		const idle = options.filter(
			({ id, sets }) => !chosen.has(id) && !sets.some((tag) => taken.has(tag))
		);
		expect(idle.map(({ id }) => id)).toEqual([]);
		const asked = new Set(routes.flatMap((route) => route.asked));
		expect(wizard.flow.questions.filter(({ id }) => !asked.has(id))).toEqual([]);
	});
});
