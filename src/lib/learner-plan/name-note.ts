import type { Author, StepNote } from './types.ts';

/** Whose note it is, said to a reader: "Your note", "From the newcomer". */
export function nameNote({ by }: Pick<StepNote, 'by'>, reader: Author): string {
	if (by === reader) return 'Your note';
	return reader === 'learner' ? 'From whoever prepared this plan' : 'From the newcomer';
}
