import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import NeedsNetwork from '$lib/components/NeedsNetwork.svelte';
import SiteStatus from '$lib/components/SiteStatus.svelte';
import { offline } from '$lib/components/offline.svelte.ts';
import type { SiteNow } from '$lib/platform/follow-site.ts';

const follower = vi.hoisted(() => ({ watch: vi.fn(), keep: vi.fn(), useNew: vi.fn() }));
const followSite = vi.hoisted(() => vi.fn(() => follower));
const navigate = vi.hoisted(() => ({ told: [] as (() => void)[] }));

vi.mock('$lib/platform/follow-site.ts', () => ({
	followSite,
	whenAtRest: () => Promise.resolve()
}));
vi.mock('$app/navigation', () => ({
	afterNavigate: (tell: () => void) => navigate.told.push(tell)
}));
vi.mock('$app/state', () => ({ page: { status: 200 } }));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

/** Shows the status on a page, and gives what tells how the site is. */
async function show(path = '/plan/'): Promise<(now: Partial<SiteNow>) => void> {
	history.replaceState({}, '', path);
	render(SiteStatus, { version: 'v1' });
	navigate.told.forEach((tell) => tell());
	await waitFor(() => expect(follower.watch).toHaveBeenCalled());
	const [tell] = follower.watch.mock.calls[0] as [(now: SiteNow) => void];
	return (now) => tell({ isAway: false, isKept: true, isOffered: false, ...now });
}

beforeEach(() => {
	vi.clearAllMocks();
	navigate.told = [];
	Object.assign(offline, { isAway: false, isKept: false, isOffered: false });
});

describe('the status of the site', () => {
	it('is no region at all while all is well', async () => {
		const tell = await show();
		tell({});
		expect(screen.queryByRole('status')).not.toBeInTheDocument();
		expect(followSite).toHaveBeenCalledWith({ root: '/', version: 'v1' });
		expect(follower.keep).toHaveBeenCalledTimes(1);
	});

	it('says what works offline, in a region that stood before its words', async () => {
		const tell = await show();
		tell({ isAway: true });
		const region = await screen.findByRole('status');
		expect(region).toBeEmptyDOMElement();
		await waitFor(() =>
			expect(region).toHaveTextContent(
				'You are offline. Your plan, the questions, every pathway and the search work; other sites, and pages here that you never opened, do not.'
			)
		);
		tell({});
		await waitFor(() => expect(region).not.toBeInTheDocument());
	});

	it('promises less where the site is not on the device', async () => {
		const tell = await show();
		tell({ isAway: true, isKept: false });
		expect(await screen.findByText(/other pages may not open/)).toBeInTheDocument();
	});

	it('offers a newer version, and takes it when asked', async () => {
		const tell = await show();
		tell({ isOffered: true });
		await userEvent.click(await screen.findByRole('button', { name: 'Use it now' }));
		expect(follower.useNew).toHaveBeenCalledTimes(1);
	});

	it('offers it no more in this visit once it was put off', async () => {
		const tell = await show();
		tell({ isOffered: true });
		await userEvent.click(await screen.findByRole('button', { name: 'At my next visit' }));
		await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
		tell({ isOffered: true });
		expect(screen.queryByText(/newer version/)).not.toBeInTheDocument();
	});

	it('follows nothing on the page where a visit ends', async () => {
		history.replaceState({}, '', '/leave/');
		render(SiteStatus, { version: 'v1' });
		navigate.told.forEach((tell) => tell());
		await new Promise((done) => setTimeout(done));
		expect(followSite).not.toHaveBeenCalled();
	});
});

describe('a link to another site', () => {
	it('says that it needs the network only while that is away', async () => {
		render(NeedsNetwork);
		expect(screen.queryByText('needs the network')).not.toBeInTheDocument();
		offline.isAway = true;
		expect(await screen.findByText('needs the network')).toBeInTheDocument();
	});
});
