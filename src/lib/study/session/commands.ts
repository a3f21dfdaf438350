import type { Screen, SiteOption } from '../site/types.ts';
import type { EndedBy, Scopes, StudyEvent, VisitCause } from './events.ts';

/** An option on the screen before; where it leads, as far as that is known. */
export type OfferedOption = Pick<SiteOption, 'id' | 'label'> & Partial<Pick<SiteOption, 'to'>>;

/** What somebody wants to be done; it becomes events, or is refused in words. */
export type Command =
	| { readonly do: 'begin'; readonly how: 'new' | 'reload' | 'recovered'; readonly gapMs?: number }
	| {
			readonly do: 'consent';
			readonly how: 'read-aloud' | 'on-screen' | 'paper';
			readonly scopes: Scopes;
	  }
	| { readonly do: 'profile'; readonly values: Readonly<Record<string, string>> }
	| { readonly do: 'show-task' }
	| { readonly do: 'start-task'; readonly screen: Screen }
	| {
			readonly do: 'visit';
			readonly screen: Screen;
			/** Found out from the answers where it is absent. */
			readonly cause?: VisitCause;
			/** What the screen before offered, in its order. */
			readonly offered?: readonly OfferedOption[];
	  }
	| {
			readonly do: 'search';
			readonly qId: string;
			readonly query: string;
			readonly nResults: number;
			readonly topIds: readonly string[];
			readonly weak: boolean;
	  }
	| { readonly do: 'clear-search'; readonly qId: string }
	| {
			readonly do: 'open-result';
			readonly qId?: string;
			readonly id: string;
			readonly rank: number;
	  }
	| {
			readonly do: 'open-resource';
			readonly resourceId: string;
			readonly external: boolean;
			readonly newTab: boolean;
	  }
	| { readonly do: 'hide'; readonly cause: 'external' | 'unknown' }
	| { readonly do: 'show' }
	| {
			readonly do: 'nominate';
			readonly answerIds: readonly string[];
			/** Nothing is named because time is up. */
			readonly by?: Exclude<EndedBy, 'timeout'>;
	  }
	| { readonly do: 'give-up' | 'skip'; readonly by: EndedBy }
	| { readonly do: 'cancel-task'; readonly reason: string }
	| {
			readonly do: 'rate';
			readonly scale: 'seq' | 'confidence';
			readonly value: number | null;
			/** Of how easy a task was, in the participant's words. */
			readonly why?: string;
	  }
	| {
			readonly do: 'item';
			readonly of: 'sus' | 'umux-lite';
			readonly item: number;
			readonly value: number | null;
	  }
	| { readonly do: 'pause'; readonly by: 'facilitator' | 'system'; readonly reason: string }
	| { readonly do: 'resume'; readonly by: 'facilitator' | 'system' }
	| { readonly do: 'drop-tasks' | 'close' | 'withdraw' }
	| { readonly do: 'end'; readonly reason: 'timeout' | 'crash-recovered' }
	| {
			readonly do: 'note-system';
			readonly type: 'offline' | 'online' | 'tab.conflict' | 'save.fail' | 'protocol.violation';
			readonly what?: string;
	  }
	| { readonly do: 'clock-gap'; readonly ms: number }
	| { readonly do: 'change-code'; readonly to: string; readonly reason: string };

/** A command by its name. */
export type CommandOf<Name extends Command['do']> = Extract<Command, { readonly do: Name }>;

type WithoutStamp<Event> = Event extends StudyEvent ? Omit<Event, 'seq' | 't' | 'seg'> : never;
/** An event before it has its number and time. */
export type EventDraft = WithoutStamp<StudyEvent>;

/** The events of a command, in order; or why it cannot be done, in words. */
export type Decision = { readonly events: readonly EventDraft[] } | { readonly refusal: string };
