import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Page from '../../src/routes/curate/flow/+page.svelte';
import { realOutline } from '../support/outline-builder.ts';

const { replaceState } = vi.hoisted(() => ({ replaceState: vi.fn() }));
vi.mock('$app/navigation', () => ({ replaceState }));

const { outline } = realOutline();
const user = userEvent.setup();

function show(fragment = ''): void {
	location.hash = fragment;
	render(Page, { data: { outline } });
}

const said = () => screen.getByRole('status').textContent;
const select = () => screen.getByLabelText('Show only what this person sees');
const entry = (number: string) =>
	screen.getAllByRole('listitem').find((item) => item.querySelector('b')?.textContent === number);

beforeEach(() => replaceState.mockClear());

describe('the page of all questions', () => {
	it('says how many ways and plans there are', () => {
		show();
		expect(said()).toBe('Everybody: 662 ways, 56 plans.');
	});

	it('has a heading for each first answer, and under it one for each that goes on', () => {
		show();
		const first = screen.getAllByRole('heading', { level: 3 });
		expect(first.map(({ textContent }) => textContent)).toEqual([
			'1 I am new to Alliance work',
			'2 My role has changed or grown',
			'3 I am helping someone start',
			'4 I am not sure'
		]);
		expect(screen.getAllByRole('heading', { level: 4 })[0]).toHaveTextContent(/^1\.1 Lending/);
	});

	it('leads from each answer to its page, and to where a question goes on', () => {
		show();
		const item = within(entry('4.1') ?? document.body);
		expect(item.getByRole('link', { name: 'No, or only a little' })).toHaveAttribute(
			'href',
			'/wizard/new-employee/'
		);
		expect(item.getByRole('link', { name: '1' })).toHaveAttribute('href', '#at-1');
		expect(document.getElementById('at-1')).toBe(entry('1'));
	});

	it('has every reference lead to a place of the page', () => {
		show('#course-reserves');
		const places = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
			document.getElementById((link.getAttribute('href') ?? '').slice(1))
		);
		expect(places.length).toBeGreaterThan(10);
		expect(places).not.toContain(null);
	});

	it('draws the map as one picture with a name, in a part that scrolls by keyboard', () => {
		show();
		const part = screen.getByRole('region', { name: 'Map, scrolls sideways' });
		expect(part).toHaveAttribute('tabindex', '0');
		expect(within(part).getByRole('img')).toHaveAccessibleName(/outline below says the same/);
	});
});

describe('the choice of a person', () => {
	it('leaves only their ways in outline and map, says so, and puts them into the address', async () => {
		show();
		await user.selectOptions(select(), 'Course reserves');
		expect(said()).toBe('Only “Course reserves”: 24 of 662 ways, 2 of 56 plans.');
		expect(entry('1.2')).toBeUndefined();
		expect(entry('1.1.3')).toHaveTextContent('1.1.3 Course reserves');
		expect(screen.getByRole('img').textContent).not.toContain('Acquisitions');
		expect(replaceState).toHaveBeenCalledWith('#course-reserves', {});
	});

	it('is read from the address, and stays when a place is followed', async () => {
		show('#course-reserves');
		expect(said()).toMatch(/^Only “Course reserves”/);
		expect(select()).toHaveValue('course-reserves');
		location.hash = '#at-3.1';
		await new Promise((done) => setTimeout(done));
		window.dispatchEvent(new Event('hashchange'));
		expect(said()).toMatch(/^Only “Course reserves”/);
	});

	it('is taken back by choosing everybody', async () => {
		show('#sys');
		await user.selectOptions(select(), 'Everybody');
		expect(said()).toMatch(/^Everybody: 662/);
		expect(replaceState).toHaveBeenCalledWith(location.pathname, {});
	});

	it('is taken back by an address that names nobody, since the view follows the address', async () => {
		show('#course-reserves');
		location.hash = '#nonsense';
		window.dispatchEvent(new Event('hashchange'));
		await vi.waitFor(() => expect(said()).toMatch(/^Everybody: 662/));
	});

	it('ignores an address that names nobody', () => {
		show('#somebody');
		expect(said()).toMatch(/^Everybody/);
	});
});
