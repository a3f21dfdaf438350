import type { Inspection } from '../lib/server/index.ts';

/** What was looked through; counts of sets of answers, and seconds. */
export interface Examined {
	readonly people: number;
	readonly pairs: number;
	readonly sample: number;
	/** How many sets of any number of answers there are, about. */
	readonly estimate: number;
	/** Where the draw of the sample began. */
	readonly seed: number;
	readonly seconds: number;
	/** How many example people were held against their plans; absent without a file of them. */
	readonly examples?: number;
}

/** The counts of an exploration; nothing where the data could not be read whole. */
export function countExamined(
	{ exploration, examples }: Pick<Inspection, 'exploration' | 'examples'>,
	seconds: number
): Examined | undefined {
	if (!exploration) return undefined;
	const { people, pairs, sample, estimate, seed } = exploration;
	return {
		people: people.length,
		pairs: pairs.length,
		sample: sample.length,
		estimate: Math.round(estimate),
		seed,
		seconds: Math.round(seconds * 10) / 10,
		...(examples === undefined ? {} : { examples })
	};
}

/** What was looked through, what was not, and what is accepted: a sentence a line. */
export function reportExamination(
	examined: Examined | undefined,
	{ accepted, unjudged }: { readonly accepted: number; readonly unjudged: readonly string[] }
): string {
	if (!examined) {
		return 'No way through the questions was examined, and no example person: correct the errors above first.';
	}
	const { people, pairs, sample, estimate, seed, seconds } = examined;
	const looked = `Examined: ${people} complete sets of single answers, ${pairs} with two answers somewhere, and ${sample} drawn from about ${sayMany(estimate)} (seed ${seed}), in ${seconds.toFixed(1)} seconds.`;
	const those = accepted === 1 ? '1 finding is' : `${accepted} findings are`;
	return [
		looked,
		sayExamples(examined.examples),
		...(accepted > 0 ? [`${those} accepted in data/checks.yaml.`] : []),
		...unjudged
	].join('\n');
}

function sayExamples(examples: number | undefined): string {
	if (examples === undefined) {
		return 'There is no data/people.yaml, so no example person was held against a plan.';
	}
	return examples === 1
		? '1 example person was held against their plan.'
		: `${examples} example people were held against their plans.`;
}

function sayMany(count: number): string {
	if (count < 1_000_000) return String(count);
	return `${Math.round(count / 1_000_000)} million`;
}
