import type { Edition } from '../../definition/types.ts';
import type { Bounds, Rate } from '../tasks/types.ts';

/** Two studies side by side. */
export interface ComparisonReport {
	readonly before: ComparedSide;
	readonly after: ComparedSide;
	readonly people: 'same' | 'different';
	/** What differs between the two beside the product; why nothing is pooled. */
	readonly says: readonly string[];
	readonly tasks: readonly ComparedTask[];
	readonly refused: readonly { readonly taskId: string; readonly says: string }[];
	/** How the findings of the earlier study stand in the later one. */
	readonly findings: readonly {
		readonly id: string;
		readonly finding: string;
		readonly says: string;
	}[];
}

export interface ComparedSide {
	readonly title: string;
	readonly n: number;
	readonly edition?: Edition;
	readonly isSimulated: boolean;
	/** From the first to the last session that counts. */
	readonly days?: string;
	/** Who does not count on this side and why, in sentences. */
	readonly leftOut?: readonly string[];
}

export interface ComparedTask {
	readonly taskId: string;
	readonly title: string;
	readonly isPrimary: boolean;
	readonly before: Rate;
	readonly after: Rate;
	/** Share after less share before. */
	readonly difference: number;
	readonly bounds: Bounds;
	readonly says: string;
	/** Name of the test and what it gives, for those who ask. */
	readonly test: string;
	readonly detectable: string;
	/** Where the least number of screens is another one now. */
	readonly minimum?: string;
}
