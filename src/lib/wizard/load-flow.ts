import { readYaml, type Catalog, type SourceFile, type Tag } from '../catalog/index.ts';
import { hasErrors, orderProblems, type Problem } from '../shared/problem.ts';
import { buildWizard } from './build-machine.ts';
import { checkFlow } from './check-flow.ts';
import { countKinds, mostKinds } from './count-kinds.ts';
import { wizardSchema, type WizardSource } from './schema.ts';
import type { Flow, Option, OptionRule, Question } from './types.ts';

/** Path of the file that holds the questions. */
export const wizardFile = 'data/wizard.yaml';

type OptionSource = WizardSource['questions'][number]['options'][number];
type RuleSource = NonNullable<OptionSource['offeredWhen']>;

/** The questions, everything wrong with them, and where each question and option stands. */
export interface FlowReading {
	readonly flow: Flow;
	readonly problems: Problem[];
	/** 1-based line in `data/wizard.yaml`, by id of an option or `question:` and id of a question. */
	readonly lines: Readonly<Record<string, number>>;
}

/** The flow that `data/wizard.yaml` describes. With an error in that file the flow is empty. */
export function loadFlow(files: readonly SourceFile[], catalog: Catalog): FlowReading {
	const file = files.find(({ path }) => path === wizardFile);
	if (!file) return { flow: emptyFlow, problems: [missingFile], lines: {} };
	const { value, lineOf, problems } = readYaml(file, wizardSchema);
	if (!value) return { flow: emptyFlow, problems, lines: {} };
	const lines = linesOf(value, lineOf);
	const found = orderProblems([...problems, ...checkFlow({ source: value, catalog, lineOf })]);
	if (hasErrors(found)) return { flow: emptyFlow, problems: found, lines };
	const flow = toFlow(value, catalog);
	return countKinds(buildWizard(flow)) === Infinity
		? { flow: emptyFlow, problems: [...found, tooManyWays(lineOf(['questions']))], lines }
		: { flow, problems: found, lines };
}

const emptyFlow: Flow = { questions: [], renamed: {} };

const missingFile: Problem = {
	code: 'wizard/no-questions',
	severity: 'error',
	file: wizardFile,
	line: 1,
	message: 'There is no file data/wizard.yaml, and so there are no questions to ask.',
	remedy: 'Put the file back. data/README.md shows what it looks like.'
};

function tooManyWays(line: number): Problem {
	return {
		code: 'wizard/too-many-ways',
		severity: 'error',
		file: wizardFile,
		line,
		message: `The questions can be answered in too many ways to check them all: ${mostKinds.toLocaleString('en-US')} complete sets of single answers at most, and fewer where there are very many questions.`,
		remedy:
			'Ask some questions only of those whom they concern ("asked_when"), or take questions or options out.'
	};
}

function toFlow(source: WizardSource, catalog: Catalog): Flow {
	return {
		questions: source.questions.map((question): Question => {
			const { askedWhen, options, ...rest } = question;
			return {
				...rest,
				...(askedWhen ? { askedWhen: toRule(askedWhen) } : {}),
				options: options.map((option) => toOption(option, catalog))
			};
		}),
		renamed: Object.fromEntries(source.renamed.map(({ was, now }) => [was, now]))
	};
}

function toOption(source: OptionSource, catalog: Catalog): Option {
	const role = catalog.roles.find(({ id }) => id === source.role);
	const label = source.label ?? role?.name ?? source.id;
	const plainly = source.description ?? role?.plainly;
	return {
		id: source.id,
		label,
		says: source.says ?? label,
		...(plainly ? { description: plainly } : {}),
		sets: source.sets ?? ownTag(source, catalog),
		unsure: source.unsure,
		none: source.none,
		standsFor: source.standsFor,
		standsForAll: source.standsForAll,
		helping: source.helping,
		beside: source.beside,
		...(source.offeredWhen ? { offeredWhen: toRule(source.offeredWhen) } : {})
	};
}

/** An option named after a tag sets that tag. */
function ownTag({ id, role }: OptionSource, catalog: Catalog): Tag[] {
	if (role) return [role];
	const { situations, programs, roles, duties } = catalog;
	return [...situations, ...programs, ...roles, ...duties]
		.map((entry) => entry.id)
		.filter((tag) => String(tag) === String(id));
}

function toRule({ allOf, anyOf }: RuleSource): OptionRule {
	return { allOf, anyOf };
}

function linesOf(
	{ questions }: WizardSource,
	lineOf: (path: readonly (string | number)[]) => number
): Record<string, number> {
	return Object.fromEntries(
		questions.flatMap((question, at) => [
			[`question:${question.id}`, lineOf(['questions', at])],
			...question.options.map((option, index) => [
				option.id,
				lineOf(['questions', at, 'options', index])
			])
		])
	);
}
