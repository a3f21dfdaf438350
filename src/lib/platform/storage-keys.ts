/**
 * Every key under which something is kept on this device, and nothing is kept under another:
 * what wants to leave nothing here has to go through this list only.
 */
export const storageKeys = {
	/** What somebody looked for and did not find. */
	notebook: 'pathfinder/notebook',
	/** Text of the notebook that could not be read, as it was. */
	notebookSetAside: 'pathfinder/notebook-set-aside',
	/** Recent searches, and with them the leave to keep them. */
	recentSearches: 'pathfinder/recent-searches'
} as const;
