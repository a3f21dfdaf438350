/** One page of every kind, by what a reader would call it. */
export interface PageKind {
	readonly name: string;
	readonly address: string;
	/** What the heading says once the page is whole. */
	readonly heading: RegExp;
	/** The answer is meant to be 404. */
	readonly missing?: boolean;
}

export const fragment = '#new-employee+rsf+scts+resource-sharing-ill+acquisitions+ships-items';

export const pageKinds: readonly PageKind[] = [
	{ name: 'home', address: '', heading: /^What brings you here\?$/ },
	{
		name: 'a question with one answer',
		address: 'wizard/not-sure-situation/',
		heading: /^Have you worked with/
	},
	{
		name: 'a question with several answers',
		address: 'wizard/new-role/',
		heading: /^Which kind of work/
	},
	{
		name: 'a question whose answers take others back',
		address: 'wizard/new-role/course-reserves/',
		heading: /^Which kind of work/
	},
	{
		name: 'a pathway',
		address: 'pathway/new-employee/rsf/circulation-fulfillment/changes-settings/',
		heading: /^Circulation and fulfillment, for/
	},
	{
		name: 'a pathway for a helper',
		address: 'pathway/helping-someone/new-colleague/sys/',
		heading: /^Systems and discovery, for/
	},
	{
		name: 'a pathway in the fragment',
		address: `pathway/${fragment}`,
		heading: /^Resource sharing and interlibrary loan, with/
	},
	{
		name: 'a message on a mangled address',
		address: 'wizard/#new-role+bogus+rsf',
		heading: /^Which of these is your work/
	},
	{ name: 'all pathways', address: 'pathways/', heading: /^All pathways$/ },
	{ name: 'one pathway', address: 'pathways/introduction/', heading: /^Introduction/ },
	{
		name: 'a need with a gap',
		address: 'needs/support-open-education/',
		heading: /^I need to/
	},
	{
		name: 'a resource to look for on a page',
		address: 'resources/anonymous-ask-form/',
		heading: /^Anonymous Ask Form$/
	},
	{ name: 'a program area', address: 'programs/scts/', heading: /\(SCTS\)$/ },
	{ name: 'all resources', address: 'resources/', heading: /^All resources$/ },
	{ name: 'search', address: 'search/', heading: /^Search$/ },
	{ name: 'results', address: 'search/?q=lost+summit+item', heading: /^Results for/ },
	{ name: 'no results', address: 'search/?q=qqxxzzyy', heading: /^Results for/ },
	{
		name: 'the notebook of what was not found',
		address: 'search/notebook/',
		heading: /^What I could not find$/
	},
	{ name: 'the plans on this device', address: 'plans/', heading: /^Plans on this device$/ },
	{
		name: 'a plan in a link that broke off',
		address: 'plan/#1.abc',
		heading: /^This plan could not be opened$/
	},
	{ name: 'leaving nothing here', address: 'leave/', heading: /^Leave nothing here$/ },
	{ name: 'about', address: 'about/', heading: /^About/ },
	{ name: 'the curators’ first page', address: 'curate/', heading: /^For curators$/ },
	{ name: 'what an edit changes', address: 'curate/changes/', heading: /^What an edit changes/ },
	{ name: 'what was found', address: 'curate/findings/', heading: /^What was found$/ },
	{ name: 'the outline and the map', address: 'curate/flow/', heading: /^The questions, mapped$/ },
	{ name: 'outcomes', address: 'curate/outcomes/', heading: /^What people receive$/ },
	{ name: 'example people', address: 'curate/people/', heading: /^Example people$/ },
	{ name: 'findings of studies', address: 'curate/studies/', heading: /^Findings of studies$/ },
	{ name: 'usability studies', address: 'study/', heading: /^Usability studies$/ },
	{ name: 'a session without a link', address: 'study/session/', heading: /^No study here$/ },
	{ name: 'the console', address: 'study/console/', heading: /^Console$/ },
	{ name: 'the report of a study', address: 'study/report/', heading: /^Report of a study$/ },
	{ name: 'the replay of a session', address: 'study/replay/', heading: /^Replay of a session$/ },
	{
		name: 'the page for what is not on the device',
		address: 'offline/#needs/lost-item/',
		heading: /^Without the network$/
	},
	{
		name: 'a missing page',
		address: 'needs/no-such-need/',
		heading: /^There is no such page$/,
		missing: true
	},
	{ name: 'the page of a host for what is missing', address: '404.html', heading: /^There is no/ }
];
