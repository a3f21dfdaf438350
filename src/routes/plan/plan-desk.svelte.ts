import { keptPlans } from '$lib/components/kept-plans.svelte.ts';
import { toPage } from '$lib/components/site-path.ts';
import type { StepMarks } from '$lib/components/step-marks.ts';
import { walkStored } from '$lib/components/view-kept.ts';
import {
	agree,
	compareSteps,
	countMarks,
	followSuccessors,
	markOf,
	sayCount,
	sayMark,
	seeSteps,
	setMark,
	type KeptPlan,
	type Mark
} from '$lib/learner-plan/index.ts';
import { loadLiveWizard, type LiveWizard } from '$lib/platform/load-live-wizard.ts';
import { readMoment } from '$lib/platform/read-moment.ts';

/** Something that was taken away, and how to put it back. */
export interface Undo {
	readonly name: string;
	readonly run: () => Promise<void>;
}

/** The page of one kept plan: the plan as it is computed today, and everything that can be done to it. */
export class PlanDesk {
	readonly id: string;
	#live = $state.raw<LiveWizard>();
	/** The catalog did not arrive. */
	failed = $state(false);
	/** What happened last. */
	told = $state('');
	undo = $state.raw<Undo>();
	/** The page shows for itself what happened. */
	quiet = $state<'quiet'>();

	constructor(id: string) {
		this.id = id;
	}

	/** Fetches what the plan is computed from. */
	load = async (): Promise<void> => {
		this.failed = false;
		try {
			this.#live = await loadLiveWizard(toPage('catalog.json'));
		} catch {
			this.failed = true;
		}
	};

	/** As it stands on the device; nothing once it is deleted. */
	readonly stored: KeptPlan | undefined = $derived.by(() =>
		keptPlans.plans.find(({ id }) => id === this.id)
	);

	/** All that the page shows; nothing until the catalog is there. */
	readonly shown = $derived.by(() => {
		const [live, stored] = [this.#live, this.stored];
		if (!live || !stored) return undefined;
		const { catalog } = live;
		const today = walkStored(live, stored);
		const changes = compareSteps({ catalog, plan: today.walk.whole, kept: today.kept });
		return { ...today, catalog, changes };
	});

	readonly marks: StepMarks = $derived.by(() => {
		const kept = this.shown?.kept;
		const reader = kept?.keeper ?? 'learner';
		return {
			of: (need) => (kept ? markOf(kept, need)?.is : undefined),
			reader,
			// A helper marks nothing for the newcomer.
			...(reader === 'learner' ? { set: this.mark } : {})
		};
	});

	/** Changes the plan and tells what happened; `undo` says how to take it back. */
	change = async (
		edit: (plan: KeptPlan) => KeptPlan,
		told: string,
		undo?: Undo
	): Promise<KeptPlan | undefined> => {
		const now = await keptPlans.change(this.id, edit);
		this.tell(now ? told : 'Nothing was changed: this plan was deleted in another window.');
		this.undo = now ? undo : undefined;
		return now;
	};

	tell = (text: string): void => {
		this.told = text;
		this.quiet = undefined;
		this.undo = undefined;
	};

	mark = async (need: string, is: Mark | undefined): Promise<void> => {
		const at = readMoment();
		const now = await this.change((plan) => setMark(plan, { need, is, at }), '');
		if (!now) return;
		this.tell(this.#tellMark(now, need));
		this.quiet = 'quiet';
	};

	#tellMark(plan: KeptPlan, need: string): string {
		const steps = this.shown?.walk.view.stages.flatMap((stage) => stage.steps) ?? [];
		const number = steps.find(({ id }) => id === need)?.number;
		const mark = markOf(plan, need);
		const ids = steps.map(({ id }) => id);
		const said = mark ? sayMark(mark.is, plan.keeper) : 'Not marked any more';
		return `${number ? `Step ${number}: ` : ''}${said}. ${sayCount(countMarks(plan, ids), plan.keeper)}.`;
	}

	/** Remembers the steps as they are today: nothing is new any more. */
	agree = async (): Promise<void> => {
		const { shown } = this;
		if (!shown) return;
		const seen = seeSteps(shown.catalog, shown.walk.whole);
		await this.change((plan) => agree(plan, seen), 'Noted: you have seen these changes.');
	};

	/** Writes down what follows from the catalog alone: new ids of old needs, and first sight. */
	settle = async (): Promise<void> => {
		const { shown, stored } = this;
		if (!shown || !stored) return;
		const isNew = stored.seen.length === 0;
		if (!isNew && shown.kept === stored) return;
		const { catalog, walk } = shown;
		await keptPlans.change(this.id, (plan) => {
			const followed = followSuccessors(plan, catalog);
			return isNew ? agree(followed, seeSteps(catalog, walk.whole)) : followed;
		});
	};
}
