import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import { loadSearch } from '$lib/platform/load-search.ts';
import { courierSearch, typeInto } from '../support/search-box.ts';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
vi.mock('$lib/platform/load-search.ts', () => ({ loadSearch: vi.fn() }));

/** Links that were followed: where to, and whether the browser was left to it. */
let followed: { href: string | null; ctrl: boolean }[];

// Stands for the router and the browser, neither of which is here.
function followLink(event: MouseEvent): void {
	const link = (event.target as Element).closest('a');
	if (!link || event.defaultPrevented) return;
	event.preventDefault();
	followed.push({ href: link.getAttribute('href'), ctrl: event.ctrlKey });
}

beforeEach(() => {
	followed = [];
	vi.mocked(goto).mockClear();
	vi.mocked(loadSearch).mockReset().mockResolvedValue(courierSearch);
	document.addEventListener('click', followLink);
});
afterEach(() => {
	document.removeEventListener('click', followLink);
	vi.unstubAllGlobals();
});

describe('the list of SearchBox, by keys', () => {
	it('is walked with the arrows, with the field itself between last and first', async () => {
		const field = await typeInto('courier');
		const [first, second, third] = await screen.findAllByRole('option');
		expect(field).not.toHaveAttribute('aria-activedescendant');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		expect(second).toHaveAttribute('aria-selected', 'true');
		expect(field).toHaveAttribute('aria-activedescendant', second?.id);
		await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		expect(field).not.toHaveAttribute('aria-activedescendant');
		expect(first).toHaveAttribute('aria-selected', 'false');
		await userEvent.keyboard('{ArrowUp}');
		expect(third).toHaveAttribute('aria-selected', 'true');
		expect(field).toHaveFocus();
	});

	it('gives the cursor back to the field with Home, End, Left and Right', async () => {
		const field = await typeInto('courier');
		await screen.findByRole('listbox');
		for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
			await userEvent.keyboard(`{ArrowDown}{${key}}`);
			expect(field).not.toHaveAttribute('aria-activedescendant');
		}
		expect(field).toHaveFocus();
	});

	it('opens its chosen line with Enter, and another tab with Ctrl and Enter', async () => {
		const opened = vi.fn();
		vi.stubGlobal('open', opened);
		await typeInto('bags');
		await screen.findByRole('listbox');
		await userEvent.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
		expect(opened).toHaveBeenCalledWith('/resources/bags/', '_blank', 'noopener');
		expect(screen.getByRole('listbox')).toBeInTheDocument();
		await userEvent.keyboard('{Enter}');
		expect(goto).toHaveBeenCalledWith('/resources/bags/');
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
	});

	it('leads to all results with Enter while nothing is chosen', async () => {
		await typeInto('bags');
		await screen.findByRole('listbox');
		await userEvent.keyboard('{Enter}');
		expect(goto).toHaveBeenCalledWith('/search/?q=bags', {});
	});

	it('opens again with the down arrow', async () => {
		await typeInto('bags');
		await screen.findByRole('listbox');
		await userEvent.keyboard('{Escape}{ArrowDown}');
		expect(await screen.findByRole('listbox')).toBeInTheDocument();
		expect(screen.getByRole('combobox')).not.toHaveAttribute('aria-activedescendant');
	});

	it('is passed by Tab, and closes when the focus leaves', async () => {
		await typeInto('bags');
		await screen.findByRole('listbox');
		await userEvent.tab();
		expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus();
		await userEvent.tab();
		expect(screen.getByRole('link', { name: /All results/ })).toHaveFocus();
		await userEvent.tab();
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
	});
});

describe('a line of the list', () => {
	it('is a link that no Tab stops at', async () => {
		await typeInto('ship');
		const option = await screen.findByRole('option', { name: /ship/ });
		expect(option.tagName).toBe('A');
		expect(option).toHaveAttribute('href', '/needs/ship/');
		expect(option).toHaveAttribute('tabindex', '-1');
	});

	it('leads on with a click, and the list closes', async () => {
		const field = await typeInto('ship');
		await userEvent.click(await screen.findByRole('option', { name: /ship/ }));
		expect(followed).toEqual([{ href: '/needs/ship/', ctrl: false }]);
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
		expect(field).toHaveFocus();
	});

	it('is the browser’s with Ctrl held, and the list stays for the next', async () => {
		await typeInto('ship');
		const option = await screen.findByRole('option', { name: /ship/ });
		const user = userEvent.setup();
		await user.keyboard('{Control>}');
		await user.click(option);
		expect(followed).toEqual([{ href: '/needs/ship/', ctrl: true }]);
		expect(screen.getByRole('listbox')).toBeInTheDocument();
	});
});
