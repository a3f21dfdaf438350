import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import PathwayList from '$lib/components/PathwayList.svelte';
import { anArea } from '../support/view-builder.ts';

describe('PathwayList', () => {
	it('lists each area with its pathways and how many needs they have', () => {
		render(PathwayList, { areas: [anArea()] });
		expect(screen.getByRole('link', { name: 'Systems (SYS)' })).toHaveAttribute(
			'href',
			'/programs/sys/'
		);
		expect(screen.getByText('Keeping the catalog working.')).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Starting in Systems' })).toHaveAttribute(
			'href',
			'/pathways/core-sys/'
		);
		expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
			'Starting in Systems 1 need',
			'Systems and discovery 7 needs'
		]);
	});

	it('names everybody’s pathways without a link, since no area is theirs', () => {
		const { name, plainly, pathways } = anArea({ name: 'Everybody' });
		render(PathwayList, { areas: [{ name, plainly, pathways }] });
		expect(screen.getByRole('heading', { name: /^Everybody/ })).toBeInTheDocument();
		expect(screen.queryByRole('link', { name: 'Everybody' })).not.toBeInTheDocument();
	});

	it('heads each area one level below the heading over the list', async () => {
		const { rerender } = render(PathwayList, { areas: [anArea()] });
		expect(screen.getByRole('heading', { level: 3 })).toBeInTheDocument();
		await rerender({ areas: [anArea()], level: 2 });
		expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
	});
});
