/** The part of a request that decides how it is answered. */
export interface Asked {
	readonly method: string;
	readonly url: string;
	/** Whether a part of a file is asked for. */
	readonly isPartial: boolean;
}

/**
 * How a request is answered: `fixed` has its hash in its name and never changes, `page` and `data`
 * come from the network while there is one, `elsewhere` is left to the browser.
 */
export type RequestKind = 'fixed' | 'page' | 'data' | 'elsewhere';

/** The kind of a request, for a site whose root is the absolute address `root`. */
export function sortRequest({ method, url, isPartial }: Asked, root: string): RequestKind {
	if (method !== 'GET' || isPartial) return 'elsewhere';
	const path = pathOf(url, root);
	if (path === undefined) return 'elsewhere';
	if (path.startsWith('_app/immutable/')) return 'fixed';
	// What Kit asks to learn of a newer build, and the worker itself, are of use only when fresh.
	if (path.startsWith('_app/') || path === 'service-worker.js') return 'elsewhere';
	return /\.[a-z0-9]+$/i.test(path) ? 'data' : 'page';
}

/** The site path of an address, without query and fragment; nothing where it is not of this site. */
export function pathOf(url: string, root: string): string | undefined {
	const key = keyOf(url);
	return key.startsWith(root) ? key.slice(root.length) : undefined;
}

/**
 * The address under which an answer is kept: without query and fragment. A host of files answers
 * every query alike, and what somebody searched or chose stands in no key.
 */
export function keyOf(url: string): string {
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}
