/** How much a notebook takes. More notes are refused, never put in the place of older ones. */
export const notebookLimits = {
	notes: 200,
	/** Letters of the words; search looks at as many. */
	words: 200,
	/** Letters of what it was for. */
	purpose: 300
} as const;
