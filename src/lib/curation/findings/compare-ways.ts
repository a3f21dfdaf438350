import type { Junction, Option, OptionId } from '../../wizard/index.ts';
import type { Signer } from './sign-junctions.ts';

/** What follows each way to answer at one junction. */
export interface Crossing {
	readonly question: NonNullable<Junction['question']>;
	readonly offered: readonly Option[];
	/** The number of what follows these options together; undefined where they are no way to answer. */
	readonly follows: (...options: OptionId[]) => number | undefined;
}

/** A junction at which something is asked, ready to compare its ways on; nothing at an end. */
export function crossingAt({ question, offered, ways }: Junction, sign: Signer): Crossing[] {
	if (!question) return [];
	const byOptions = new Map(ways.map(({ options, to }) => [nameWay(options), sign(to)]));
	return [{ question, offered, follows: (...options) => byOptions.get(nameWay(options)) }];
}

/** Whether an option is a real answer, neither "not sure" nor "none of these". */
export function isReal({ unsure, none }: Option): boolean {
	return !unsure && !none;
}

/** Whether an option is to be judged by what it changes: a real one that only speaks for itself. */
export function isPlain(option: Option): boolean {
	const { standsFor, standsForAll, helping } = option;
	return isReal(option) && standsFor.length === 0 && !standsForAll && !helping;
}

function nameWay(options: readonly OptionId[]): string {
	return [...options].sort().join(' ');
}
