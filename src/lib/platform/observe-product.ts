import type { Command, SessionState, StudySite, VisitCause } from '../study/index.ts';

/** What is watched, and whom it is told. */
export interface Observed {
	readonly site: StudySite;
	readonly state: () => SessionState;
	readonly send: (command: Command) => Promise<unknown>;
	/** Id of the resource that an address belongs to. */
	readonly resourceAt: (address: string) => string | undefined;
	/** A new id for a query. */
	readonly makeId: () => string;
}

/** A step of the router, as far as a study has to know it. */
export interface RouterStep {
	/** As Kit calls it: link, goto, popstate, enter and so on. */
	readonly type: string;
	/** Steps in the history, less than 0 for back; of `popstate` alone. */
	readonly delta?: number | undefined;
	/** Where it led: a path below the site's root without leading slash, with query and fragment. */
	readonly address: string;
}

/** What was found for words that somebody searched. */
export interface Found {
	readonly query: string;
	readonly ids: readonly string[];
	readonly weak: boolean;
}

/** Milliseconds without a letter after which words count as searched. */
const rest = 1000;
/** Milliseconds within which a page that is hidden after a link was hidden by it. */
const byLink = 2000;

/**
 * Turns what happens in the product into commands of a session. Outside of a task the session refuses
 * all of it, so nothing between tasks is written. Only ids and screens are told, never what the page
 * looks like, where the pointer is or what lies behind a link.
 */
export class ProductObserver {
	/** Words and results that were not told yet. */
	#pending: Found | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last: (Found & { readonly qId: string }) | undefined;
	#opened = Number.NEGATIVE_INFINITY;
	readonly #observed: Observed;

	constructor(observed: Observed) {
		this.#observed = observed;
	}

	/** What was found last on the page that is open; nothing once another one is. */
	get found(): Found | undefined {
		return this.#pending ?? this.#last;
	}

	/** The router reached a page; those of studies are none of the product, and a step onto them is none either. */
	async moved({ type, delta, address }: RouterStep): Promise<void> {
		await this.settle();
		if (/^study(\/|$)/.test(address)) return;
		const { site, state, send } = this.#observed;
		const screen = site.screenAt(address);
		await this.#openResult(screen.key);
		const cause: VisitCause | undefined =
			type === 'popstate' ? ((delta ?? -1) < 0 ? 'browserBack' : 'browserForward') : undefined;
		const offered = site.optionsAt(state().node ?? '');
		await send({ do: 'visit', screen, offered, ...(cause ? { cause } : {}) });
		if (screen.kind !== 'search') this.#last = undefined;
	}

	/** The search found something for what is typed so far. */
	searched(found: Found): void {
		if (found.query === this.#last?.query) return;
		this.#pending = found;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.settle(), rest);
	}

	/** A link of the page was followed, at `moment` in milliseconds. */
	async followed(
		link: { readonly href: string; readonly newTab: boolean },
		moment: number
	): Promise<void> {
		const resourceId = this.#observed.resourceAt(link.href);
		if (resourceId === undefined) return;
		this.#opened = moment;
		await this.settle();
		await this.#openResult(`resources/${resourceId}`);
		const { newTab } = link;
		await this.#observed.send({ do: 'open-resource', resourceId, external: true, newTab });
	}

	/** The page is hidden, at `moment` in milliseconds. */
	async hidden(moment: number): Promise<void> {
		await this.settle();
		const cause = moment - this.#opened <= byLink ? 'external' : 'unknown';
		await this.#observed.send({ do: 'hide', cause });
	}

	/** The page is seen again. */
	async shown(): Promise<void> {
		await this.#observed.send({ do: 'show' });
	}

	/** Tells now what was searched and not told yet. */
	async settle(): Promise<void> {
		clearTimeout(this.#timer);
		const found = this.#pending;
		if (!found) return;
		this.#pending = undefined;
		const { site, send, makeId } = this.#observed;
		const qId = makeId();
		this.#last = { ...found, qId };
		await send({ do: 'visit', screen: site.screenAt('search/'), cause: 'search' });
		const { query, ids, weak } = found;
		await send({ do: 'search', qId, query, nResults: ids.length, topIds: ids, weak });
	}

	async #openResult(id: string): Promise<void> {
		const rank = (this.#last?.ids.indexOf(id) ?? -1) + 1;
		if (!this.#last || rank === 0) return;
		await this.#observed.send({ do: 'open-result', qId: this.#last.qId, id, rank });
	}
}
