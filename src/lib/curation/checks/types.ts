import type { Finding, Limits } from '../findings/types.ts';

/** A finding that curators looked at and left as it is. */
export interface Acceptance {
	/** The whole code, `curation/…`. */
	readonly code: string;
	/** The ids of the finding, or the first of them: then it accepts all that begin so. */
	readonly about: readonly string[];
	/** The tags of which people must have at least one; absent where it is accepted for everybody. */
	readonly onlyFor?: readonly string[];
	readonly why: string;
	/** In `data/checks.yaml`. */
	readonly line: number;
}

/** How strict curators want the findings to be. */
export interface Checks {
	readonly limits: Limits;
	/** By whole code; a code without an entry keeps the severity of its finding. */
	readonly severity: Readonly<Record<string, 'error' | 'warning' | 'off'>>;
	readonly accepted: readonly Acceptance[];
}

/** A finding, and why it may stay. */
export interface AcceptedFinding {
	readonly finding: Finding;
	readonly why: string;
}
