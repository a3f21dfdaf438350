import { mergePlans, type KeptPlan } from '../learner-plan/index.ts';
import { toWish } from './apply-wishes.ts';
import type { Database } from './open-database.ts';
import type { Device, DeviceTrouble } from './open-device.ts';
import { PlanShelf, type KeptPlansNow } from './plan-shelf.ts';
import type { Tabs } from './open-tabs.ts';
import { storageKeys } from './storage-keys.ts';

/** The plans on a device. */
export interface PlansKeeper {
	/** What is kept now, and what only this page has where nothing can be kept; the same value until it changes. */
	now(): KeptPlansNow;
	/** Keeps a plan. Where one with its id is here already, the two are merged. */
	add(plan: KeptPlan): Promise<void>;
	/**
	 * Keeps what `edit` makes of a plan as it is by then, also after another tab changed it; nothing
	 * where it is gone. Resolves once it is kept, with the plan. `edit` may be called several times.
	 */
	change(id: string, edit: (plan: KeptPlan) => KeptPlan): Promise<KeptPlan | undefined>;
	/** Removes a plan, and resolves with it as it was. */
	remove(id: string): Promise<KeptPlan | undefined>;
	/** Erases what cannot be read. */
	eraseUnread(): Promise<void>;
	/** Calls `tell` after every change, here or in another tab, until the answer is called. */
	watch(tell: () => void): () => void;
	/** What keeps plans from outliving the page. */
	trouble(): DeviceTrouble | undefined;
	/** Id of the plan that this window opened last; in a new window, of the one that any did. */
	lastOpened(): string | undefined;
	/** Remembers which plan is open. */
	open(id: string): void;
}

/** Where plans are kept, and who else is there. */
export interface PlansPlace {
	readonly openDatabase: (whenErased: () => void) => Database;
	readonly tabs: Tabs;
	/** What this device keeps, and what this window does. */
	readonly device: Device;
	readonly window: Device;
	/** The page, which may lie still and be shown again; nothing while pages are made. */
	readonly page?: EventTarget | undefined;
}

/** The plans of a device. */
export function keepPlans({ openDatabase, tabs, device, window, page }: PlansPlace): PlansKeeper {
	const key = storageKeys.lastOpenedPlan;
	const watchers = new Set<() => void>();
	const tell = (): void => [...watchers].forEach((one) => one());
	const shelf = new PlanShelf(openDatabase, { tell, tellTabs: () => tabs.tell('plans') });
	let stop: (() => void) | undefined;

	return {
		now: () => shelf.now,
		trouble: () => shelf.trouble,
		add: async (plan) => {
			await shelf.write(toWish(plan.id, (there) => (there ? mergePlans(there, plan) : plan), true));
		},
		change: async (id, edit) =>
			(await shelf.write(toWish(id, (there) => there && edit(there)))).after,
		remove: async (id) => (await shelf.write(toWish(id, () => undefined))).before,
		eraseUnread: () => shelf.eraseUnread(),
		watch(one) {
			watchers.add(one);
			stop ??= listen(shelf, { tabs, page });
			return () => {
				watchers.delete(one);
				if (watchers.size > 0) return;
				stop?.();
				stop = undefined;
			};
		},
		lastOpened: () => window.read(key) ?? device.read(key) ?? undefined,
		open(id) {
			window.write(key, id);
			device.write(key, id);
			tell();
		}
	};
}

/** When a page lay still, it did not hear what others changed. */
const signals = ['pageshow', 'visibilitychange'];

/** Reads the shelf now, and whenever another tab may have changed something, until the answer is called. */
function listen(shelf: PlanShelf, { tabs, page }: Pick<PlansPlace, 'tabs' | 'page'>): () => void {
	const look = (): void => void shelf.read();
	const stop = tabs.watch((word) => (word === 'leave' ? shelf.forget() : look()));
	signals.forEach((name) => page?.addEventListener(name, look));
	look();
	return () => {
		stop();
		signals.forEach((name) => page?.removeEventListener(name, look));
	};
}
