import type { ProgramId, State } from '../types.ts';
import { address, choice, list, reference } from './fields.ts';

export const program = reference<ProgramId>(
	'The id of the program area it belongs to, or all for what belongs to every area.'
);

export const programList = list(
	program,
	'The ids of the program areas it belongs to; [all] for every area, [] for none in particular.'
);

export const evidenceUrl = address('The address of the page where this was seen.');

export const state = choice(
	['draft', 'approved', 'retired'] as const satisfies readonly State[],
	'draft: not shown to learners yet. approved: shown. retired: no longer shown, kept for its id.'
);
