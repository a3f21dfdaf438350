import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { describeOutcomes } from '$lib/curation/index.ts';
import { exampleOutcomes } from '../support/outcomes-example.ts';
import Page from '../../src/routes/curate/outcomes/+page.svelte';

const { outcomes } = exampleOutcomes();
const show = (view = describeOutcomes(outcomes)) =>
	render(Page, { data: { view }, params: {}, form: null } as never);

describe('the page of what people receive', () => {
	it('says first that nobody was counted, and what every count is of', () => {
		show();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What people receive');
		expect(screen.getByText(/^No visitor was counted\./)).toBeInTheDocument();
		expect(
			screen.getByText(/6 kinds of people, one for each complete set of single answers/)
		).toBeInTheDocument();
	});

	it('links the shortest and the longest plan, and each need', () => {
		show();
		expect(screen.getByRole('link', { name: 'In a new role · Cataloging' })).toHaveAttribute(
			'href',
			'/pathway/new-role/cataloger-metadata/'
		);
		const links = screen.getAllByRole('link', { name: 'Learn overlay' });
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			links.map(() => '/needs/overlay/')
		);
	});

	it('never tells minutes without the resources they are of', () => {
		show();
		for (const told of screen.getAllByText(/minutes are known/)) {
			expect(told.textContent).toMatch(/of \d+ of \d+( to \d+)? resources|0 of \d+ resources/);
		}
	});

	it('has a table with a name for every chart', () => {
		show();
		const charts = [...document.querySelectorAll('svg')].map((line) => line.closest('table'));
		expect(charts.every((table) => table?.querySelector('caption')?.textContent)).toBe(true);
		expect(new Set(charts).size).toBeGreaterThan(5);
	});

	it('says so where there is no gap', () => {
		show(describeOutcomes({ ...outcomes, gaps: [] }));
		expect(screen.getByText('No need has a gap.')).toBeInTheDocument();
	});
});
