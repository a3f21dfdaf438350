import { readYaml } from '../../src/lib/catalog/index.ts';
import type { Catalog } from '../../src/lib/catalog/index.ts';
import { buildWizard } from '../../src/lib/wizard/index.ts';
import type {
	Answers,
	Flow,
	Option,
	OptionId,
	OptionRule,
	Question,
	Wizard
} from '../../src/lib/wizard/index.ts';
import type { FlowToCheck } from '../../src/lib/wizard/flow-to-check.ts';
import { wizardSchema } from '../../src/lib/wizard/schema.ts';
import { aCatalog } from './catalog-builder.ts';

interface GivenRule {
	readonly allOf?: readonly string[];
	readonly anyOf?: readonly string[];
}

type GivenOption = Partial<Omit<Option, 'id' | 'sets' | 'standsFor' | 'beside' | 'offeredWhen'>> & {
	readonly sets?: readonly string[];
	readonly standsFor?: readonly string[];
	readonly beside?: readonly string[];
	readonly offeredWhen?: GivenRule;
};

type GivenQuestion = Partial<Omit<Question, 'id' | 'options' | 'askedWhen'>> & {
	readonly askedWhen?: GivenRule;
};

export const optionId = (id: string): OptionId => id as OptionId;
export const optionIds = (...ids: string[]): OptionId[] => ids as OptionId[];

/** Answers by question, in the order of the questions. */
export function someAnswers(given: Readonly<Record<string, readonly string[]>>): Answers {
	return given as unknown as Answers;
}

function aRule({ allOf = [], anyOf = [] }: GivenRule): OptionRule {
	return { allOf, anyOf } as unknown as OptionRule;
}

/** An option that sets the tag of its own name, whoever is asked. */
export function anOption(id: string, given: GivenOption = {}): Option {
	const { offeredWhen, ...rest } = given;
	return {
		id,
		label: `Label ${id}`,
		says: `Says ${id}`,
		sets: [id],
		unsure: false,
		none: false,
		standsFor: [],
		standsForAll: false,
		helping: false,
		beside: [],
		...rest,
		...(offeredWhen ? { offeredWhen: aRule(offeredWhen) } : {})
	} as unknown as Option;
}

/** "I am not sure", which sets nothing. */
export function anUnsureOption(id: string, given: GivenOption = {}): Option {
	return anOption(id, { unsure: true, sets: [], ...given });
}

/** A question of one choice that everybody is asked; an option's id alone is an option that sets it. */
export function aQuestion(
	id: string,
	options: readonly (string | Option)[],
	given: GivenQuestion = {}
): Question {
	const { askedWhen, ...rest } = given;
	return {
		id,
		short: `Short ${id}`,
		asks: `Asks ${id}?`,
		why: `Why ${id}.`,
		several: false,
		assumedWhenHelping: false,
		elsewhere: [],
		...rest,
		...(askedWhen ? { askedWhen: aRule(askedWhen) } : {}),
		options: options.map((option) => (typeof option === 'string' ? anOption(option) : option))
	} as unknown as Question;
}

export function aFlow(
	questions: readonly Question[],
	renamed: Readonly<Record<string, string>> = {}
): Flow {
	return { questions, renamed: renamed as Flow['renamed'] };
}

export function aWizard(...questions: Question[]): Wizard {
	return buildWizard(aFlow(questions));
}

/** The questions of a small wizard with all that questions can do, for a few words of each kind. */
export function aSmallFlow(): Flow {
	return aFlow(
		[
			aQuestion('who', [
				'new-employee',
				'new-role',
				anOption('helping', { sets: [], helping: true, beside: ['supervisor'] }),
				anUnsureOption('not-sure-who', { standsFor: ['new-employee'] })
			]),
			aQuestion(
				'newcomer',
				[
					anOption('new-colleague', { sets: ['new-employee'] }),
					anOption('old-colleague', { sets: ['new-role'] })
				],
				{ askedWhen: { anyOf: ['helping'] }, short: 'They are' }
			),
			aQuestion('area', ['rsf', 'scts', anUnsureOption('not-sure-area')], {
				several: true,
				asksHelping: 'Which is their area?',
				shortHelping: 'Their area'
			}),
			aQuestion(
				'tasks',
				[
					anOption('task-desk', { sets: [], standsFor: ['rsf'] }),
					anOption('task-records', { sets: [], standsFor: ['scts'] }),
					anUnsureOption('not-sure-tasks')
				],
				{ several: true, askedWhen: { anyOf: ['not-sure-area'] } }
			),
			aQuestion(
				'role',
				[
					anOption('lending', { offeredWhen: { anyOf: ['rsf'] } }),
					anOption('reserves', { offeredWhen: { anyOf: ['rsf'] } }),
					anOption('cataloging', { offeredWhen: { anyOf: ['scts'] } }),
					anUnsureOption('not-sure-role')
				],
				{ several: true }
			),
			aQuestion(
				'duties',
				[
					anOption('loads-files', { offeredWhen: { anyOf: ['lending'] } }),
					anOption('sends-bags', { offeredWhen: { anyOf: ['lending'] } }),
					anOption('no-duty', { sets: [], none: true }),
					anUnsureOption('not-sure-duties', { standsForAll: true })
				],
				{ several: true, assumedWhenHelping: true }
			)
		],
		{ ill: 'lending' }
	);
}

/** Questions written as YAML, ready to be checked against a small catalog. */
export function aFlowToCheck(text: string, catalog: Catalog = aCatalog()): FlowToCheck {
	const { value, lineOf, problems } = readYaml({ path: 'data/wizard.yaml', text }, wizardSchema);
	if (!value) throw new Error(problems.map(({ message }) => message).join('\n'));
	return { source: value, catalog, lineOf };
}
