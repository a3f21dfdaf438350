import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Step from '$lib/components/Step.svelte';
import type { Mark } from '$lib/learner-plan/index.ts';
import { aResourceView, aStepView } from '../support/view-builder.ts';

const step = aStepView('ship', { number: 3, resources: [aResourceView('guide')] });
const marked = (mark: Mark | undefined, given: object = {}) => ({
	step,
	marks: { of: () => mark, reader: 'learner' as const, ...given }
});
const buttons = () =>
	within(screen.getByRole('group', { name: 'Your mark for step 3' })).getAllByRole('button');

describe('a step', () => {
	it('offers four marks, of which none is pressed before one is set', async () => {
		render(Step, marked(undefined, { set: vi.fn() }));
		expect(buttons().map((button) => button.textContent)).toEqual([
			'Done',
			'Doing',
			'I know this',
			'Not for me'
		]);
		for (const button of buttons()) {
			expect(button).toHaveAttribute('aria-pressed', 'false');
			await waitFor(() => expect(button).toBeEnabled());
		}
	});

	it('sets the mark that is pressed, and takes the one away that is pressed again', async () => {
		const set = vi.fn(() => Promise.resolve());
		const { rerender } = render(Step, marked(undefined, { set }));
		await userEvent.click(screen.getByRole('button', { name: 'Done' }));
		expect(set).toHaveBeenLastCalledWith('ship', 'done');
		await rerender(marked('done', { set }));
		expect(screen.getByRole('button', { name: 'Done' })).toHaveAttribute('aria-pressed', 'true');
		await userEvent.click(screen.getByRole('button', { name: 'Done' }));
		expect(set).toHaveBeenLastCalledWith('ship', undefined);
	});

	it('says who marked it', () => {
		const { unmount } = render(Step, marked('known'));
		expect(screen.getByText('You know this')).toBeInTheDocument();
		unmount();
		render(Step, marked('done', { reader: 'helper' }));
		expect(screen.getByText('Marked done by the newcomer')).toBeInTheDocument();
	});

	it.each(['done', 'known', 'not-for-me'] as const)(
		'folds what helps with it once it is %s, and keeps its words, its mark and a way to open it',
		async (mark) => {
			render(Step, marked(mark, { set: vi.fn() }));
			expect(screen.getByRole('heading', { name: /I need to learn ship/ })).toBeVisible();
			expect(buttons()).toHaveLength(4);
			const link = screen.getByText('Resource guide');
			expect(link).not.toBeVisible();
			await userEvent.click(screen.getByText(/^Show 1 resource/));
			expect(link).toBeVisible();
		}
	);

	it('stays open while it is under way', () => {
		render(Step, marked('doing'));
		expect(screen.getByText('Resource guide')).toBeVisible();
	});

	it('has no buttons where marks are only shown, and none without marks', () => {
		const { unmount } = render(Step, marked('done'));
		expect(screen.queryByRole('group', { name: /^Your mark/ })).toBeNull();
		unmount();
		render(Step, { step });
		expect(screen.queryByRole('group', { name: /^Your mark/ })).toBeNull();
	});

	it('fills the box of its mark on paper, and has no boxes without a number', () => {
		const { container, unmount } = render(Step, marked('doing'));
		expect(container.querySelector('.boxes .set')).toHaveTextContent('Doing');
		unmount();
		const { number, ...rest } = step;
		expect(number).toBe(3);
		const { container: other } = render(Step, { step: rest });
		expect(other.querySelector('.boxes')).toBeNull();
	});
});
