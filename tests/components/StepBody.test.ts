import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import StepBody from '$lib/components/StepBody.svelte';
import { aContactView, aResourceView, aStepView } from '../support/view-builder.ts';

describe('StepBody', () => {
	it('leads to each resource, and to the page that says what it is', () => {
		const resources = [aResourceView('loans'), aResourceView('bags')];
		render(StepBody, { step: aStepView('lend', { resources }) });
		const link = screen.getByRole('link', { name: 'Resource loans' });
		expect(link).toHaveAttribute('href', 'https://example.org/loans');
		expect(link).toHaveAttribute('rel', 'noreferrer');
		expect(screen.getByRole('link', { name: 'What this is: Resource bags' })).toHaveAttribute(
			'href',
			'/resources/bags/'
		);
	});

	it('says openly where no resource exists, and whom to ask instead', () => {
		const step = aStepView('lend', {
			gap: { cover: 'none', note: 'Nothing was found.' },
			ask: [aContactView('Help desk')]
		});
		render(StepBody, { step });
		expect(screen.getByText('No Alliance resource exists for this yet')).toBeInTheDocument();
		expect(screen.getByText(/Nothing was found\./)).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Help desk' })).toBeInTheDocument();
	});

	it('says where only a part has training', () => {
		render(StepBody, {
			step: aStepView('lend', { gap: { cover: 'partial', note: 'No list by topic.' } })
		});
		expect(screen.getByText('Part of this has no training yet')).toBeInTheDocument();
	});

	it('says that one of two steps is enough', () => {
		const { container } = render(StepBody, { step: aStepView('lend', { or: ['step 4'] }) });
		expect(container).toHaveTextContent('Either this, or step 4: one of them is enough.');
	});

	it('refers to the step that shows a resource already', () => {
		const shown = {
			title: 'Courier guide',
			url: 'https://example.org/guide',
			step: 'step 3',
			anchor: 'ship'
		};
		const { container } = render(StepBody, { step: aStepView('lend', { shownBefore: [shown] }) });
		expect(container).toHaveTextContent('Helps: Courier guide, see step 3');
		expect(screen.getByRole('link', { name: 'step 3' })).toHaveAttribute('href', '#ship');
	});

	it('says “also helps” beside resources of its own', () => {
		const shown = { title: 'Guide', url: 'https://example.org', step: 'step 3', anchor: 'ship' };
		const { container } = render(StepBody, {
			step: aStepView('lend', { resources: [aResourceView('loans')], shownBefore: [shown] })
		});
		expect(container).toHaveTextContent('Also helps: Guide, see step 3');
	});

	it('names everybody to ask, with what is to know of each', () => {
		const ask = [
			aContactView('Calls', { signIn: true }),
			aContactView('List', { isListing: true }),
			aContactView('Form')
		];
		const { container } = render(StepBody, { step: aStepView('lend', { ask }) });
		expect(container).toHaveTextContent(
			'Whom to ask: Calls (sign in first) · List (look for this title on that page) · Form'
		);
		expect(screen.getByRole('link', { name: 'List' })).toHaveAttribute('rel', 'noreferrer');
	});

	it('links to what it builds on outside the plan, and shows the curators’ notes', () => {
		const step = aStepView('lend', {
			notes: ['Do this first.'],
			alsoBuildsOn: [{ title: 'Ship items', path: 'needs/ship/' }]
		});
		const { container } = render(StepBody, { step });
		expect(screen.getByText('Do this first.')).toBeInTheDocument();
		expect(container).toHaveTextContent('Not part of this plan, but it builds on: Ship items');
		expect(screen.getByRole('link', { name: 'Ship items' })).toHaveAttribute(
			'href',
			'/needs/ship/'
		);
	});

	it('is empty where nothing is known', () => {
		const { container } = render(StepBody, { step: aStepView('lend') });
		expect(container).toHaveTextContent('');
		expect(screen.queryByText(/Whom to ask/)).not.toBeInTheDocument();
	});
});
