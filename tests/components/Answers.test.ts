import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Answers from '$lib/components/Answers.svelte';

const situation = { question: 'You are', says: 'New to Alliance work', change: '' };
const area = { question: 'Program area', says: 'Systems (SYS)', change: 'wizard/new-employee/' };

describe('Answers', () => {
	it('are listed with their question, each with its own way to change it', () => {
		render(Answers, { answers: [situation, area] });
		expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
			'You are',
			'Program area'
		]);
		expect(screen.getByText('Systems (SYS)')).toBeInTheDocument();
		expect(
			screen.getByRole('link', { name: 'Change “Program area: Systems (SYS)”' })
		).toHaveAttribute('href', '/wizard/new-employee/');
	});

	it('lead to the home page where nothing else was answered', () => {
		render(Answers, { answers: [situation] });
		expect(screen.getByRole('link', { name: /^Change “You are/ })).toHaveAttribute('href', '/');
	});

	it('offer no second change while one answer is being changed, and show what is kept', () => {
		render(Answers, {
			answers: [{ question: 'You are', says: 'New to Alliance work' }],
			kept: ['Cataloging and metadata', 'Nothing more']
		});
		expect(screen.queryByRole('link')).not.toBeInTheDocument();
		expect(screen.getByText('Kept for later')).toBeInTheDocument();
		expect(screen.getByText('Cataloging and metadata · Nothing more')).toBeInTheDocument();
	});

	it('are nothing at all before the first one', () => {
		const { container } = render(Answers, { answers: [] });
		expect(container).toHaveTextContent('');
		expect(screen.queryByRole('term')).not.toBeInTheDocument();
	});
});
