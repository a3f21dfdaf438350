/**
 * A screen with the answers so far: `question/<id>|a+b`, `plan|a+b`, `search`, `needs/<id>`,
 * `pathways/<id>`, `programs/<id>`, `resources`, or `page/<path>` for all else.
 */
export type NodeKey = string;

/** What a study has to know of the product; routes and commands build it, since they know the wizard. */
export interface StudySite {
	/** The screen where every task begins. */
	readonly start: NodeKey;
	/** Every screen that can be reached by answering one option at a time, by its key. */
	readonly nodes: ReadonlyMap<NodeKey, SiteNode>;
	/** The screen at a site address: a path without leading slash, with its fragment. */
	screenAt(address: string): Screen;
	/** What a question offers, in its order, also after several answers to one; nothing elsewhere. */
	optionsAt(key: NodeKey): readonly SiteOption[];
	/** Whether the wizard, asked anew, can stand at this key: also with several answers to a question. */
	isLegal(key: NodeKey): boolean;
	/** Site address of a screen, without leading slash; nothing for a key that is not legal. */
	addressOf(key: NodeKey): string | undefined;
	/** Title of `needs/<id>`, `resources/<id>`, `pathways/<id>`, `question/<id>` or an option; the id where there is none. */
	titleOf(id: string): string;
	/** Ids of everything that search can lead to, by kind and id. */
	readonly findable: readonly string[];
	/** Words people read on buttons, in titles and labels: what a scenario must not say. */
	readonly labels: readonly SiteLabel[];
}

export interface SiteOption {
	readonly id: string;
	/** As it stands on the button. */
	readonly label: string;
	/** The screen after choosing it alone. */
	readonly to: NodeKey;
}

export interface SiteLabel {
	readonly text: string;
	/** An option of a question, or the title of what can be found. */
	readonly kind: 'option' | 'title';
	/** Option id, or `needs/<id>` and so on. */
	readonly id: string;
}

export interface Screen {
	readonly key: NodeKey;
	readonly kind: 'question' | 'plan' | 'search' | 'need' | 'pathway' | 'program' | 'page';
	/** Its heading, for people who read the recording. */
	readonly label: string;
	readonly questionId?: string;
	/** Option ids in canonical order. */
	readonly answers: readonly string[];
	/** What of it can be named as the answer, in the order of the page. */
	readonly things: readonly Thing[];
}

export interface Thing {
	/** What this thing is: all ids that count when it is named. */
	readonly ids: readonly string[];
	readonly title: string;
}

export interface SiteNode {
	readonly key: NodeKey;
	readonly kind: 'question' | 'plan';
	readonly questionId?: string;
	readonly answers: readonly string[];
	/** Ids of everything that a plan shows, and of the question that a question asks. */
	readonly holds: readonly string[];
	readonly ways: readonly { readonly option: string; readonly to: NodeKey }[];
}

/** The ways on which a task can be done. */
export type StudyRoute = 'wizard' | 'search';

/** How a task can be done on the site, computed by breadth-first search. */
export interface TaskRoutes {
	/** Fewest screens by each way that is allowed, the first one counted; absent where there is no way. */
	readonly minimum: Readonly<Partial<Record<StudyRoute, number>>>;
	/** By the key of a question's screen: the options from which a right answer can still be reached. */
	readonly right: Readonly<Record<NodeKey, readonly string[]>>;
}
