import { describe, expect, it } from 'vitest';
import { isSingle } from '../../../src/lib/wizard/address.ts';
import {
	addressOf,
	buildWizard,
	describeAnswers,
	describeQuestion,
	walkRoutes
} from '../../../src/lib/wizard/index.ts';
import { walkAddresses } from '../../../src/lib/wizard/walk-addresses.ts';
import { aQuestion, aSmallFlow, aWizard } from '../../support/flow-builder.ts';
import { realWizard, stateAt } from '../../support/real-wizard.ts';

describe('walkAddresses', () => {
	it('has each step, and each way of changing an answer', () => {
		const wizard = aWizard(aQuestion('who', ['a', 'b']), aQuestion('area', ['c', 'd']));
		expect(walkAddresses(wizard)).toEqual({
			wizard: ['a', 'b', 'c', 'd'],
			pathway: ['a/c', 'a/d', 'b/c', 'b/d']
		});
	});

	it('leaves several answers to one question to the fragment', () => {
		const { wizard, pathway } = walkAddresses(buildWizard(aSmallFlow()));
		expect([...wizard, ...pathway].filter((address) => /[#+]/.test(address))).toEqual([]);
	});
});

describe('the addresses of the real questions', () => {
	const wizard = realWizard();
	const addresses = walkAddresses(wizard);
	const pages = [
		...addresses.wizard.map((words) => ({ words, page: `wizard/${words}/` })),
		...addresses.pathway.map((words) => ({ words, page: `pathway/${words}/` }))
	];
	const known = new Set(['', ...pages.map(({ page }) => page)]);

	it('lead each to itself', () => {
		for (const { words, page } of pages) {
			const state = stateAt(wizard, words);
			expect(addressOf(wizard.flow, state)).toBe(page);
			expect([...state.dropped, ...state.unknown]).toEqual([]);
			expect(isSingle(wizard.flow, [...state.answers, ...state.kept])).toBe(true);
		}
	});

	it('are a closed world: without scripts no choice and no change leads off the list', () => {
		for (const { words, page } of pages) {
			const state = stateAt(wizard, words);
			const view = describeQuestion(wizard, state);
			const changes = (view?.answers ?? describeAnswers(wizard, state)).flatMap(
				({ change }) => change ?? []
			);
			const links = [...(view?.choices.map(({ path }) => path) ?? []), ...changes];
			const dead = links.filter((link) => !known.has(link) && !link.includes('#'));
			expect(dead, page).toEqual([]);
		}
	}, 60_000);

	it('offer only single choices as links, whichever page somebody stands on', () => {
		for (const { words, page } of pages) {
			const choices = describeQuestion(wizard, stateAt(wizard, words))?.choices ?? [];
			expect(
				choices.filter(({ path }) => path.includes('#')),
				page
			).toEqual([]);
		}
	}, 60_000);

	it('have a page for every route', () => {
		const missing = walkRoutes(wizard).filter(({ path }) => !known.has(path.slice(1)));
		expect(missing.map(({ path }) => path)).toEqual([]);
	});

	it('stay few enough to build: under a thousand', () => {
		expect(pages.length).toBeLessThan(1000);
		expect(pages.length).toBeGreaterThan(100);
	});
});
