import type {
	Catalog,
	Contact,
	Duty,
	Group,
	Need,
	NeedId,
	Pathway,
	PathwayId,
	PathwayStep,
	Profile,
	Program,
	Resource,
	Role,
	Rule,
	Situation,
	Tag
} from '../../src/lib/catalog/types.ts';

type Channel = Catalog['channels'][number];

/** The same shape with every id as a plain string, so that examples read well. */
type Plain<T> = T extends { readonly __kind: string }
	? string
	: T extends readonly (infer Item)[]
		? readonly Plain<Item>[]
		: T extends object
			? { readonly [Key in keyof T]: Plain<T[Key]> }
			: T;
type Given<T> = Partial<Plain<Omit<T, 'id'>>>;

export const tags = (...ids: string[]): Tag[] => ids as Tag[];
export const needIds = (...ids: string[]): NeedId[] => ids as NeedId[];
export const needId = (id: string): NeedId => id as NeedId;
export const pathwayId = (id: string): PathwayId => id as PathwayId;

/** A person with these tags who answers for themselves. */
export function aProfile(...ids: string[]): Profile {
	return { tags: tags(...ids), helping: false };
}

export function aRule(given: Partial<Plain<Rule>> = {}): Rule {
	return { allOf: [], anyOf: [], ...given } as Rule;
}

export function aProgram(id: string, given: Given<Program> = {}): Program {
	return {
		id,
		name: `Area ${id}`,
		abbreviation: id.toUpperCase(),
		covers: `What ${id} covers.`,
		plainly: `You do ${id} work.`,
		because: `you work in ${id}`,
		formerNames: [],
		evidenceUrl: 'https://example.org/evidence',
		...given
	} as Program;
}

export function aSituation(id: string, given: Given<Situation> = {}): Situation {
	return { id, name: `Situation ${id}`, because: `you are in ${id}`, ...given } as Situation;
}

export function aRole(id: string, given: Given<Role> = {}): Role {
	return {
		id,
		name: `Role ${id}`,
		plainly: `You do ${id}.`,
		because: `you do ${id}`,
		programs: [],
		evidenceUrl: 'https://example.org/evidence',
		...given
	} as Role;
}

function aDuty(id: string, given: Given<Duty> = {}): Duty {
	return { id, name: `Duty ${id}`, because: `you have ${id}`, ...given } as Duty;
}

/** A standing group of the area rsf that still meets. */
export function aGroup(id: string, given: Given<Group> = {}): Group {
	return {
		id,
		name: `Group ${id}`,
		program: 'rsf',
		kind: 'standing group',
		status: 'current',
		evidenceUrl: 'https://example.org/evidence',
		...given
	} as Group;
}

/** The open calls of the area rsf. */
export function aChannel(id: string, given: Given<Channel> = {}): Channel {
	return {
		id,
		name: `Channel ${id}`,
		kind: 'calls',
		program: 'rsf',
		evidenceUrl: 'https://example.org/evidence',
		...given
	} as Channel;
}

export function aContact(id: string, given: Given<Contact> = {}): Contact {
	return {
		id,
		name: `Contact ${id}`,
		programs: ['all'],
		resource: id,
		ask: 'Any question.',
		...given
	} as Contact;
}

/** An approved need without prerequisites and without resources. */
export function aNeed(id: string, given: Given<Need> = {}): Need {
	return {
		id,
		statement: `I need to learn ${id}.`,
		program: 'all',
		state: 'approved',
		buildsOn: [],
		resources: [],
		ask: [],
		pointOfNeedOnly: false,
		alsoAsked: [],
		evidence: 'https://example.org/evidence',
		...given
	} as Need;
}

/** An approved page to read, open to everybody. */
export function aResource(id: string, given: Given<Resource> = {}): Resource {
	return {
		id,
		title: `Resource ${id}`,
		url: `https://example.org/${id}`,
		urlIsListing: false,
		state: 'approved',
		programs: ['all'],
		format: 'documentation',
		activity: 'read',
		summary: `About ${id}.`,
		topics: [],
		roles: [],
		access: 'public',
		confidence: 'high',
		legacy: false,
		alsoAsked: [],
		evidenceUrl: 'https://example.org/evidence',
		...given
	} as Resource;
}

/** A required step of the first week for everybody the pathway is for. */
export function aStep(need: string, given: Partial<Plain<PathwayStep>> = {}): PathwayStep {
	return { need, stage: 'first-week', optional: false, or: [], ...given } as PathwayStep;
}

type GivenPathway = Omit<Given<Pathway>, 'steps' | 'for'> & {
	readonly for?: Partial<Plain<Rule>>;
	/** A need's id alone is a required step of the first week. */
	readonly steps?: readonly (string | PathwayStep)[];
};

/** A role pathway for the people who have its id as a tag, unless `for` says otherwise. */
export function aPathway(id: string, given: GivenPathway = {}): Pathway {
	return {
		id,
		title: `Pathway ${id}`,
		kind: 'role',
		program: 'all',
		introduction: `About ${id}.`,
		...given,
		for: aRule(given.for ?? { anyOf: [id] }),
		steps: (given.steps ?? []).map((step) => (typeof step === 'string' ? aStep(step) : step))
	} as unknown as Pathway;
}

/** A small catalog: the five areas, both situations, three roles, one duty, and what is given. */
export function aCatalog(given: Partial<Catalog> = {}): Catalog {
	return {
		programs: ['rsf', 'scts', 'sys', 'osdc', 'dux'].map((id) => aProgram(id)),
		situations: ['new-employee', 'new-role'].map((id) => aSituation(id)),
		roles: ['course-reserves', 'cataloger-metadata', 'supervisor'].map((id) => aRole(id)),
		duties: [aDuty('loads-files')],
		groups: [],
		channels: [],
		contacts: [],
		needs: [],
		resources: [],
		pathways: [],
		successors: { needs: [], resources: [] },
		...given
	};
}
