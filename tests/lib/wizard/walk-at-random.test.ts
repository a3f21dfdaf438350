import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/shared/seeded-random.ts';
import { buildWizard, replay } from '../../../src/lib/wizard/index.ts';
import { walkAtRandom } from '../../../src/lib/wizard/walk-at-random.ts';
import {
	anOption,
	anUnsureOption,
	aQuestion,
	aSmallFlow,
	aWizard
} from '../../support/flow-builder.ts';

describe('walkAtRandom', () => {
	it('draws a complete set of answers', () => {
		const wizard = buildWizard(aSmallFlow());
		const random = seededRandom(1);
		for (let draw = 0; draw < 50; draw += 1) {
			const probe = walkAtRandom(wizard, random);
			const state = replay(wizard, probe?.answers ?? []);
			expect(state.question).toBeUndefined();
			expect(state.answers).toEqual(probe?.answers);
			expect(state.profile).toEqual(probe?.profile);
		}
	});

	it('weighs a set by the number of ways at each of its questions', () => {
		const wizard = aWizard(
			aQuestion('who', ['a', 'b']),
			aQuestion('what', ['c', 'd', 'e', anUnsureOption('u')], { several: true })
		);
		const probe = walkAtRandom(wizard, () => 0.5);
		// 2 at the first; 7 sets of c, d, e and the unsure one at the second.
		expect(probe).toMatchObject({ chosen: ['b', 'c', 'e'], weight: 16 });
	});

	it('reaches every way to answer a question', () => {
		const wizard = aWizard(aQuestion('what', ['c', 'd', anUnsureOption('u')], { several: true }));
		const drawn = [0, 0.25, 0.5, 0.75].map((at) => walkAtRandom(wizard, () => at)?.chosen);
		expect(drawn).toEqual([['c'], ['d'], ['c', 'd'], ['u']]);
	});

	it('estimates how many complete sets there are by the mean of the weights', () => {
		const wizard = aWizard(
			aQuestion('who', ['a', 'b']),
			aQuestion('what', ['c', 'd', 'e'], { several: true, askedWhen: { anyOf: ['b'] } })
		);
		const random = seededRandom(5);
		const weights = Array.from({ length: 4000 }, () => walkAtRandom(wizard, random)?.weight ?? 0);
		// 1 set with "a", 7 with "b".
		const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
		expect(Math.abs(mean - 8)).toBeLessThan(0.5);
	});

	it('is nothing where a question comes a second time', () => {
		const wizard = aWizard(
			aQuestion('who', ['a', 'b']),
			aQuestion('circle', ['c', anOption('again', { sets: [], standsFor: ['a'] })])
		);
		expect(walkAtRandom(wizard, () => 0.75)).toBeUndefined();
	});
});
