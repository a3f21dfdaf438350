import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Labels from '$lib/components/Labels.svelte';
import { aResourceView } from '../support/view-builder.ts';

/** The labels, each as a reader sees it. */
function labelsOf(given: Parameters<typeof aResourceView>[1]): string[] {
	const { container } = render(Labels, { resource: aResourceView('loans', given) });
	return [...container.querySelectorAll('span')].map((label) => label.textContent.trim());
}

describe('Labels', () => {
	it('say what to do, what it is, and that no sign-in is needed', () => {
		expect(labelsOf({})).toEqual(['Read · Policy', 'No sign-in']);
	});

	it('say everything that is known, in one order', () => {
		const labels = labelsOf({
			does: 'Watch',
			format: 'Recording',
			signIn: true,
			length: '1 h 38 min',
			date: 'From July 2022',
			level: 'Level: introductory',
			isListing: true,
			unverified: true
		});
		expect(labels).toEqual([
			'Watch · Recording',
			'Sign in first',
			'1 h 38 min',
			'From July 2022',
			'Level: introductory',
			'Look for this title on that page',
			'Not verified yet'
		]);
	});

	it('hide every picture from a screen reader, since words stand beside it', () => {
		render(Labels, { resource: aResourceView('loans', { signIn: true, unverified: true }) });
		expect(screen.queryByRole('img')).not.toBeInTheDocument();
		for (const picture of document.querySelectorAll('svg')) {
			expect(picture).toHaveAttribute('aria-hidden', 'true');
		}
	});
});
