import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Trail from '$lib/components/Trail.svelte';
import { aStepView } from '../support/view-builder.ts';

const stages = [
	{
		id: 'first-week',
		name: 'First week',
		time: 'Stated length: 25 min, for 1 of 9 resources.',
		steps: [aStepView('ship', { number: 1 }), aStepView('lend', { number: 2, optional: true })]
	},
	{ id: 'first-month', name: 'First month', time: '', steps: [aStepView('pay', { number: 3 })] }
];

describe('Trail', () => {
	it('has a section for each stage, with its steps counted and its time', () => {
		render(Trail, { stages });
		const week = screen.getByRole('region', { name: 'First week' });
		expect(week).toHaveTextContent('2 steps');
		expect(week).toHaveTextContent('Stated length: 25 min, for 1 of 9 resources.');
		expect(screen.getByRole('region', { name: 'First month' })).toHaveTextContent(/1 step(?!s)/);
	});

	it('numbers the steps through all stages, and says each as a need with its reason', () => {
		render(Trail, { stages });
		const names = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
		expect(names.map((name) => name.replace(/\s+/g, ' ').trim())).toEqual([
			'Step 1. I need to learn ship.',
			'Step 2. I need to learn lend.',
			'Step 3. I need to learn pay.'
		]);
		const month = screen.getByRole('region', { name: 'First month' });
		expect(within(month).getByRole('list')).toHaveAttribute('start', '3');
		expect(month).toHaveTextContent('Because you do this work.');
	});

	it('marks what is optional', () => {
		render(Trail, { stages });
		expect(screen.getAllByText('Optional.')).toHaveLength(1);
	});

	it('keeps the boxes for paper from a screen reader', () => {
		render(Trail, { stages });
		for (const box of screen.getAllByText('I know this')) {
			expect(box.closest('[aria-hidden="true"]')).not.toBeNull();
		}
	});
});
