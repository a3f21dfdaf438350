import { describe, expect, it } from 'vitest';
import { sayStage } from '../../../src/lib/learner-plan/say-stage.ts';
import { aKeptStage } from '../../support/kept-view-builder.ts';

describe('sayStage', () => {
	it('has the days where there are some', () => {
		const days = { from: '2026-11-30', until: '2026-12-22' };
		expect(sayStage(aKeptStage('first-month', [], days))).toBe(
			'first month, Nov 30, 2026 to Dec 22, 2026'
		);
		expect(sayStage(aKeptStage('first-month', []))).toBe('first month');
	});
});
