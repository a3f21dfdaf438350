import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import { buildWizard, walkRoutes } from '../../../src/lib/wizard/index.ts';
import type { Wizard } from '../../../src/lib/wizard/index.ts';
import { asking, nameState, singleEvents } from '../../support/cover-machine.ts';
import { aSmallFlow } from '../../support/flow-builder.ts';
import { aRandomFlow } from '../../support/random-flow.ts';
import { realWizard } from '../../support/real-wizard.ts';

/** A way through the questions: what was asked, what was chosen, and the answers at its end. */
const nameWay = (asked: readonly string[], chosen: readonly string[], end: string) =>
	`${asked.join(' ')} | ${chosen.join(' ')} | ${end}`;

/** The ways to the final state as `xstate/graph` finds them, without a line of our own walk. */
function pathsOf({ flow, machine }: Wizard): string[] {
	return getSimplePaths(machine, asking(singleEvents(flow)))
		.filter(({ state }) => state.status === 'done')
		.map(({ state, steps }) => {
			// The first step is the start itself; each other one is an answer, and where it led.
			const asked = steps.slice(0, -1).map((step) => String(step.state.value));
			const chosen = steps.slice(1).flatMap(({ event }) => event.options);
			return { asked, way: nameWay(asked, chosen, nameState(state)) };
		})
		.filter(({ asked }) => new Set(asked).size === asked.length)
		.map(({ way }) => way)
		.sort();
}

function routesOf(wizard: Wizard): string[] {
	return walkRoutes(wizard)
		.map(({ asked, chosen, answers }) =>
			nameWay(asked, chosen, `(done): ${[...answers].sort().join(' ')}`)
		)
		.sort();
}

describe('the machine’s own paths', () => {
	const wizard = realWizard();
	const paths = pathsOf(wizard);

	it('are the routes of the real questions, in what is asked, chosen and answered', () => {
		expect(paths.length).toBeGreaterThan(600);
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths).toEqual(routesOf(wizard));
	});

	it('end in as many states as shortest paths find, and routes in the same ones', () => {
		const shortest = getShortestPaths(wizard.machine, asking(singleEvents(wizard.flow)));
		const ends = shortest.filter(({ state }) => state.status === 'done');
		const ours = walkRoutes(wizard).map(
			({ answers }) => `(done): ${[...answers].sort().join(' ')}`
		);
		expect(new Set(ends.map(({ state }) => nameState(state)))).toEqual(new Set(ours));
		const least = Math.min(...walkRoutes(wizard).map(({ asked }) => asked.length));
		expect(Math.min(...ends.map(({ weight }) => weight))).toBe(least);
	});

	it('are the routes of a small wizard with all that questions can do', () => {
		const small = buildWizard(aSmallFlow());
		expect(pathsOf(small)).toEqual(routesOf(small));
	});

	it('are the routes of questions that no curator has written yet, circles among them', () => {
		const law = fc.property(aRandomFlow(), (flow) => {
			const any = buildWizard(flow);
			expect(pathsOf(any)).toEqual(routesOf(any));
		});
		fc.assert(law, { numRuns: 150 });
	});
});
