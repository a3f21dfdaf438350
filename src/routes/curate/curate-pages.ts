/** The pages for curators beside their first one, in the order of an edit: before it, and after. */
export const curatePages = [
	{
		path: 'curate/changes/',
		short: 'Changes',
		title: 'What an edit changes for people',
		about:
			'Compares this copy with the published one: who gets a step more, who loses one, whose first week is empty now.'
	},
	{
		path: 'curate/findings/',
		short: 'Findings',
		title: 'What was found',
		about:
			'Everything in the catalog that nobody receives, comes too early or changes nothing, with the file, the line and what to do.'
	},
	{
		path: 'curate/flow/',
		short: 'Questions',
		title: 'The questions, mapped',
		about:
			'Every way through the questions as an outline and as a drawing, with the number of plans behind each answer.'
	},
	{
		path: 'curate/outcomes/',
		short: 'Outcomes',
		title: 'What people receive',
		about:
			'How long the plans are, how much time is known, and whom a gap hits: computed from the catalog, no visitor is counted.'
	},
	{
		path: 'curate/people/',
		short: 'Example people',
		title: 'Example people',
		about: 'People as curators described them, and what must stay true of their plans.'
	},
	{
		path: 'curate/studies/',
		short: 'Studies',
		title: 'Findings of studies',
		about:
			'What people stumbled over in sessions: rate it, decide what is done, and see in the next study what was answered.'
	}
] as const;
