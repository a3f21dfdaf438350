/** What somebody looked for on one day and did not find. Plain JSON. */
export interface Note {
	readonly id: string;
	/** The words that were searched, without what may name a person. */
	readonly words: string;
	/** The day, as `2026-11-23`. */
	readonly date: string;
	/** How often on that day, 1 or more. */
	readonly times: number;
	/** What it was for, in the person's own sentence, without what may name a person. */
	readonly purpose?: string;
}
