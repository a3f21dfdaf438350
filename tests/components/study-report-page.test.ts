import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportDesk } from '$lib/components/study/report-desk.svelte.ts';
import { toSessionFile, withChecksum, writeRecording, type SessionFile } from '$lib/study/index.ts';
import Page from '../../src/routes/study/report/+page.svelte';
import { aWholeRecording } from '../support/valid-recording.ts';

const user = userEvent.setup();
const hash = 'a'.repeat(64);

/** A recording as its file would be, whole enough to be read. */
function textOf(participantCode: string, simulated: boolean): string {
	const { header, ...rest } = aWholeRecording();
	const sessionId = `session-${participantCode}`;
	const hashes = { studyHash: hash, dataHash: hash, wizardHash: hash };
	return writeRecording(
		toSessionFile({
			...rest,
			header: { ...header, ...hashes, sessionId, participantCode, simulated }
		})
	);
}

beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new Error('offline'))));
afterEach(() => {
	reportDesk.close();
	vi.unstubAllGlobals();
});

async function open(...texts: readonly string[]): Promise<void> {
	render(Page);
	const files = texts.map((text, at) =>
		Object.assign(new File([text], `${at}.json`, { type: 'application/json' }), {
			text: () => Promise.resolve(text)
		})
	);
	await user.upload(await screen.findByLabelText(/^Choose files/), files);
	await screen.findByText(/files opened\.$/);
}

describe('the page of the report', () => {
	it('says all problems of all files at once, and opens the others', async () => {
		await open('{"format":', textOf('P01', false), '{}');
		expect(screen.getByText('1 of 3 files opened.')).toBeVisible();
		expect(screen.getByText(/“0\.json”: This is no recording, or only a part/)).toBeVisible();
		expect(screen.getByText(/“2\.json”: This is no recording of a Pathfinder/)).toBeVisible();
		expect(screen.getByRole('heading', { name: 'P01' })).toBeVisible();
	});

	it('keeps simulated sessions apart from those of people', async () => {
		await open(textOf('P01', false), textOf('P02', true));
		expect(
			screen.getByRole('heading', { name: /^Simulated, made by a script.*: 1$/ })
		).toBeVisible();
		expect(screen.getByRole('heading', { name: 'Sessions: 1' })).toBeVisible();
	});

	it('leaves somebody out with a reason, and takes them in again', async () => {
		await open(textOf('P01', false));
		await user.click(screen.getByText('Leave P01 out of the report'));
		await user.type(screen.getByLabelText(/^Why\?/), 'Knew the site');
		await user.click(screen.getByRole('button', { name: 'Leave P01 out' }));
		expect(screen.getByText(/Knew the site/)).toBeVisible();
		expect(screen.getByLabelText(/^Count those who were left out as well \(1\)/)).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Take P01 in again' }));
		expect(screen.queryByText(/Knew the site/)).toBeNull();
	});

	it('signs for no facilitator where nobody moderated', async () => {
		const file = JSON.parse(textOf('P01', false)) as SessionFile;
		// What is not defined is left out of the file.
		const header = { ...file.header, mode: 'unmoderated', facilitatorCode: undefined };
		await open(JSON.stringify(withChecksum({ ...file, header })));
		await user.click(screen.getByText('Leave P01 out of the report'));
		await user.type(screen.getByLabelText(/^Why\?/), 'Knew the site');
		await user.click(screen.getByRole('button', { name: 'Leave P01 out' }));
		expect(reportDesk.sessions.map(({ exclusion }) => exclusion?.by)).toEqual(['the team']);
	});

	it('says why nothing can be counted where the studies cannot be fetched', async () => {
		render(Page);
		expect(await screen.findByText(/^The studies of this site could not be fetched/)).toBeVisible();
	});
});
