import type { KeptStageView } from './describe-kept.ts';
import { sayDay } from './say-day.ts';

/** The name of a stage, with its days where it has some: "First week, Nov 23, 2026 to Nov 29, 2026". */
export function sayStage({ name, from, until }: KeptStageView): string {
	if (from === undefined || until === undefined) return name;
	return `${name}, ${sayDay(from)} to ${sayDay(until)}`;
}
