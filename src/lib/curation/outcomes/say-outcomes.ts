import { stageNames } from '../../catalog/index.ts';
import type { Cover } from './judge-cover.ts';
import type { LengthCase, NeedReceived, Spread } from './types.ts';

/** What a page and the command call each cover. */
export const coverNames: Readonly<Record<Cover, string>> = {
	none: 'No resource',
	partial: 'In part: a gap is noted',
	'sign-in-only': 'Only behind a sign-in',
	'legacy-only': 'Only legacy resources',
	'unverified-only': 'Only unverified resources',
	'none-sound': 'None sound, for different reasons',
	'one-sound': 'One sound resource',
	sound: 'Two or more sound resources'
};

/** The five figures that tell how a number is spread, as the columns of a table. */
export const quartileNames = ['least', 'quarter', 'middle', 'three quarters', 'most'] as const;

/** A spread under `quartileNames`, with two decimals at most. */
export function sayQuartiles(spread: Spread): string[] {
	const { least, lowerQuartile, median, upperQuartile, most } = spread;
	return [least, lowerQuartile, median, upperQuartile, most].map((number) =>
		String(Math.round(number * 100) / 100)
	);
}

/** The minutes known of a plan, never without how many of its resources they are of. */
export function sayKnown(known: Omit<LengthCase, 'people'>): string {
	const { minutes, stating, fewest, most } = known;
	const resources = fewest === most ? `${most}` : `${fewest} to ${most}`;
	return stating === 0
		? `No minutes are known: 0 of ${resources} resources state a length`
		: `${minutes} minutes are known, of ${stating} of ${resources} resources`;
}

/** Where people receive a need: "first week 2, as needed 4". */
export function sayStages({ stages }: Pick<NeedReceived, 'stages'>): string {
	return stages
		.map(({ stage, people }) => `${stageNames[stage].toLowerCase()} ${people}`)
		.join(', ');
}

/** How many numbered steps a plan has: "1 step", "4 steps". */
export function saySteps(count: number): string {
	return count === 1 ? '1 step' : `${count} steps`;
}
