import type { Stage } from '../catalog/index.ts';
import { joinEven, splitEven } from './join-even.ts';
import type { SeenStep } from './types.ts';

/** Stages as letters, wordings, how many resources each step has, and the resources of all in a row. */
export type PackedSeen = readonly [
	stages: string,
	wordings: string,
	counts: string,
	resources: string
];

const letters: Readonly<Record<Stage, string>> = {
	'first-week': 'w',
	'first-month': 'm',
	'first-quarter': 'q',
	'as-needed': 'n'
};
const stagesByLetter = new Map(Object.entries(letters).map(([stage, letter]) => [letter, stage]));

/** Seen steps without their needs, which are kept beside in the same order. Alike parts stand together. */
export function packSeen(seen: readonly SeenStep[]): PackedSeen {
	return [
		seen.map(({ stage }) => letters[stage]).join(''),
		joinEven(seen.map(({ wording }) => wording)),
		joinEven(seen.map(({ resources }) => resources.length.toString(36))),
		joinEven(seen.flatMap(({ resources }) => resources))
	];
}

/** The seen steps of these needs, for `readKeptPlan` to check. */
export function unpackSeen(
	[stages, wordings, counts, resources]: PackedSeen,
	needs: readonly string[]
) {
	const allWordings = splitEven(wordings);
	const allCounts = splitEven(counts).map((count) => parseInt(count, 36));
	const allResources = splitEven(resources);
	let from = 0;
	return Array.from(stages, (letter, at) => {
		const until = from + (allCounts[at] ?? NaN);
		const own = allResources.slice(from, until);
		from = until;
		return {
			need: needs[at],
			stage: stagesByLetter.get(letter),
			wording: allWordings[at],
			resources: own
		};
	});
}
