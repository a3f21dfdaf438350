import type { NetworkIs, OfflineTools, Shelf, Shelves } from '../../src/lib/offline/types.ts';

/** Where the site of these tests stands. */
export const root = 'https://library.test/training/';
export const site = { root, version: 'v1' };

/** A shelf in memory, as browsers have them: what is put anew comes last. */
class FakeShelf implements Shelf {
	readonly answers = new Map<string, Response>();
	match(key: string): Promise<Response | undefined> {
		return Promise.resolve(this.answers.get(key)?.clone());
	}
	put(key: string, answer: Response): Promise<void> {
		this.answers.set(key, answer);
		return Promise.resolve();
	}
	keys(): Promise<readonly { readonly url: string }[]> {
		return Promise.resolve([...this.answers.keys()].map((url) => ({ url })));
	}
	delete(key: string): Promise<boolean> {
		return Promise.resolve(this.answers.delete(key));
	}
}

/** Shelves in memory. */
export class FakeShelves implements Shelves {
	readonly shelves = new Map<string, FakeShelf>();
	open(name: string): Promise<FakeShelf> {
		const shelf = this.shelves.get(name) ?? new FakeShelf();
		this.shelves.set(name, shelf);
		return Promise.resolve(shelf);
	}
	has(name: string): Promise<boolean> {
		return Promise.resolve(this.shelves.has(name));
	}
	keys(): Promise<string[]> {
		return Promise.resolve([...this.shelves.keys()]);
	}
	delete(name: string): Promise<boolean> {
		return Promise.resolve(this.shelves.delete(name));
	}

	/** Puts texts on a shelf, by site path. */
	fill(name: string, texts: Readonly<Record<string, string>>): this {
		const shelf = new FakeShelf();
		for (const [path, text] of Object.entries(texts)) {
			shelf.answers.set(`${root}${path}`, new Response(text));
		}
		this.shelves.set(name, shelf);
		return this;
	}

	/** The site paths on a shelf, the oldest first. */
	pathsOn(name: string): string[] {
		return [...(this.shelves.get(name)?.answers.keys() ?? [])].map((url) => url.replace(root, ''));
	}
}

/** The names of the shelves of version `v1`. */
export const needed = 'pathfinder-v1@/training/';
export const seen = 'pathfinder-seen@/training/';

/** A host that answers with the text by site path, else with 404; or the network is away. */
export function aHost(texts: Readonly<Record<string, string>> | 'away') {
	return (request: Request): Promise<Response> => {
		if (texts === 'away') return Promise.reject(new TypeError('No network.'));
		const { origin, pathname } = new URL(request.url);
		const text = texts[`${origin}${pathname}`.replace(root, '')];
		return Promise.resolve(
			text === undefined ? new Response('', { status: 404 }) : new Response(text)
		);
	};
}

/** Tools over a host, with what was told of the network and `settled` to wait for work beside. */
export function someTools(given: Partial<OfflineTools> = {}) {
	const told: NetworkIs[] = [];
	const works: Promise<unknown>[] = [];
	const shelves = new FakeShelves().fill(needed, {});
	const tools: OfflineTools = {
		site,
		shelves,
		ask: aHost('away'),
		pause: () => new Promise(() => undefined),
		meanwhile: (work) => void works.push(work.catch(() => undefined)),
		tell: (network) => void told.push(network),
		...given
	};
	const settled = async (): Promise<void> => {
		for (const work of works) await work;
	};
	return { tools, told, shelves, settled };
}

/** A request for a page, as a browser makes one when somebody opens it. */
export function toOpen(path: string): Request {
	return Object.defineProperty(new Request(`${root}${path}`), 'mode', { value: 'navigate' });
}
