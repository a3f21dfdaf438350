/** A link inside the site: a title, and a site path without a leading slash. */
export interface PageLink {
	readonly title: string;
	readonly path: string;
}

/** A resource as a reader sees it: every label in words, and only facts that are known. */
export interface ResourceView {
	readonly id: string;
	readonly title: string;
	readonly url: string;
	readonly path: string;
	readonly summary: string;
	/** "Read", "Watch", "Join" … */
	readonly does: string;
	/** "Policy", "Recording" … */
	readonly format: string;
	/** Name of the picture that goes with it. */
	readonly icon: string;
	readonly signIn: boolean;
	/** The address is a page on which to look for the title. */
	readonly isListing: boolean;
	readonly unverified: boolean;
	/** "From July 2022", "Updated April 2026". */
	readonly date?: string;
	/** "1 h 38 min". */
	readonly length?: string;
	/** Only where the source states it. */
	readonly level?: string;
}

/** Whom to ask, with the resource that has the address. */
export interface ContactView {
	readonly name: string;
	readonly ask: string;
	readonly url: string;
	readonly signIn: boolean;
	readonly isListing: boolean;
}

/** A resource that an earlier step shows. */
interface ShownBeforeView {
	readonly title: string;
	readonly url: string;
	/** "step 3", or the title of an as-needed one. */
	readonly step: string;
	/** Id of that step's place on the page. */
	readonly anchor: string;
}

export interface StepView {
	readonly id: string;
	/** Id of its place on the page. */
	readonly anchor: string;
	readonly path: string;
	/** What follows "I need to". */
	readonly title: string;
	/** None for what is looked up when needed. */
	readonly number?: number;
	readonly optional: boolean;
	readonly reasons: readonly string[];
	readonly notes: readonly string[];
	/** Others that do as well. */
	readonly or: readonly string[];
	/** Prerequisites that are not part of the plan. */
	readonly alsoBuildsOn: readonly PageLink[];
	readonly resources: readonly ResourceView[];
	readonly shownBefore: readonly ShownBeforeView[];
	readonly gap?: { readonly cover: 'none' | 'partial'; readonly note: string };
	readonly ask: readonly ContactView[];
}

export interface StageView {
	readonly id: string;
	readonly name: string;
	readonly steps: readonly StepView[];
	/** "Stated length: 25 min for 1 of 9 resources." */
	readonly time: string;
}

/** A plan as a page shows it. */
export interface PlanView {
	readonly title: string;
	readonly introductions: readonly {
		readonly title: string;
		readonly path: string;
		readonly text: string;
	}[];
	readonly stages: readonly StageView[];
	readonly asNeeded: readonly StepView[];
	readonly steps: number;
	/** The helper's own part, when the plan is for somebody else. */
	readonly beside: readonly StepView[];
}
