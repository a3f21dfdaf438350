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
}

/** The counts of an exploration; nothing where the data could not be read whole. */
export function countExamined(
	{ exploration }: Pick<Inspection, 'exploration'>,
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
		seconds: Math.round(seconds * 10) / 10
	};
}

/** What was looked through and what is accepted, in sentences. */
export function reportExamination(examined: Examined | undefined, accepted: number): string {
	if (!examined) {
		return 'No way through the questions was examined: correct the errors above first.';
	}
	const { people, pairs, sample, estimate, seed, seconds } = examined;
	const looked = `Examined: ${people} complete sets of single answers, ${pairs} with two answers somewhere, and ${sample} drawn from about ${sayMany(estimate)} (seed ${seed}), in ${seconds.toFixed(1)} seconds.`;
	if (accepted === 0) return looked;
	const those = accepted === 1 ? '1 finding is' : `${accepted} findings are`;
	return `${looked}\n${those} accepted in data/checks.yaml.`;
}

function sayMany(count: number): string {
	if (count < 1_000_000) return String(count);
	return `${Math.round(count / 1_000_000)} million`;
}
