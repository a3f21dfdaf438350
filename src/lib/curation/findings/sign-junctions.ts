import type { Exploration } from '../explore/types.ts';
import type { Junction } from '../../wizard/index.ts';

/** Gives each junction a number: equal where everything that follows is the same. */
export type Signer = (junction: Junction) => number;

/**
 * A signer of junctions. Two ends are the same when their plans have the same steps in the same
 * order; two questions, when it is the same question with the same ways on, each leading to the
 * same. Each junction is worked out once. A circle counts as one thing that leads nowhere.
 */
export function signJunctions(planKeyAt: Exploration['planKeyAt']): Signer {
	const numbers = new Map<string, number>();
	const signed = new Map<Junction, number>();
	const sign = (junction: Junction): number => {
		const known = signed.get(junction);
		if (known !== undefined) return known;
		signed.set(junction, -1); // while its ways are followed: a circle meets this
		const { question, ways } = junction;
		const text = question
			? `? ${question.id} ${ways
					.map(({ options, to }) => `${options.join('+')}=${sign(to)}`)
					.sort()
					.join(' ')}`
			: `! ${planKeyAt(junction)}`;
		const number = numbers.get(text) ?? numbers.size;
		numbers.set(text, number);
		signed.set(junction, number);
		return number;
	};
	return sign;
}
