import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Question from '$lib/components/Question.svelte';
import { aQuestionView } from '../support/view-builder.ts';

describe('Question', () => {
	it('asks, says why, and how many questions are left', () => {
		render(Question, { view: aQuestionView() });
		const heading = screen.getByRole('heading', { level: 1 });
		expect(heading).toHaveTextContent('Which kind of work is it?');
		expect(heading).toHaveAttribute('tabindex', '-1');
		expect(screen.getByText('Each area has its own lists.')).toBeInTheDocument();
		expect(screen.getByText('Questions: 1 or 2 left')).toBeInTheDocument();
		expect(screen.getByText('In a new role')).toBeInTheDocument();
	});

	it('forgets the ticks of the question before', async () => {
		const { rerender } = render(Question, { view: aQuestionView() });
		await userEvent.click(await screen.findByRole('button', { name: 'Choose more than one' }));
		await userEvent.click(screen.getByRole('checkbox', { name: /^Lending/ }));
		await rerender({ view: aQuestionView({ asks: 'Which of these is your work?' }) });
		expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: 'Choose more than one' }));
		expect(screen.getByRole('checkbox', { name: /^Lending/ })).not.toBeChecked();
	});
});
