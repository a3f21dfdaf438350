import { site } from '$lib/server/site.ts';

export function load() {
	const { people, pairs, sample, estimate } = site.exploration;
	return {
		people: people.length,
		kinds: people.filter(({ alias }) => !alias).length,
		pairs: pairs.length,
		sample: sample.length,
		millions: Math.round(estimate / 1_000_000),
		warnings: site.warnings.length
	};
}
