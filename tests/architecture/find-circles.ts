import type { Source } from './read-source.ts';

type Resolve = (from: string, source: { readonly path: string }) => string | undefined;

/** Files that import each other in a circle, types included: one sentence for each circle. */
export function findCircles(sources: readonly Source[], resolve: Resolve): string[] {
	const graph = new Map(
		sources.map((source) => [
			source.path,
			source.imports.flatMap(({ from }) => resolve(from, source) ?? [])
		])
	);
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (path: string, way: readonly string[]): void => {
		const start = way.indexOf(path);
		if (start >= 0) {
			found.push(
				`These import each other in a circle: ${[...way.slice(start), path].join(' → ')}.`
			);
			return;
		}
		if (done.has(path)) return;
		for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
		done.add(path);
	};
	for (const { path } of sources) visit(path, []);
	return found;
}
