import { writeCsv } from '../shared/write-csv.ts';
import type { KeptStageView, KeptStepView, KeptView } from './describe-kept.ts';
import { nameNote } from './name-note.ts';
import { nameMark } from './say-marks.ts';
import type { Author } from './types.ts';

const columns = [
	...['Step', 'Stage', 'From', 'Until', 'What to learn', 'Mark', 'Optional'],
	...['Resources', 'Addresses', 'Notes']
];

/**
 * A plan for a spreadsheet, one step a row. Whoever wants a table counts, sorts and filters steps and
 * adds columns of their own, which rows for each resource would double; so the resources of a step
 * stand in one cell, one a line, and their addresses in the same order in the next.
 */
export function toPlanCsv(view: KeptView): string {
	const stages: readonly Pick<KeptStageView, 'name' | 'from' | 'until' | 'steps'>[] = [
		...view.stages,
		{ name: 'When you need it', steps: view.asNeeded }
	];
	const rows = stages.flatMap(({ name, from = '', until = '', steps }) =>
		steps.map((step) => [
			`${step.step.number ?? ''}`,
			name,
			from,
			until,
			...writeStep(step, view.keeper)
		])
	);
	return writeCsv([columns, ...rows]);
}

function writeStep({ step, mark, notes }: KeptStepView, reader: Author): string[] {
	return [
		step.title,
		mark ? nameMark(mark) : '',
		step.optional ? 'optional' : '',
		step.resources.map(({ title }) => title).join('\n'),
		step.resources.map(({ url }) => url).join('\n'),
		notes.map((note) => `${nameNote(note, reader)}: ${note.text}`).join('\n')
	];
}
