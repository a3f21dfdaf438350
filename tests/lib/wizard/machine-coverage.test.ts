import { describe, expect, it } from 'vitest';
import { chooseOne, chooseUpToTwo, exploreChoices } from '../../../src/lib/wizard/index.ts';
import {
	declaredLegs,
	mapJunctions,
	mapMachine,
	pairEvents,
	singleEvents,
	tallyGuards
} from '../../support/cover-machine.ts';
import { explainImpossible } from '../../support/explain-legs.ts';
import { realWizard } from '../../support/real-wizard.ts';

const wizard = realWizard();
const { flow } = wizard;
const routes = tallyGuards(flow);
const explored = mapJunctions(exploreChoices(routes.wizard, chooseOne));
// Answers that nobody is offered are tried here as well: guards have to refuse them.
const tried = tallyGuards(flow);
const mapped = mapMachine(tried.wizard, singleEvents(flow));
const declared = declaredLegs(wizard);
const impossible = declared.filter((leg) => !mapped.legs.has(leg));

describe('our walk of the real questions', () => {
	it('visits every state of the machine', () => {
		const states = Object.keys(wizard.machine.states);
		console.log(`states ${explored.states.size} of ${states.length}`);
		expect(explored.states).toEqual(new Set(states));
	});

	it('takes every transition that xstate/graph finds, and none besides', () => {
		const own = [...explored.taken].filter((one) => mapped.taken.has(one));
		console.log(
			`transitions ${own.length} of ${mapped.taken.size}, over ${explored.legs.size} of the ${mapped.legs.size} declared ones that can be taken`
		);
		expect(explored).toEqual(mapped);
		expect(own.length).toBeGreaterThan(100);
	});

	it('finds the same with one or any two options as xstate/graph, over the same legs', () => {
		const two = mapJunctions(exploreChoices(wizard, chooseUpToTwo));
		const byGraph = mapMachine(wizard, pairEvents(flow));
		expect(two).toEqual(byGraph);
		expect(two.legs).toEqual(mapped.legs);
		expect(two.taken.size).toBeGreaterThan(mapped.taken.size);
	});
});

describe('every guard of the machine', () => {
	it('is seen true and seen false where its transition can be taken', () => {
		const both = [...mapped.legs].filter(
			(leg) => routes.seenTrue.has(leg) && (routes.seenFalse.has(leg) || tried.seenFalse.has(leg))
		);
		const refusals = both.filter((leg) => !routes.seenFalse.has(leg));
		console.log(
			`guards seen true and false ${both.length} of ${mapped.legs.size}; ${refusals.length} of them false only for an answer that is not offered`
		);
		expect(routes.seenTrue).toEqual(mapped.legs);
		expect(new Set(both)).toEqual(mapped.legs);
	});

	it('is seen false where its transition cannot be taken, and never true', () => {
		expect(impossible.filter((leg) => !tried.seenFalse.has(leg))).toEqual([]);
		expect(impossible.filter((leg) => tried.seenTrue.has(leg))).toEqual([]);
	});

	it('stands on a transition that can be taken, or that the questions themselves rule out', () => {
		const reasons = impossible.map((leg) => explainImpossible(flow, leg));
		const counts = countEach(reasons);
		console.log(
			[
				`${impossible.length} of ${declared.length} declared transitions cannot be taken:`,
				...counts
			].join('\n  ')
		);
		expect(impossible.filter((_, at) => reasons[at] === undefined)).toEqual([]);
	});

	it('is never argued away where its transition is taken', () => {
		expect([...mapped.legs].filter((leg) => explainImpossible(flow, leg))).toEqual([]);
	});
});

function countEach(reasons: readonly (string | undefined)[]): string[] {
	return [...new Set(reasons)].map(
		(reason) => `${reasons.filter((other) => other === reason).length}: ${reason ?? 'no reason'}`
	);
}
