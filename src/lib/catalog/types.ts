/** A string that names one thing of one kind; permanent, kebab-case. */
type Id<Kind extends string> = string & { readonly __kind: Kind };

export type NeedId = Id<'need'>;
export type ResourceId = Id<'resource'>;
export type PathwayId = Id<'pathway'>;
export type ContactId = Id<'contact'>;

/** What can be true of a person: the id of a situation, a program area, a role or a duty. */
export type Tag = Id<'tag'>;

/** A program area's tag, or `all` for what belongs to every area. */
export type ProgramId = Tag;

export type Stage = 'first-week' | 'first-month' | 'first-quarter' | 'as-needed';

/** Draft: not shown to learners. Retired: kept for its id and its successor. */
export type State = 'draft' | 'approved' | 'retired';

export type Format =
	| 'documentation'
	| 'policy'
	| 'toolkit'
	| 'course'
	| 'meeting'
	| 'recording'
	| 'form'
	| 'mailing-list'
	| 'slides'
	| 'other';

/** What a person does with a resource. */
export type Activity = 'read' | 'watch' | 'do' | 'join' | 'ask' | 'practice' | 'course';

export type Level = 'intro' | 'intermediate' | 'advanced' | 'any';

/** Whom something is for: every tag of `allOf`, and at least one of `anyOf` where it is given. */
export interface Rule {
	readonly allOf: readonly Tag[];
	readonly anyOf: readonly Tag[];
}

export interface Program {
	readonly id: ProgramId;
	readonly name: string;
	readonly abbreviation: string;
	/** Official scope, in our words. */
	readonly covers: string;
	/** The same for somebody who knows none of the jargon. */
	readonly plainly: string;
	/** Completes "Here because …". */
	readonly because: string;
	readonly url?: string;
	readonly urlNote?: string;
	readonly formerNames: readonly string[];
	readonly evidenceUrl: string;
}

export interface Situation {
	readonly id: Tag;
	readonly name: string;
	readonly because: string;
}

export interface Role {
	readonly id: Tag;
	readonly name: string;
	/** What people in this role do on an ordinary day. */
	readonly plainly: string;
	readonly because: string;
	/** Empty for roles of no single area. */
	readonly programs: readonly ProgramId[];
	readonly evidenceUrl: string;
}

/** Work that some people in a role have and others do not. */
export interface Duty {
	readonly id: Tag;
	readonly name: string;
	readonly because: string;
}

export interface Group {
	readonly id: string;
	readonly name: string;
	readonly program: ProgramId;
	readonly kind: string;
	readonly status: 'current' | 'ended' | 'on hiatus' | 'historical';
	readonly note?: string;
	/** The resource that is the group's own page. */
	readonly resource?: ResourceId;
	readonly evidenceUrl: string;
}

interface Channel {
	readonly id: string;
	readonly name: string;
	readonly kind: 'mailing-list' | 'calendar' | 'documents' | 'form' | 'calls';
	readonly program: ProgramId;
	readonly note?: string;
	readonly resource?: ResourceId;
	readonly evidenceUrl: string;
}

/** Somebody to ask: always by way of a resource, so that its address stands in one place. */
export interface Contact {
	readonly id: ContactId;
	readonly name: string;
	/** The program areas whose questions it answers; `all` for everybody's. */
	readonly programs: readonly ProgramId[];
	readonly resource: ResourceId;
	/** What one can bring there, as a sentence. */
	readonly ask: string;
}

export interface Gap {
	readonly cover: 'none' | 'partial';
	readonly note: string;
}

export interface Need {
	readonly id: NeedId;
	/** "I need to …", a whole sentence. */
	readonly statement: string;
	readonly program: ProgramId;
	readonly state: State;
	readonly buildsOn: readonly NeedId[];
	/** In learning order. */
	readonly resources: readonly ResourceId[];
	/** Empty: the contacts of the need's program area. */
	readonly ask: readonly ContactId[];
	readonly gap?: Gap;
	/** Looked up when it comes up; belongs to no pathway. */
	readonly pointOfNeedOnly: boolean;
	/** What people at a desk would type instead. */
	readonly alsoAsked: readonly string[];
	readonly evidence: string;
}

export interface Resource {
	readonly id: ResourceId;
	readonly title: string;
	readonly url: string;
	/** `url` is a page on which to look for the title. */
	readonly urlIsListing: boolean;
	readonly state: State;
	readonly programs: readonly ProgramId[];
	readonly format: Format;
	readonly activity: Activity;
	readonly summary: string;
	readonly topics: readonly string[];
	readonly roles: readonly Tag[];
	readonly access: 'public' | 'login';
	/** Year, year-month or year-month-day, only where stated. */
	readonly published?: string;
	readonly updated?: string;
	/** Length, only where stated. */
	readonly minutes?: number;
	readonly level?: Level;
	/** `judged` is ours, never the Alliance's word. */
	readonly levelBasis?: 'stated' | 'judged';
	/** Medium: seen only as a link or in a listing; shown as unverified. */
	readonly confidence: 'high' | 'medium';
	readonly legacy: boolean;
	/** For curators; not shown to learners. */
	readonly note?: string;
	readonly alsoAsked: readonly string[];
	readonly evidenceUrl: string;
}

export interface PathwayStep {
	readonly need: NeedId;
	readonly stage: Stage;
	/** Whom this step is for, among those the pathway is for. */
	readonly when?: Rule;
	readonly optional: boolean;
	/** Needs that do as well: one of them is enough. */
	readonly or: readonly NeedId[];
	/** A curator's sentence for this step in this pathway. */
	readonly note?: string;
}

export interface Pathway {
	readonly id: PathwayId;
	readonly title: string;
	readonly kind: 'introduction' | 'core' | 'role';
	readonly program: ProgramId;
	readonly for: Rule;
	readonly introduction: string;
	readonly steps: readonly PathwayStep[];
}

/** What took the place of an id that learners may hold in a plan they keep. */
export interface Successor<Id extends string = string> {
	readonly was: Id;
	/** Empty: nothing did. */
	readonly now: readonly Id[];
	/** A sentence that learners read. */
	readonly why?: string;
}

export interface Successors {
	readonly needs: readonly Successor<NeedId>[];
	readonly resources: readonly Successor<ResourceId>[];
}

export interface Catalog {
	readonly programs: readonly Program[];
	readonly situations: readonly Situation[];
	readonly roles: readonly Role[];
	readonly duties: readonly Duty[];
	readonly groups: readonly Group[];
	readonly channels: readonly Channel[];
	readonly contacts: readonly Contact[];
	readonly needs: readonly Need[];
	readonly resources: readonly Resource[];
	readonly pathways: readonly Pathway[];
	readonly successors: Successors;
}

/** What the answers say about one person. */
export interface Profile {
	readonly tags: readonly Tag[];
	/** A helper reads this plan for somebody else. */
	readonly helping: boolean;
}

/** The text of one file of `data/`, already decoded. */
export interface SourceFile {
	/** As problems print it: `data/needs/rsf.yaml`. */
	readonly path: string;
	/** U+FFFD stands where the bytes were not UTF-8. */
	readonly text: string;
}

/** The way to a place in a YAML file: names of fields as written there, and positions in lists. */
export type YamlPath = readonly (string | number)[];

/** A value with the place where a person wrote it. */
export interface Placed<Value> {
	readonly value: Value;
	readonly file: string;
	/** Line of the entry itself, or of what `path` leads to within the entry. */
	readonly lineOf: (path: YamlPath) => number;
}
