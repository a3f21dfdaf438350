import type { Catalog, YamlPath } from '../catalog/index.ts';
import type { Problem } from '../shared/problem.ts';
import type { WizardSource } from './schema.ts';

/** The questions as written, with what they refer to. */
export interface FlowToCheck {
	readonly source: WizardSource;
	readonly catalog: Catalog;
	readonly lineOf: (path: YamlPath) => number;
}

export type QuestionSource = WizardSource['questions'][number];
export type OptionSource = QuestionSource['options'][number];

/** An option with the place where it stands. */
export interface PlacedOption {
	readonly option: OptionSource;
	readonly question: QuestionSource;
	readonly questionAt: number;
	readonly path: YamlPath;
}

export type Words = Pick<Problem, 'code' | 'message' | 'remedy'>;

/** Every option of every question, in the order written. */
export function placedOptions(source: WizardSource): PlacedOption[] {
	return source.questions.flatMap((question, questionAt) =>
		question.options.map((option, at) => ({
			option,
			question,
			questionAt,
			path: ['questions', questionAt, 'options', at]
		}))
	);
}

/** What a person calls an option. */
export function nameOption(option: OptionSource): string {
	return option.label ?? option.id;
}

/** A problem of `data/wizard.yaml`, at the line that `path` leads to. */
export function flowProblem(flow: FlowToCheck, path: YamlPath, words: Words): Problem {
	return { severity: 'error', file: 'data/wizard.yaml', line: flow.lineOf(path), ...words };
}
