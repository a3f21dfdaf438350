import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeptPlan, type KeptPlan } from '../../../src/lib/learner-plan/index.ts';
import { packPlan, unpackPlan } from '../../../src/lib/learner-plan/pack-plan.ts';
import { keptPlan, marksAt, stepNote } from '../../support/kept-plan-builder.ts';
import { anyKeptPlan } from '../../support/random-kept-plan.ts';

const plan: KeptPlan = keptPlan({
	name: 'First months',
	prepared: true,
	start: '2026-11-30',
	greeting: 'Welcome!\nAsk me anything.',
	marks: marksAt('2026-11-23T01:00Z', { 'log-in': 'done' }),
	notes: [
		stepNote('n1', { text: 'At the desk' }),
		stepNote('n2', { need: 'zone', text: 'Not yet', by: 'helper' })
	],
	leftOut: ['zone', 'fines'],
	restored: ['fines'],
	seen: [{ need: 'log-in', stage: 'first-week', wording: 'abcd', resources: ['efghi'] }]
});

describe('packPlan', () => {
	it('writes parts by their place, and each need once', () => {
		expect(JSON.parse(packPlan(plan))).toEqual([
			'n3f0a1c2b4d5e',
			'First months',
			'Welcome!\nAsk me anything.',
			'new-employee scts',
			'Lp',
			'92 99',
			'log-in zone fines',
			'w',
			'4abcd',
			'11',
			'5efghi',
			'D0.1o',
			'1 2',
			'2',
			'n1 n2',
			'L0H1',
			'At the desk',
			'Not yet'
		]);
	});

	it('is written in one way for good, so that old links stay readable', () => {
		const link =
			'["n3f0a1c2b4d5e","First months","Welcome!\\nAsk me anything.","new-employee scts","Lp","92 99","log-in zone fines","w","4abcd","11","5efghi","D0.1o","1 2","2","n1 n2","L0H1","At the desk","Not yet"]';
		expect(unpackPlan(link)).toEqual({ version: 1, ...plan });
	});
});

describe('unpackPlan', () => {
	it('gives back every plan', () => {
		fc.assert(
			fc.property(anyKeptPlan(), (any) => {
				expect(readKeptPlan(unpackPlan(packPlan(any)))).toEqual({ plan: any });
			})
		);
	});

	it('gives what is read as damaged, or throws, where parts are changed', () => {
		const packed: unknown[] = JSON.parse(packPlan(plan));
		const place = fc.integer({ min: 0, max: packed.length - 1 });
		fc.assert(
			fc.property(place, fc.jsonValue(), (at, value) => {
				expect(outcomeOf(JSON.stringify(packed.with(at, value)))).toMatch(/damaged|throws|plan/);
			})
		);
		fc.assert(
			fc.property(fc.json(), (json) => {
				expect(outcomeOf(json)).toMatch(/damaged|throws/);
			})
		);
	});
});

function outcomeOf(text: string): string {
	let unpacked: unknown;
	try {
		unpacked = unpackPlan(text);
	} catch {
		return 'throws';
	}
	const read = readKeptPlan(unpacked);
	return 'plan' in read ? 'plan' : read.trouble;
}
