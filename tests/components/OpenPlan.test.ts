import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import OpenPlan from '$lib/components/OpenPlan.svelte';
import { KeptPlans } from '$lib/components/kept-plans.svelte.ts';
import { toPlanLink } from '$lib/learner-plan/index.ts';
import type { PlansKeeper } from '$lib/platform/keep-plans.ts';
import { keptPlan } from '../support/kept-plan-builder.ts';
import { aKeeper, freshDatabase, looking } from '../support/plans-builder.ts';

const user = userEvent.setup();
const plan = keptPlan({ name: 'Front desk' });

let keeper: PlansKeeper;
beforeEach(async () => {
	freshDatabase();
	keeper = await looking(aKeeper());
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('No network.')));
});
afterEach(() => vi.unstubAllGlobals());

async function show(link: string) {
	const done = vi.fn<(id: string | undefined) => void>();
	const props = { link, done, into: new KeptPlans(keeper) };
	const { rerender } = render(OpenPlan, props);
	await screen.findByRole('heading', { level: 1, name: /plan prepared|copy of|could not/ });
	return { done, open: (next: string) => rerender({ ...props, link: next }) };
}

describe('the page of a link that holds a plan', () => {
	it('keeps the plan when somebody says so, also without a network', async () => {
		const { done } = await show(`#${await toPlanLink(plan)}`);
		expect(screen.getByText('Front desk')).toBeVisible();
		expect(keeper.now().plans).toEqual([]);
		await user.click(screen.getByRole('button', { name: 'Keep this plan on this device' }));
		await vi.waitFor(() => expect(done).toHaveBeenCalledWith(plan.id));
		expect(keeper.now().plans).toEqual([plan]);
	});

	it('says that a link is broken, and goes on without it', async () => {
		const { done } = await show('#1.abc');
		expect(screen.getByText(/Part of this link is missing/)).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Go on without it' }));
		expect(done).toHaveBeenCalledWith(undefined);
	});

	it('follows to another link', async () => {
		const { open } = await show('#2.abc');
		expect(screen.getByText(/newer version of Pathfinder/)).toBeVisible();
		await open(`#${await toPlanLink(plan)}`);
		expect(await screen.findByText('Front desk')).toBeVisible();
	});
});
