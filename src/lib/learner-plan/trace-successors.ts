import type { Successor } from '../catalog/index.ts';

/** Where the table of successors leads. */
export interface Trace {
	/** What stands for an id today, through all entries: the id itself where nothing took its place. */
	readonly endsOf: (id: string) => readonly string[];
	/** The sentences for learners on the way there. */
	readonly whysOf: (id: string) => readonly string[];
}

/** Follows one list of the table. A circle ends where it began, and what only leads into one stays. */
export function traceSuccessors(entries: readonly Successor[]): Trace {
	const byId = new Map(entries.map((entry) => [entry.was, entry]));

	/** The entries on the way, and the ids at its ends. */
	const walk = (id: string): { readonly ends: Set<string>; readonly passed: Set<Successor> } => {
		const ends = new Set<string>();
		const passed = new Set<Successor>();
		const open = [id];
		for (const one of open) {
			const entry = byId.get(one);
			if (!entry || entry.now.length === 0) ends.add(one);
			if (!entry || passed.has(entry)) continue;
			passed.add(entry);
			open.push(...entry.now);
		}
		return { ends, passed };
	};

	return {
		endsOf: (id) => {
			const { ends } = walk(id);
			return ends.size > 0 ? [...ends] : [id];
		},
		whysOf: (id) => [...new Set([...walk(id).passed].flatMap(({ why }) => why ?? []))]
	};
}
