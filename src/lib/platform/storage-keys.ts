/**
 * Every key under which something is kept on this device, and nothing is kept under another:
 * what wants to leave nothing here has to go through this file only.
 */
export const storageKeys = {
	/** What somebody looked for and did not find. */
	notebook: 'pathfinder/notebook',
	/** Text of the notebook that could not be read, as it was. */
	notebookSetAside: 'pathfinder/notebook-set-aside',
	/** Recent searches, and with them the leave to keep them. */
	recentSearches: 'pathfinder/recent-searches',
	/** Id of the plan that was opened last: of this window, and of the device. */
	lastOpenedPlan: 'pathfinder/last-opened-plan',
	/** Of a window: id of the study session that runs in it. */
	studySession: 'pathfinder/study-session',
	/** How many people did not want to be recorded, or withdrew. */
	studyRefusals: 'pathfinder/study-refusals',
	/** Codes of those who did not come, each with its study. */
	studyNoShows: 'pathfinder/study-no-shows',
	/** Of a window: the setup of the console, so that a reload finds its session again. */
	console: 'pathfinder/console',
	/** "off" where the console is worked without its single keys. */
	consoleKeys: 'pathfinder/console-keys',
	/** Of a window, for a moment: the visit ends, and its history is being cleared. */
	leaving: 'pathfinder/leaving'
} as const;

/** How every key of ours begins. */
export const keyPrefix = 'pathfinder/';

/** How the keys begin under which Kit keeps for a window how far down its pages were scrolled. */
export const kitPrefix = 'sveltekit:';

/** How the name of every cache of ours begins: copies of pages, for when the network is away. */
export const cachePrefix = 'pathfinder-';

/** The database of this site. */
export const databaseName = 'pathfinder';

/** What the database holds. */
export const storeNames = {
	/** Each plan, under its id. */
	plans: 'plans',
	/** Each plan once more, so that one damaged record loses nothing. */
	copies: 'copies',
	/** Records that could not be read when something new came into their place, as they were. */
	setAside: 'set-aside',
	/** Sessions of usability studies. */
	sessions: 'sessions',
	/** Their events, each under its session, its list and its number. */
	events: 'events'
} as const;

/** The channel on which the tabs of this site speak to each other. */
export const channelName = 'pathfinder';

/** The channel between a participant's window and the console. */
export const studyChannelName = 'pathfinder-study';
