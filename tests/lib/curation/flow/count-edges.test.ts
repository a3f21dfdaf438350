import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countEdges } from '../../../../src/lib/curation/flow/count-edges.ts';
import { toCount } from '../../../../src/lib/curation/flow/tally-ways.ts';
import { countRoutes, isSound, outlineOf, realOutline } from '../../../support/outline-builder.ts';
import { aRandomFlow } from '../../../support/random-flow.ts';

type Given = Pick<ReturnType<typeof outlineOf>, 'outline' | 'routes'>;

/** The same, read off the routes one by one. */
function edgesOf(routes: Given['routes']): Record<string, object> {
	const edges = new Map<string, Given['routes'][number][]>();
	for (const route of routes) {
		route.chosen.forEach((option, at) => {
			const key = `${route.asked[at]} ${option} ${route.asked[at + 1] ?? 'pathway'}`;
			edges.set(key, [...(edges.get(key) ?? []), route]);
		});
	}
	return Object.fromEntries([...edges].map(([key, along]) => [key, countRoutes(along)]));
}

function found({ outline }: Given): Record<string, object> {
	return Object.fromEntries(
		countEdges(outline).map(({ question, option, to, tally }) => [
			`${question} ${option} ${to}`,
			toCount(tally)
		])
	);
}

it('has each step of every route of the real questions, with as many ways and plans', () => {
	const real = realOutline();
	expect(found(real)).toEqual(edgesOf(real.routes));
});

it('has each step of every route, whatever the questions, if every way ends', () => {
	fc.assert(
		fc.property(aRandomFlow(), (flow) => {
			const given = outlineOf(flow);
			fc.pre(isSound(given.outline));
			expect(found(given)).toEqual(edgesOf(given.routes));
		}),
		{ numRuns: 100 }
	);
});
