import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFindings, writeFindings, type FindingsFile } from '$lib/study/index.ts';
import Page from '../../src/routes/curate/studies/+page.svelte';
import { aFinding, people, ratedAs, someFindings } from '../support/finding-builder.ts';

const user = userEvent.setup();
const october = someFindings(
	'october',
	aFinding({ participants: people(5), reached: people(8), ratings: ratedAs(2, 3) }),
	aFinding({ id: 'F02', tie: { kind: 'need', id: 'lost-item' }, says: 'Went back.' })
);

/** What was handed to the reader as a file. */
let saved: Blob | undefined;

beforeEach(() => {
	// The page works without titles where the site cannot be fetched.
	vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
	Object.assign(URL, {
		createObjectURL: (blob: Blob) => {
			saved = blob;
			return 'blob:findings';
		},
		revokeObjectURL: () => undefined
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const fileOf = (name: string, text: string): File =>
	Object.assign(new File([text], name, { type: 'application/json' }), {
		text: () => Promise.resolve(text)
	});

async function open(...files: readonly (FindingsFile | string)[]): Promise<void> {
	render(Page);
	const field = await screen.findByLabelText(/^Choose files/);
	await user.upload(
		field,
		files.map((file, at) =>
			fileOf(`${at}.json`, typeof file === 'string' ? file : writeFindings(file))
		)
	);
	await screen.findByText(/^Findings of \d/);
}
const card = async (name: RegExp) => within(await screen.findByRole('article', { name }));

function textOf(blob: Blob | undefined): Promise<string> {
	return new Promise((resolve) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.readAsText(blob ?? new Blob());
	});
}

describe('the curators’ page for studies', () => {
	it('shows open findings by question and need, with a way to the page they concern', async () => {
		await open(october);
		expect(screen.getByText('2 of 2 findings are open.')).toBeVisible();
		const first = await card(/^F01/);
		expect(first.getByText('5 of 8 who came there met it.')).toBeVisible();
		expect(first.getByText(/not yet rated by three \(2 of 3 so far\)/)).toBeVisible();
		const link = (await card(/^F02/)).getByRole('link', { name: 'Need: lost-item' });
		expect(link.getAttribute('href')).toMatch(/needs\/lost-item\/$/);
	});

	it('rates, decides and saves the file that comes along', async () => {
		await open(october);
		const first = await card(/^F01/);
		await user.selectOptions(screen.getByLabelText('You rate as'), 'R3');
		await user.click(first.getByRole('radio', { name: '4 catastrophe' }));
		expect(first.getByText(/3\.0 of 4 \(2 to 4, 3 raters\)/)).toBeVisible();
		await user.click(first.getByText('Decide', { exact: false }));
		await user.type(first.getByLabelText('Why'), 'Half were lost.');
		await user.click(first.getByRole('button', { name: 'Keep the decision on F01' }));
		expect(first.getByText('To be done')).toBeVisible();
		expect(screen.getByText('Not saved yet.')).toBeVisible();
		await user.click(screen.getByRole('button', { name: /^Save the findings of october/ }));
		expect(screen.queryByText('Not saved yet.')).toBeNull();
		expect(readFindings(await textOf(saved))).toMatchObject({
			file: {
				findings: [
					{ ratings: ratedAs(2, 3, 4), decision: { kind: 'do', why: 'Half were lost.' } },
					{ id: 'F02' }
				]
			}
		});
	});

	it('shows in November what of October is answered', async () => {
		const decision = { kind: 'do', why: 'Half were lost.', on: '2025-10-30' } as const;
		const [first] = october.findings;
		const before = { ...october, findings: first ? [{ ...first, decision }] : [] };
		const earlier = { studyId: 'october', id: 'F01' };
		await open(before, someFindings('november', aFinding({ reached: people(6), earlier })));
		expect(screen.getByText('✓ Answered in november.')).toBeVisible();
		expect(screen.getByText(/up to 39 % could still meet it/)).toBeVisible();
	});

	it('says all that is wrong with the files at once', async () => {
		await open(october, '{"format":', '{"format":"pathfinder-findings"}');
		expect(screen.getByText(/“1\.json”: This is no recording/)).toBeVisible();
		expect(screen.getByText(/“2\.json”: The file\.studyId is missing/)).toBeVisible();
		expect(screen.getByText('2 of 2 findings are open.')).toBeVisible();
	});
});
