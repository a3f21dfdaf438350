import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import OpenedPlan from '$lib/components/OpenedPlan.svelte';
import { KeptPlans } from '$lib/components/kept-plans.svelte.ts';
import { planLimits, type KeptPlan, type OpenedPlan as Opened } from '$lib/learner-plan/index.ts';
import type { PlansKeeper } from '$lib/platform/keep-plans.ts';
import { keptPlan, marksAt, stepNote } from '../support/kept-plan-builder.ts';
import { liveWizard } from '../support/live-wizard.ts';
import { aKeeper, freshDatabase, looking } from '../support/plans-builder.ts';

const user = userEvent.setup();
const live = liveWizard();
const words = ['new-employee', 'rsf', 'course-reserves'];
const copy = keptPlan({
	words,
	marks: marksAt('2026-11-23T19:04Z', { 'run-course-reserves': 'done' })
});
const prepared = keptPlan({
	words,
	name: 'Front desk',
	prepared: true,
	greeting: '<b>Welcome</b>\nto us.',
	notes: [stepNote('n1', { by: 'helper' })],
	leftOut: ['log-in'],
	start: '2026-11-30'
});

let keeper: PlansKeeper;
beforeEach(async () => {
	freshDatabase();
	keeper = await looking(aKeeper());
});

function show(opened: Opened) {
	const [done, leave] = [vi.fn<(id: string) => void>(), vi.fn()];
	const into = new KeptPlans(keeper);
	render(OpenedPlan, { opened, from: 'link', live, level: 1, done, leave, into });
	return { done, leave };
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => user.click(button(name));
const kept = () => keeper.now().plans;
const facts = () => {
	const [names, values] = [screen.getAllByRole('term'), screen.getAllByRole('definition')];
	return names.map((name, at) => `${name.textContent}: ${values[at]?.textContent}`);
};

describe('a plan that comes by link or file', () => {
	it('shows whose it is, what is in it and when it was made, and keeps nothing', () => {
		show({ plan: prepared });
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A plan prepared for you');
		expect(screen.getByText('Front desk')).toBeVisible();
		expect(facts()).toEqual([
			'Pathway: Course reserves, for a new employee',
			expect.stringMatching(/^Steps: \d+$/),
			'Marks: none',
			'Notes: 1 note',
			'Left out: 1 step',
			'Starts: Nov 30, 2026',
			'Made: Nov 23, 2026'
		]);
		expect(kept()).toEqual([]);
	});

	it('shows a greeting as the plain text that it is', () => {
		show({ plan: prepared });
		expect(screen.getByText(/<b>Welcome<\/b>/).textContent).toBe(prepared.greeting);
	});

	it('is kept and opened by one press, which is all that a prepared plan asks', async () => {
		const { done } = show({ plan: prepared });
		expect(screen.queryByRole('radio')).toBeNull();
		await press('Keep this plan on this device');
		await vi.waitFor(() => expect(done).toHaveBeenCalledWith(prepared.id));
		expect(kept()).toEqual([prepared]);
		expect(keeper.lastOpened()).toBe(prepared.id);
	});

	it('is kept by a helper where somebody says that they help with it', async () => {
		const { done } = show({ plan: copy });
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A copy of a plan');
		expect(screen.getByLabelText('This is my own plan')).toBeChecked();
		await user.click(screen.getByLabelText('I help somebody with it'));
		await press('Keep this plan on this device');
		await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
		expect(kept()).toEqual([{ ...copy, keeper: 'helper' }]);
	});

	it('changes nothing when it is left', async () => {
		const { done, leave } = show({ plan: copy });
		await press('Leave it');
		expect(leave).toHaveBeenCalledOnce();
		expect(done).not.toHaveBeenCalled();
		expect(kept()).toEqual([]);
	});
});

describe('a plan that is on this device already', () => {
	const mine: KeptPlan = { ...copy, marks: marksAt('2026-11-20T08:00Z', { 'log-in': 'known' }) };
	beforeEach(() => keeper.add(mine));

	it('is not written over: it asks, and brings both together', async () => {
		const { done } = show({ plan: copy });
		expect(button('Bring it into the plan that is here')).toHaveAccessibleDescription(
			/Nothing changes before you choose\. Brought together, each step has its newer mark/
		);
		expect(kept()).toEqual([mine]);
		await press('Bring it into the plan that is here');
		await vi.waitFor(() => expect(done).toHaveBeenCalledWith(mine.id));
		expect(kept()).toEqual([{ ...mine, marks: { ...mine.marks, ...copy.marks } }]);
	});

	it('is kept as a second plan beside it, for who keeps the first', async () => {
		await keeper.change(mine.id, (plan) => ({ ...plan, keeper: 'helper' }));
		const { done } = show({ plan: copy });
		await press('Keep as a second plan');
		await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
		const [id] = done.mock.calls[0] ?? [''];
		expect(id).not.toBe(mine.id);
		expect(kept()).toContainEqual({ ...mine, keeper: 'helper' });
		expect(kept()).toContainEqual({ ...copy, id, keeper: 'helper' });
		expect(keeper.lastOpened()).toBe(id);
	});

	it('is said to bring nothing new where it brings nothing new', async () => {
		const { done } = show({ plan: { ...mine, seen: [] } });
		expect(screen.getByText(/what came holds nothing that is not in it/)).toBeVisible();
		await press('Open the plan that is here');
		await vi.waitFor(() => expect(done).toHaveBeenCalledWith(mine.id));
		expect(kept()).toEqual([mine]);
	});

	it('with other answers is not held for the same, and says whose answers stay', () => {
		show({ plan: { ...mine, words: ['new-employee', 'sys'] } });
		expect(button('Bring it into the plan that is here')).toHaveAccessibleDescription(
			/The answers stay those that are here/
		);
	});
});

describe('a plan that cannot be opened', () => {
	it.each(['damaged', 'foreign', 'newer', 'too-large'] as const)(
		'is said to be %s, and nothing changes',
		async (trouble) => {
			const { leave } = show({ trouble });
			expect(screen.getByText(/nothing was changed here/)).toBeVisible();
			await press('Go on without it');
			expect(leave).toHaveBeenCalledOnce();
			expect(kept()).toEqual([]);
		}
	);

	it('has no room where a device has as many plans as it takes', async () => {
		const many = Array.from({ length: planLimits.plans }, (_, at) => keptPlan({ id: `p${at}` }));
		await Promise.all(many.map((plan) => keeper.add(plan)));
		show({ plan: copy });
		expect(button('Keep this plan on this device')).toBeDisabled();
		expect(screen.getByText(/there is no room for one more/)).toBeVisible();
	});
});
