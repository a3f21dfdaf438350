import { describe, expect, it } from 'vitest';
import { signJunctions } from '../../../../src/lib/curation/findings/sign-junctions.ts';
import type { Junction } from '../../../../src/lib/wizard/index.ts';
import { aQuestion, optionId } from '../../../support/flow-builder.ts';

/** An end of which the path is taken for the plan. */
const end = (plan: string): Junction => ({
	answers: [],
	offered: [],
	profile: { tags: [], helping: false },
	path: plan,
	ways: []
});
const asking = (id: string, ways: Record<string, Junction>): Junction => ({
	...end(id),
	question: aQuestion(id, Object.keys(ways)),
	ways: Object.entries(ways).map(([option, to]) => ({ options: [optionId(option)], to }))
});
const sign = signJunctions(({ path }) => path);

describe('signJunctions', () => {
	it('gives ends one number for one plan', () => {
		expect(sign(end('a'))).toBe(sign(end('a')));
		expect(sign(end('a'))).not.toBe(sign(end('b')));
	});

	it('tells questions apart by what follows, and not by the order of their ways', () => {
		const one = asking('q', { x: end('a'), y: end('b') });
		expect(sign(one)).toBe(sign(asking('q', { y: end('b'), x: end('a') })));
		expect(sign(one)).not.toBe(sign(asking('q', { x: end('b'), y: end('a') })));
		expect(sign(one)).not.toBe(sign(asking('r', { x: end('a'), y: end('b') })));
	});

	it('comes to an end in a circle', () => {
		const ways: Junction['ways'][number][] = [];
		const circle: Junction = { ...asking('q', {}), ways };
		ways.push({ options: [optionId('x')], to: circle });
		expect(sign(circle)).toBe(sign(circle));
	});
});
