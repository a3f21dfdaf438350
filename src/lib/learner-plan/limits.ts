/** How much a plan takes. What is longer is refused while it is typed, never cut off unseen. */
export const planLimits = {
	/** Letters of a name. */
	name: 80,
	greeting: 600,
	/** Letters of one note. */
	note: 280,
	/** Notes of one author on one step. */
	notesPerStep: 3,
	/** Notes of a whole plan. */
	notes: 200,
	/** Notes that a plan is read with: bringing plans together, or steps, may bring more than are written. */
	notesKept: 1000,
	/** Ids in any one list; there are some sixty needs. */
	ids: 500,
	/** Letters of a link, or of what it unpacks to; more is refused unread. */
	linkLetters: 60_000,
	unpackedBytes: 400_000,
	/** Letters of a file: as many plans as there can be, each as full as can be written. */
	fileLetters: 25_000_000,
	/** Plans on one device and in one file. */
	plans: 100
} as const;
