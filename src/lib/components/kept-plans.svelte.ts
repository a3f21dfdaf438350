import { createSubscriber } from 'svelte/reactivity';
import type { KeptPlan } from '$lib/learner-plan/index.ts';
import type { PlansKeeper } from '$lib/platform/keep-plans.ts';
import type { DeviceTrouble } from '$lib/platform/open-device.ts';
import type { UnreadPlan } from '$lib/platform/read-records.ts';
import { thisPlans } from '$lib/platform/this-plans.ts';

/**
 * The plans of a device, for components: what is read in a template follows every change, also one
 * made in another tab. They are looked for when a template first reads them.
 */
export class KeptPlans {
	readonly #keeper: PlansKeeper;
	readonly #follow: () => void;

	constructor(keeper: PlansKeeper) {
		this.#keeper = keeper;
		this.#follow = createSubscriber((update) => keeper.watch(update));
	}

	/** They were looked for. Before that there seem to be none. */
	get ready(): boolean {
		this.#follow();
		return this.#keeper.now().ready;
	}

	/** The oldest first. */
	get plans(): readonly KeptPlan[] {
		this.#follow();
		return this.#keeper.now().plans;
	}

	/** What cannot be read; it is never written over. */
	get unread(): readonly UnreadPlan[] {
		this.#follow();
		return this.#keeper.now().unread;
	}

	/** Why plans stay only until the page is closed. */
	get trouble(): DeviceTrouble | undefined {
		this.#follow();
		return this.#keeper.trouble();
	}

	/** Id of the plan that was opened last; it may be gone. */
	get lastOpened(): string | undefined {
		this.#follow();
		return this.#keeper.lastOpened();
	}

	add: PlansKeeper['add'] = (plan) => this.#keeper.add(plan);
	change: PlansKeeper['change'] = (id, edit) => this.#keeper.change(id, edit);
	remove: PlansKeeper['remove'] = (id) => this.#keeper.remove(id);
	eraseUnread: PlansKeeper['eraseUnread'] = () => this.#keeper.eraseUnread();
	open: PlansKeeper['open'] = (id) => this.#keeper.open(id);
}

/** The plans of the device that the page is open on. */
export const keptPlans = new KeptPlans(thisPlans());
