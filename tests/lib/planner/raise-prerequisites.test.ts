import { describe, expect, it } from 'vitest';
import { collectSteps } from '../../../src/lib/planner/collect-steps.ts';
import { raisePrerequisites } from '../../../src/lib/planner/raise-prerequisites.ts';
import type { Need, Stage } from '../../../src/lib/catalog/index.ts';
import { aCatalog, aNeed, aPathway, aStep } from '../../support/catalog-builder.ts';

function raise(needs: Need[], stages: Record<string, Stage>) {
	const steps = Object.entries(stages).map(([id, stage]) => aStep(id, { stage }));
	const pathway = aPathway('one', { steps });
	const { planned, findings } = raisePrerequisites(
		collectSteps(aCatalog({ needs }), [pathway], []).planned
	);
	return {
		findings,
		stages: Object.fromEntries(planned.map(({ need, stage }) => [need.id, stage]))
	};
}

describe('raisePrerequisites', () => {
	it('leaves a plan alone in which nothing stands too late', () => {
		const needs = [aNeed('a'), aNeed('b', { buildsOn: ['a'] })];
		expect(raise(needs, { a: 'first-week', b: 'first-month' })).toEqual({
			stages: { a: 'first-week', b: 'first-month' },
			findings: []
		});
	});

	it('raises a prerequisite, and what that builds on, to the stage of what builds on it', () => {
		const needs = [aNeed('a'), aNeed('b', { buildsOn: ['a'] }), aNeed('c', { buildsOn: ['b'] })];
		const { stages, findings } = raise(needs, {
			c: 'first-week',
			b: 'first-month',
			a: 'as-needed'
		});
		expect(stages).toEqual({ a: 'first-week', b: 'first-week', c: 'first-week' });
		expect(findings).toEqual([
			{
				kind: 'raised',
				need: 'b',
				from: 'first-month',
				to: 'first-week',
				because: 'c',
				pathways: ['one']
			},
			{
				kind: 'raised',
				need: 'a',
				from: 'as-needed',
				to: 'first-week',
				because: 'b',
				pathways: ['one']
			}
		]);
	});

	it('raises nothing for a prerequisite that no pathway brought', () => {
		const needs = [aNeed('a'), aNeed('b', { buildsOn: ['a'] })];
		expect(raise(needs, { b: 'first-week' }).stages).toEqual({ b: 'first-week' });
	});

	it('ends on a circle', () => {
		const needs = [aNeed('a', { buildsOn: ['b'] }), aNeed('b', { buildsOn: ['a'] })];
		expect(raise(needs, { a: 'first-week', b: 'first-month' }).stages).toEqual({
			a: 'first-week',
			b: 'first-week'
		});
	});
});
