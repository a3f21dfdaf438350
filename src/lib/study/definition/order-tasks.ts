import { seededRandom } from '../../shared/seeded-random.ts';
import type { Study } from './types.ts';

type Ordered = Pick<Study, 'order' | 'seed'> & {
	readonly tasks: readonly { readonly id: string }[];
};

/**
 * The ids of a study's tasks in the order that one participant gets them; participants count from 1.
 * `fixed`: as the study lists them. `random`: shuffled anew for everybody (Fisher–Yates), the same
 * for the same seed and number. `latin`: a balanced Latin square (Williams 1949), where every task
 * stands equally often in each place and follows each other task equally often, after as many
 * participants as there are tasks, or twice as many where their number is odd.
 */
export function orderTasks(study: Ordered, participant: number): string[] {
	const ids = study.tasks.map(({ id }) => id);
	if (study.order === 'random') return shuffle(ids, study.seed, participant);
	return study.order === 'latin' ? rowOfSquare(ids, participant - 1) : ids;
}

/** Far enough apart that one study's participant is not another's, by their seeds. */
const seedStride = 10_007;

function shuffle(ids: readonly string[], seed: number, participant: number): string[] {
	const draw = seededRandom(seed * seedStride + participant);
	const left = [...ids];
	return ids.flatMap(() => left.splice(Math.floor(draw() * left.length), 1));
}

/** A row of Williams' design: 0, 1, n−1, 2, n−2 …, moved on by one in each row; odd rows of the second square backward. */
function rowOfSquare(ids: readonly string[], row: number): string[] {
	const count = ids.length;
	const places = ids.map((_, at) => {
		const zigzag = at % 2 === 1 ? (at + 1) / 2 : (count - at / 2) % count;
		return (zigzag + row) % count;
	});
	const isBackward = count % 2 === 1 && Math.floor(row / count) % 2 === 1;
	const ordered = places.flatMap((place) => ids[place] ?? []);
	return isBackward ? ordered.reverse() : ordered;
}
