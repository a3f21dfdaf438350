import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import Choices from '$lib/components/Choices.svelte';
import { aChoice, aQuestionView } from '../support/view-builder.ts';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

beforeEach(() => vi.mocked(goto).mockClear());

/** Opens the question and asks to choose more than one. */
async function chooseSeveral(): Promise<void> {
	render(Choices, { view: aQuestionView() });
	await userEvent.click(await screen.findByRole('button', { name: 'Choose more than one' }));
}

const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const proceed = () => screen.getByRole('button', { name: /^Continue/ });

describe('Choices', () => {
	it('are links, one an option, with a plain sentence under each', () => {
		render(Choices, { view: aQuestionView() });
		const link = screen.getByRole('link', { name: /^Lending/ });
		expect(link).toHaveAttribute('href', '/wizard/new-role/rsf/');
		expect(link).toHaveTextContent('Checking items in and out.');
		expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
	});

	it('offer more than one only where the question takes more than one', () => {
		render(Choices, { view: aQuestionView({ several: false }) });
		expect(screen.queryByRole('button')).not.toBeInTheDocument();
	});

	it('do not offer more than one where only one is a real answer', () => {
		const choices = [aChoice('rsf'), aChoice('none', { apart: true })];
		render(Choices, { view: aQuestionView({ choices }) });
		expect(screen.queryByRole('button')).not.toBeInTheDocument();
	});

	it('keep every tick on the page until Continue, then go to one address with all of them', async () => {
		await chooseSeveral();
		await userEvent.click(proceed());
		expect(screen.getByRole('status')).toHaveTextContent('Tick at least one first.');
		expect(goto).not.toHaveBeenCalled();
		await userEvent.click(box(/^Lending/));
		await userEvent.click(box(/^Systems/));
		expect(box(/^Lending/)).toBeChecked();
		expect(box(/^Systems/)).toBeChecked();
		expect(goto).not.toHaveBeenCalled();
		expect(proceed()).toHaveTextContent('Continue with 2 ticked');
		await userEvent.click(proceed());
		expect(goto).toHaveBeenCalledExactlyOnceWith('/wizard/#new-role+rsf+sys');
	});

	it('let a tick be taken back, and go to the page of the one that is left', async () => {
		await chooseSeveral();
		await userEvent.click(box(/^Lending/));
		await userEvent.click(box(/^Systems/));
		await userEvent.click(box(/^Lending/));
		expect(box(/^Lending/)).not.toBeChecked();
		await userEvent.click(proceed());
		expect(goto).toHaveBeenCalledExactlyOnceWith('/wizard/new-role/sys/');
	});

	it('keep “I am not sure” a link while several are ticked, and go back to one choice', async () => {
		await chooseSeveral();
		expect(box(/^Lending/)).toHaveFocus();
		expect(screen.getByRole('group', { name: /Tick all that fit/ })).toBeInTheDocument();
		expect(screen.getAllByRole('checkbox')).toHaveLength(2);
		expect(screen.getByRole('link', { name: /^I am not sure/ })).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: 'Choose one instead' }));
		expect(screen.getByRole('link', { name: /^Lending/ })).toHaveFocus();
	});

	it('name each answer that they take back, and say nothing where nothing goes', () => {
		const choices = [
			aChoice('rsf', { drops: ['Cataloging'] }),
			aChoice('sys', { drops: ['Cataloging', 'Nothing more'] }),
			aChoice('dux')
		];
		render(Choices, { view: aQuestionView({ choices }) });
		expect(screen.getByRole('link', { name: /rsf/ })).toHaveTextContent(
			'Takes back your answer “Cataloging”.'
		);
		expect(screen.getByRole('link', { name: /sys/ })).toHaveTextContent(
			'Takes back your answers “Cataloging” and “Nothing more”.'
		);
		expect(screen.getByRole('link', { name: /dux/ })).not.toHaveTextContent('Takes back');
	});

	it('say of a box only what it takes back alone, since others may be ticked beside it', async () => {
		const choices = [aChoice('rsf', { drops: ['Cataloging'] }), aChoice('sys')];
		render(Choices, { view: aQuestionView({ choices }) });
		await userEvent.click(await screen.findByRole('button', { name: 'Choose more than one' }));
		expect(box(/rsf/).closest('label')).toHaveTextContent(
			'Alone, it takes back your answer “Cataloging”.'
		);
	});

	it('show a way out of the questions apart from the answers', () => {
		const elsewhere = [{ label: 'One thing now', description: 'Search.', path: 'search/' }];
		render(Choices, { view: aQuestionView({ elsewhere }) });
		expect(screen.getByRole('link', { name: /^One thing now/ })).toHaveAttribute(
			'href',
			'/search/'
		);
	});

	it('show markup in a label as text', () => {
		const choices = [aChoice('rsf', { label: '<img src=x onerror=alert(1)>' })];
		render(Choices, { view: aQuestionView({ choices }) });
		expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument();
		expect(document.querySelector('img')).toBeNull();
	});
});
