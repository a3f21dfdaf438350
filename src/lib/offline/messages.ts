import type { NetworkIs } from './types.ts';

/** What a page says to the worker. */
export type ToWorker =
	/** Somebody wants the new version: take over. */
	| { readonly pathfinder: 'take-over' }
	/** Which version are you? Answered on the port that comes along. */
	| { readonly pathfinder: 'which-version' }
	/** How was the network last? Answered as a message to the page. */
	| { readonly pathfinder: 'which-network' }
	/** Somebody has everything removed: begin nothing more, and give up what you have begun. */
	| { readonly pathfinder: 'leave' }
	/** Somebody reads the page at this absolute address, whose fragment stays with the page. */
	| { readonly pathfinder: 'keep-page'; readonly address: string };

/** What the worker says to its pages. */
export interface ToPage {
	readonly pathfinder: 'network';
	readonly is: NetworkIs;
}

/** What a page said; nothing where it is no message of ours. */
export function readToWorker(said: unknown): ToWorker | undefined {
	if (!isRecord(said)) return undefined;
	const { pathfinder, address } = said;
	if (pathfinder === 'keep-page') {
		return typeof address === 'string' && URL.canParse(address)
			? { pathfinder, address }
			: undefined;
	}
	return pathfinder === 'take-over' ||
		pathfinder === 'which-version' ||
		pathfinder === 'which-network' ||
		pathfinder === 'leave'
		? { pathfinder }
		: undefined;
}

/** How the worker says the network is; nothing where it is no message of ours. */
export function readToPage(said: unknown): NetworkIs | undefined {
	if (!isRecord(said) || said['pathfinder'] !== 'network') return undefined;
	return said['is'] === 'here' || said['is'] === 'away' ? said['is'] : undefined;
}

function isRecord(said: unknown): said is Record<string, unknown> {
	return typeof said === 'object' && said !== null;
}
