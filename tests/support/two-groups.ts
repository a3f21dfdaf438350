import fc from 'fast-check';

const group = fc
	.integer({ min: 1, max: 30 })
	.chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

/** Two groups of up to 30 people, with any number of successes. */
export const someGroups = fc
	.tuple(group, group)
	.map(([first, second]) => ({ x1: first.x, n1: first.n, x2: second.x, n2: second.n }));
