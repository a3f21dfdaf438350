import {
	countMarks,
	makePlan,
	markOf,
	matchPlan,
	sayCount,
	sayMark,
	setMark
} from '$lib/learner-plan/index.ts';
import type { KeptPlan, Mark } from '$lib/learner-plan/index.ts';
import { makeId } from '$lib/platform/make-id.ts';
import { readDay } from '$lib/platform/read-day.ts';
import { readMoment } from '$lib/platform/read-moment.ts';
import type { WalkView } from '$lib/walk/index.ts';
import { keptPlans } from './kept-plans.svelte.ts';
import type { StepMarks } from './step-marks.ts';

/** When another tab deleted the plan meanwhile. */
const planGone = 'Not marked: this plan was deleted in another window.';

/** How a pathway's page stands to what is kept on this device. */
export type PathwayKept =
	| { readonly kind: 'none' }
	/** Kept with these very answers. */
	| { readonly kind: 'same'; readonly plan: KeptPlan }
	/** The plan last opened was made with other answers. */
	| { readonly kind: 'other'; readonly plan: KeptPlan };

/** What the page of one pathway shows of kept plans, and what it does with them. */
export class KeptPathway {
	readonly #walk: () => WalkView;
	/** False while pages are made and until the page runs: then there are no kept plans. */
	live = $state(false);

	constructor(walk: () => WalkView) {
		this.#walk = walk;
	}

	/** What happened last, for whoever cannot see it. */
	told = $state('');
	/** How many steps an edit of the catalog changed since they were last agreed to. */
	changes = $state(0);

	readonly #keeper = $derived.by(() => (this.#walk().helping ? 'helper' : 'learner'));

	readonly kept: PathwayKept = $derived.by(() => {
		if (!this.live || !keptPlans.ready) return { kind: 'none' };
		const found = matchPlan(
			keptPlans.plans.filter(({ keeper }) => keeper === this.#keeper),
			{ words: this.#walk().words, lastOpened: keptPlans.lastOpened }
		);
		return found;
	});

	readonly marks: StepMarks = $derived.by(() => {
		const { kept } = this;
		// A helper marks nothing for the newcomer; and which plan to mark has to be settled first.
		const isOpen = this.#keeper === 'learner' && kept.kind !== 'other';
		return {
			of: (need) => (kept.kind === 'none' ? undefined : markOf(kept.plan, need)?.is),
			reader: this.#keeper,
			...(isOpen ? { set: this.#mark } : {})
		};
	});

	#mark = async (need: string, is: Mark | undefined): Promise<void> => {
		const plan = this.kept.kind === 'same' ? this.kept.plan : await this.keep();
		const now = await keptPlans.change(plan.id, (one) =>
			setMark(one, { need, is, at: readMoment() })
		);
		this.told = now ? this.#tell(now, need) : planGone;
	};

	#tell(plan: KeptPlan, need: string): string {
		const steps = this.#walk().plan.stages.flatMap((stage) => stage.steps);
		const step = steps.find(({ id }) => id === need);
		const mark = markOf(plan, need);
		const said = mark ? sayMark(mark.is, this.#keeper) : 'Not marked any more';
		const ids = steps.map(({ id }) => id);
		const counted = sayCount(countMarks(plan, ids), this.#keeper);
		return `${step?.number ? `Step ${step.number}: ` : ''}${said}. ${counted}.`;
	}

	/** Keeps these answers as a plan of its own, and opens it; two presses at once make one plan. */
	keep = (): Promise<KeptPlan> => {
		this.#keeping ??= this.#keep().finally(() => {
			this.#keeping = undefined;
		});
		return this.#keeping;
	};

	#keeping: Promise<KeptPlan> | undefined;

	async #keep(): Promise<KeptPlan> {
		const { words } = this.#walk();
		const plan = makePlan({
			id: makeId(),
			words,
			keeper: this.#keeper,
			made: readDay(),
			seen: []
		});
		await keptPlans.add(plan);
		keptPlans.open(plan.id);
		return plan;
	}

	/** Looks whether an edit of the catalog changed the plan that is kept of this pathway. */
	look = async (): Promise<void> => {
		this.changes = 0;
		if (this.kept.kind !== 'same') return;
		const { plan } = this.kept;
		try {
			const { countChanges } = await import('./other-answers.ts');
			this.changes = await countChanges(plan);
		} catch {
			// Without the network the plan's own page looks the next time.
		}
	};
}
