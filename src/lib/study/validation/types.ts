/** What a recording is good for, and why. */
export interface Validation {
	readonly level: 'valid' | 'usable' | 'not-usable';
	readonly remarks: readonly Remark[];
}

/** One thing that is not as it ought to be, in plain words. */
export interface Remark {
	readonly code: string;
	/** How good the recording still is at most. */
	readonly level: 'usable' | 'not-usable';
	readonly says: string;
}
