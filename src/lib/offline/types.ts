/** A named store of answers by address, as a browser's own are. */
export interface Shelf {
	match(key: string, options: { ignoreVary: boolean }): Promise<Response | undefined>;
	put(key: string, answer: Response): Promise<void>;
	/** The oldest first. */
	keys(): Promise<readonly { readonly url: string }[]>;
	delete(key: string): Promise<boolean>;
}

/** All shelves of a browser, by name, in the order in which they were made. */
export interface Shelves {
	open(name: string): Promise<Shelf>;
	has(name: string): Promise<boolean>;
	keys(): Promise<string[]>;
	delete(name: string): Promise<boolean>;
}

/** Whether the last request to the site's host got an answer. */
export type NetworkIs = 'here' | 'away';

/** Where the site stands and which build this is. */
export interface OfflineSite {
	/** Absolute address of the site's root, with a slash at the end. */
	readonly root: string;
	readonly version: string;
}

/** What answering takes from the browser. */
export interface OfflineTools {
	readonly site: OfflineSite;
	readonly shelves: Shelves;
	/** Asks the network; fails where there is none. */
	readonly ask: (request: Request) => Promise<Response>;
	/** Ends after so many milliseconds. */
	readonly pause: (milliseconds: number) => Promise<void>;
	/** Keeps the worker awake until the work is done, and lets it fail in silence. */
	readonly meanwhile: (work: Promise<unknown>) => void;
	/** Hears after each request how the network is. */
	readonly tell: (network: NetworkIs) => void;
}
