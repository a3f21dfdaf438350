/** One kind of finding: what it is called, and whether curators may change how it is told. */
interface FindingKind {
	/** As a heading, in librarians' words. */
	readonly heading: string;
	/** Why it is always an error; absent where curators decide. */
	readonly fixed?: string;
	/** Whether it is told of kinds of people, so that it can be accepted for some of them. */
	readonly ofPeople?: true;
}

const noEnd = 'somebody who answers so comes to no pathway';
const idle = 'an example that expects nothing always holds';
const notRead = 'until it is corrected, the example says nothing';

/** Every kind of finding, by its code without `curation/`. */
export const findingKinds: Readonly<Record<string, FindingKind>> = {
	'dead-end': { heading: 'Answers that lead nowhere', fixed: noEnd },
	'endless-way': { heading: 'Questions without an end', fixed: noEnd },
	'unexamined-pairs': { heading: 'Ways that were not examined' },
	'unreached-question': { heading: 'Questions that nobody is asked' },
	'unreached-option': { heading: 'Answers that nobody is offered' },
	'idle-question': { heading: 'Questions that change nothing' },
	'idle-option': { heading: 'Answers that change nothing' },
	'twin-options': { heading: 'Two answers that do the same' },
	'no-first-week': { heading: 'First weeks with nothing to open', ofPeople: true },
	'empty-stage': { heading: 'Plans with an empty stage', ofPeople: true },
	'long-plan': { heading: 'Long plans' },
	'hard-to-open': { heading: 'Plans with nothing that opens at once', ofPeople: true },
	'no-step-of-own-role': { heading: 'Roles that begin late', ofPeople: true },
	'unreceived-pathway': { heading: 'Pathways that nobody receives' },
	'unreceived-need': { heading: 'Needs that nobody receives' },
	'unreceived-resource': { heading: 'Resources that nobody receives' },
	'absent-prerequisite': {
		heading: 'Steps that build on one that is not in the plan',
		ofPeople: true
	},
	'raised-prerequisite': { heading: 'Steps moved to an earlier stage' },
	'order-conflict': { heading: 'Pathways that contradict each other' },
	'open-question': { heading: 'Example people with a question left open' },
	'useless-answer': { heading: 'Example people with an answer of no use' },
	'person-starts-otherwise': { heading: 'Example people whose plan begins otherwise' },
	'person-misses-need': { heading: 'Example people who miss a need' },
	'person-gets-need': { heading: 'Example people who get what they never should' },
	'person-first-week': { heading: 'Example people with another first week' },
	'nothing-expected': { heading: 'Example people of whom nothing is expected', fixed: idle },
	'duplicate-person': { heading: 'Two example people with one id', fixed: notRead },
	'unknown-answer': { heading: 'Example people with an unknown answer', fixed: notRead },
	'unknown-need': { heading: 'Example people with an unknown need', fixed: notRead }
};

/** The kind of a finding by its whole code; nothing for what is no finding. */
export function kindOfFinding(code: string): FindingKind | undefined {
	const [domain, name = ''] = code.split('/');
	return domain === 'curation' && Object.hasOwn(findingKinds, name)
		? findingKinds[name]
		: undefined;
}
