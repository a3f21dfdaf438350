import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Understood from '$lib/components/Understood.svelte';
import { anAnswer } from '../support/answer-builder.ts';

const nothing = { abbreviations: [], synonyms: [], corrections: [] };

describe('Understood', () => {
	it('says which spelling the results are for, and which words it put right', () => {
		const corrections = [{ typed: 'sumit', read: 'summit' }];
		const { container } = render(Understood, {
			answer: anAnswer('sumit policies', 2, {
				suggestion: 'summit policies',
				understood: { ...nothing, corrections }
			})
		});
		expect(container).toHaveTextContent('Showing results for summit policies (searched sumit)');
		expect(screen.getByText('summit policies').closest('b')).not.toBeNull();
		expect(screen.queryByRole('link')).not.toBeInTheDocument();
	});

	it('asks whether another spelling was meant where little or nothing is found', () => {
		for (const [count, weak] of [
			[0, false],
			[3, true]
		] as const) {
			const { unmount } = render(Understood, {
				answer: anAnswer('bgs', count, { weak, suggestion: 'courier bags & co' }),
				only: { noSignIn: true }
			});
			expect(screen.getByRole('link', { name: 'courier bags & co' })).toHaveAttribute(
				'href',
				'/search/?q=courier+bags+%26+co&signin=no'
			);
			unmount();
		}
	});

	it('writes out abbreviations, and names few of the other words it tried', () => {
		const abbreviations = [{ typed: 'NZ', read: 'Network Zone' }];
		const synonyms = ['a', 'b', 'c', 'd'].map((read) => ({ typed: 'x', read }));
		const { container } = render(Understood, {
			answer: anAnswer('NZ x', 2, { understood: { ...nothing, abbreviations, synonyms } })
		});
		expect(container).toHaveTextContent('NZ: Network Zone');
		expect(container).toHaveTextContent(/Also tried: a, b, c$/);
	});

	it('shows markup in a query as text', () => {
		const typed = '<img src=x>';
		const { container } = render(Understood, {
			answer: anAnswer(typed, 1, {
				suggestion: 'img src',
				understood: { ...nothing, corrections: [{ typed, read: 'img' }] }
			})
		});
		expect(container).toHaveTextContent('<img src=x>');
		expect(container.querySelector('img')).toBeNull();
	});

	it('shows nothing where there is nothing to say', () => {
		const { container } = render(Understood, { answer: anAnswer('bags', 2) });
		expect(container).toHaveTextContent(/^$/);
	});
});
