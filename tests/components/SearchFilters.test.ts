import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import SearchFilters from '$lib/components/SearchFilters.svelte';
import type { OfferedFilters } from '$lib/components/search-address.ts';

const offered: OfferedFilters = {
	areas: [{ id: 'rsf', name: 'Resource Sharing & Fulfillment' }],
	formats: [
		{ id: 'form', name: 'Form' },
		{ id: 'recording', name: 'Recording' }
	]
};

describe('SearchFilters', () => {
	it('shows what results are narrowed to', () => {
		render(SearchFilters, { offered, only: { program: 'rsf', noSignIn: true }, narrow: vi.fn() });
		expect(screen.getByRole('group', { name: 'Narrow the results' })).toBeInTheDocument();
		expect(screen.getByLabelText('Program area')).toHaveValue('rsf');
		expect(screen.getByLabelText('Kind of material')).toHaveDisplayValue('Every kind');
		expect(screen.getByLabelText('No sign-in')).toBeChecked();
	});

	it('tells each choice at once, with those made before', async () => {
		const narrow = vi.fn();
		render(SearchFilters, { offered, only: { program: 'rsf' }, narrow });
		await userEvent.selectOptions(screen.getByLabelText('Kind of material'), 'Recording');
		expect(narrow).toHaveBeenLastCalledWith({ program: 'rsf', format: 'recording' });
		await userEvent.click(screen.getByLabelText('No sign-in'));
		expect(narrow).toHaveBeenLastCalledWith({
			program: 'rsf',
			format: 'recording',
			noSignIn: true
		});
		await userEvent.selectOptions(screen.getByLabelText('Program area'), 'Every area');
		expect(narrow).toHaveBeenLastCalledWith({ format: 'recording', noSignIn: true });
	});

	it('takes on what the address says when that changes', async () => {
		const { rerender } = render(SearchFilters, {
			offered,
			only: { format: 'form' },
			narrow: vi.fn()
		});
		await rerender({ only: {} });
		expect(screen.getByLabelText('Kind of material')).toHaveDisplayValue('Every kind');
		expect(screen.getByLabelText('No sign-in')).not.toBeChecked();
	});
});
