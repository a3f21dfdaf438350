import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Bars from '$lib/components/Bars.svelte';

const props = {
	caption: 'Kinds of people by steps',
	heads: ['Steps', 'Kinds of people'] as const,
	rows: [
		{ label: '4', count: 2 },
		{ label: '5', count: 0 },
		{ label: '6', count: 8 }
	],
	of: 10
};
const widths = () =>
	[...document.querySelectorAll('rect:not(.track)')].map((line) => line.getAttribute('width'));

describe('Bars', () => {
	it('is a table with a name, whose every count says what it is of', () => {
		render(Bars, props);
		const table = screen.getByRole('table', { name: 'Kinds of people by steps' });
		const rows = within(table).getAllByRole('row').slice(1);
		expect(rows.map((row) => row.textContent.trim().replace(/\s+/g, ' '))).toEqual([
			'4 2 of 10',
			'5 0 of 10',
			'6 8 of 10'
		]);
		expect(within(table).getByRole('rowheader', { name: '4' })).toBeInTheDocument();
	});

	it('draws each count as a line as long as its share of the largest', () => {
		render(Bars, props);
		expect(widths()).toEqual(['25%', '0%', '100%']);
	});

	it('draws against another count where it is told to', () => {
		render(Bars, { ...props, full: 10 });
		expect(widths()).toEqual(['20%', '0%', '80%']);
	});

	it('keeps the lines from screen readers, since the words say the same', () => {
		render(Bars, props);
		const lines = [...document.querySelectorAll('svg')];
		expect(lines.map((line) => line.getAttribute('aria-hidden'))).toEqual(['true', 'true', 'true']);
	});

	it('leads to the page of a row, and says what belongs to it', () => {
		const rows = [
			{ label: 'Decode terms', path: 'needs/decode-terms/', count: 3, note: 'first week 3' }
		];
		render(Bars, { ...props, rows });
		expect(screen.getByRole('link', { name: 'Decode terms' })).toHaveAttribute(
			'href',
			'/needs/decode-terms/'
		);
		expect(screen.getByText('first week 3')).toBeInTheDocument();
	});
});
