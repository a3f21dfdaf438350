import type { Junction } from '../../wizard/index.ts';

/** Every junction that can be reached from one, itself first, each once. */
export function listJunctions(start: Junction): Junction[] {
	const seen = new Set<Junction>();
	const visit = (junction: Junction): void => {
		if (seen.has(junction)) return;
		seen.add(junction);
		junction.ways.forEach(({ to }) => visit(to));
	};
	visit(start);
	return [...seen];
}
