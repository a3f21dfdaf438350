import type { SearchHit } from '../search/index.ts';

/** One line of the list: a result, or a search that was made before. */
export interface SearchChoice {
	/** Where it leads: a site path without a leading slash. */
	readonly path: string;
	readonly hit?: SearchHit;
	readonly recent?: string;
}

/** Lines that stand together under one name. */
export interface ChoiceGroup {
	readonly id: string;
	readonly name: string;
	readonly choices: readonly SearchChoice[];
}
