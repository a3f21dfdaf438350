import { keepPlans, type PlansKeeper } from './keep-plans.ts';
import { openDatabase } from './open-database.ts';
import { thisTabs } from './open-tabs.ts';
import { thisDevice, thisWindow } from './this-device.ts';

let plans: PlansKeeper | undefined;

/** The plans of the device that the page is open on: one keeper for the whole visit. Nothing is opened before it is asked. */
export function thisPlans(): PlansKeeper {
	plans ??= keepPlans({
		openDatabase: (whenErased) => openDatabase({ whenErased }),
		tabs: thisTabs(),
		device: thisDevice(),
		window: thisWindow(),
		page: typeof document === 'undefined' ? undefined : globalThis.window
	});
	return plans;
}
