import type {
	AreaPathways,
	ContactView,
	ResourceView,
	StepView
} from '../../src/lib/publishing/index.ts';
import type { Choice, OptionId, QuestionView } from '../../src/lib/wizard/index.ts';

type GivenChoice = Partial<Omit<Choice, 'id'>>;

/** One way to answer, with a page of its own. */
export function aChoice(id: string, given: GivenChoice = {}): Choice {
	return {
		id: id as OptionId,
		label: `Label ${id}`,
		path: `wizard/new-role/${id}/`,
		apart: false,
		drops: [],
		...given
	};
}

type GivenQuestion = Partial<Omit<QuestionView, 'given'>> & { readonly given?: readonly string[] };

/** A question that takes several of three answers, asked after one other. */
export function aQuestionView({ given = ['new-role'], ...rest }: GivenQuestion = {}): QuestionView {
	return {
		asks: 'Which kind of work is it?',
		why: 'Each area has its own lists.',
		several: true,
		left: '1 or 2 left',
		answers: [{ question: 'You are', says: 'In a new role', change: '' }],
		kept: [],
		choices: [
			aChoice('rsf', { label: 'Lending', description: 'Checking items in and out.' }),
			aChoice('sys', { label: 'Systems' }),
			aChoice('not-sure', { label: 'I am not sure', apart: true })
		],
		elsewhere: [],
		given: given as OptionId[],
		...rest
	};
}

export function aContactView(name: string, given: Partial<ContactView> = {}): ContactView {
	return {
		name,
		ask: `Ask ${name}.`,
		url: 'https://example.org/ask',
		signIn: false,
		isListing: false,
		...given
	};
}

/** A resource of which nothing optional is known. */
export function aResourceView(id: string, given: Partial<ResourceView> = {}): ResourceView {
	return {
		id,
		title: `Resource ${id}`,
		url: `https://example.org/${id}`,
		path: `resources/${id}/`,
		summary: `What ${id} is.`,
		does: 'Read',
		format: 'Policy',
		icon: 'policy',
		signIn: false,
		isListing: false,
		unverified: false,
		...given
	};
}

/** A numbered step with one reason and nothing else. */
export function aStepView(id: string, given: Partial<StepView> = {}): StepView {
	return {
		id,
		anchor: id,
		path: `needs/${id}/`,
		title: `Learn ${id}`,
		number: 1,
		optional: false,
		reasons: ['Because you do this work'],
		notes: [],
		or: [],
		alsoBuildsOn: [],
		resources: [],
		shownBefore: [],
		ask: [],
		...given
	};
}

/** A program area with two pathways. */
export function anArea(given: Partial<AreaPathways> = {}): AreaPathways {
	return {
		name: 'Systems (SYS)',
		path: 'programs/sys/',
		plainly: 'Keeping the catalog working.',
		pathways: [
			{ title: 'Starting in Systems', path: 'pathways/core-sys/', steps: 1 },
			{ title: 'Systems and discovery', path: 'pathways/systems-discovery/', steps: 7 }
		],
		...given
	};
}
