import type { Catalog } from '../../catalog/index.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import { chooseOne, exploreChoices, explorePairs, walkAtRandom } from '../../wizard/index.ts';
import type { Probe, Wizard } from '../../wizard/index.ts';
import { arrangeOnce } from './arrange-once.ts';
import type { KeyedArrangement } from './arrange-once.ts';
import { listPairs } from './list-pairs.ts';
import type { Combination, Exploration } from './types.ts';
import { walkPeople } from './walk-people.ts';

/** Complete sets drawn by chance in one exploration. */
export const sampleSize = 1000;

/** Where the draw begins: the same sets on every run and every machine. */
const sampleSeed = 2025;

/**
 * Everything that answers can lead to, walked on the wizard's machine: each complete set of single
 * choices, each with two options where a question takes several (unless those are too many), and a
 * sample of the rest, which is of millions. Nothing of it is stored: it is computed anew for each edit.
 */
export function exploreAnswers(catalog: Catalog, wizard: Wizard): Exploration {
	const arrange = arrangeOnce(catalog);
	const singles = exploreChoices(wizard, chooseOne);
	const upToTwo = explorePairs(wizard);
	const probes = drawProbes(wizard);
	return {
		people: walkPeople(catalog, wizard, singles),
		pairs: upToTwo ? listPairs({ singles, upToTwo }, arrange) : [],
		withoutPairs: !upToTwo,
		sample: probes.map((probe) => combine(probe, arrange(probe.profile))),
		estimate: probes.reduce((sum, { weight }) => sum + weight, 0) / sampleSize,
		seed: sampleSeed,
		singles,
		upToTwo: upToTwo ?? singles,
		planKeyAt: ({ profile }) => arrange(profile).planKey
	};
}

function combine({ chosen, profile }: Probe, arranged: KeyedArrangement): Combination {
	return { chosen, profile, ...arranged };
}

function drawProbes(wizard: Wizard): Probe[] {
	const random = seededRandom(sampleSeed);
	return Array.from({ length: sampleSize }, () => walkAtRandom(wizard, random)).flatMap(
		(probe) => probe ?? []
	);
}
