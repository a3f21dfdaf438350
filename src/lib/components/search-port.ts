import type { SearchAnswer } from '$lib/search/index.ts';

type Hear = (answer: SearchAnswer) => void;
let listener: Hear | undefined;

/** The one way on which pages tell what they found; nobody listens but in a study session. */
export const searchPort = {
	searched: (answer: SearchAnswer) => listener?.(answer),
	/** Hears every answer of the search from now on; nobody does after `undefined`. */
	listen: (hear: Hear | undefined) => void (listener = hear)
};
