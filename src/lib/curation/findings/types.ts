import type { Catalog, SourceFile } from '../../catalog/index.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Flow, FlowReading, Junction, Wizard } from '../../wizard/index.ts';
import type { Exploration, KindOfPerson } from '../explore/types.ts';
import type { EntryLocator } from './locate-entries.ts';
import type { StepLocator } from './locate-steps.ts';

/** A data folder, read. */
export interface DataRead {
	readonly files: readonly SourceFile[];
	readonly catalog: Catalog;
	readonly reading: FlowReading;
}

/** Something that the exploration shows, at the place where a curator can change it. */
export interface Finding extends Problem {
	/** Ids of what it is about, in a fixed order: how a curator names it to accept it. */
	readonly about: readonly string[];
	/** Whom it is told of, where it is told of kinds of people; `applyChecks` reads it and takes it off. */
	readonly people?: readonly KindOfPerson[];
}

/** How many numbered steps a plan may have before it is told as long. */
export interface Limits {
	readonly steps: number;
	/** For people with two answers to a question. */
	readonly stepsWithTwo: number;
}

/** What finders look through. */
export interface Study {
	readonly catalog: Catalog;
	readonly flow: Flow;
	/** Of each question and option, as `FlowReading` has them. */
	readonly lines: FlowReading['lines'];
	readonly wizard: Wizard;
	readonly exploration: Exploration;
	/** Every kind of person; finders tell each plan once, and count whom it is for. */
	readonly people: readonly KindOfPerson[];
	/** Every state with up to two answers to a question, each once, the first question first. */
	readonly junctions: readonly Junction[];
	readonly limits: Limits;
	readonly locateStep: StepLocator;
	readonly locateNeed: EntryLocator;
	readonly locateResource: EntryLocator;
	readonly locateRole: EntryLocator;
}
