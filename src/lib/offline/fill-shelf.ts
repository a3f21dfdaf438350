import { findStrangers } from './find-strangers.ts';
import { isKeepable } from './is-keepable.ts';
import type { Shelf } from './types.ts';

/** Requests at a time: the visitor's own come between. */
const atOnce = 6;

/** What a device needs, and where it goes. */
interface Filling {
	readonly shelf: Shelf;
	/** Absolute addresses whose name holds their hash: a copy that the browser has will do. */
	readonly fixed: readonly string[];
	/** Absolute addresses that are asked of the host anew. */
	readonly fresh: readonly string[];
	/** Absolute addresses of everything that this build made: a page that names another is of another build. */
	readonly known: ReadonlySet<string>;
	readonly ask: (request: Request) => Promise<Response>;
}

/**
 * Fills a shelf with everything that a device needs. Fails, with the address, when one thing does
 * not arrive whole or is of another build: half a site would be of no use without the network.
 */
export async function fillShelf({ shelf, fixed, fresh, known, ask }: Filling): Promise<void> {
	const requests = [
		...fresh.map((address) => new Request(address, { cache: 'no-cache' })),
		...fixed.map((address) => new Request(address))
	];
	for (let first = 0; first < requests.length; first += atOnce) {
		await Promise.all(requests.slice(first, first + atOnce).map(fetchOne));
	}

	async function fetchOne(request: Request): Promise<void> {
		const answer = await ask(request);
		if (!isKeepable(answer)) throw new Error(`${request.url} answered ${answer.status}.`);
		if (request.url.endsWith('/')) {
			const html = await answer.clone().text();
			const [stranger] = findStrangers(html, { at: request.url, known });
			if (stranger) throw new Error(`${request.url} is of another build: ${stranger}.`);
		}
		await shelf.put(request.url, answer);
	}
}
