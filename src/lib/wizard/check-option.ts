import { didYouMean, quote, type YamlPath } from '../catalog/index.ts';
import type { Problem } from '../shared/problem.ts';
import {
	flowProblem,
	nameOption,
	type FlowToCheck,
	type OptionSource,
	type PlacedOption
} from './flow-to-check.ts';

/** Everything in one option that refers to nothing. */
export function checkOption(
	flow: FlowToCheck,
	placed: PlacedOption,
	options: readonly PlacedOption[]
): Problem[] {
	const { option, path, questionAt } = placed;
	const name = quote(nameOption(option));
	const references = [
		{ field: 'sets', ids: option.sets ?? [], known: listTags(flow) },
		{ field: 'beside', ids: option.beside, known: listTags(flow) },
		{
			field: 'role',
			ids: option.role ? [option.role] : [],
			known: flow.catalog.roles.map(({ id }) => String(id))
		},
		{
			field: 'stands_for',
			ids: option.standsFor,
			known: optionIds(options, (other) => other.questionAt <= questionAt)
		}
	];
	return [
		...(option.label || option.role ? [] : [withoutLabel(flow, placed)]),
		...references.flatMap((reference) => unknownIds(flow, placed, reference)),
		...moreThanOne(flow, placed),
		...checkRule(flow, {
			rule: option.offeredWhen,
			path: [...path, 'offered_when'],
			of: `The option ${name} is offered`,
			earlier: options.filter((other) => other.questionAt < questionAt)
		})
	];
}

function listTags({ catalog }: FlowToCheck): string[] {
	const { situations, programs, roles, duties } = catalog;
	return [...situations, ...programs, ...roles, ...duties].map(({ id }) => String(id));
}

function optionIds(
	options: readonly PlacedOption[],
	counts: (option: PlacedOption) => boolean
): string[] {
	return options.filter(counts).map(({ option }) => String(option.id));
}

function withoutLabel(flow: FlowToCheck, { option, path }: PlacedOption): Problem {
	return flowProblem(flow, path, {
		code: 'wizard/no-label',
		message: `The option ${quote(option.id)} has no label.`,
		remedy: 'Add "label:" with what the person chooses, in plain words.'
	});
}

/** An option that stands for several answers to a question that takes one. */
function moreThanOne(flow: FlowToCheck, { option, question, path }: PlacedOption): Problem[] {
	const overfull = flow.source.questions.filter((one) => {
		const named = one.options.filter(({ id }) => option.standsFor.includes(id));
		return !one.several && (named.length > 1 || (option.standsForAll && one === question));
	});
	return overfull.map((one) =>
		flowProblem(flow, path, {
			code: 'wizard/more-than-one',
			message: `The option ${quote(nameOption(option))} stands for more than one answer to ${quote(one.asks)}, and that question takes one.`,
			remedy: 'Name one answer in "stands_for", or write "several: true" for that question.'
		})
	);
}

interface Reference {
	readonly field: string;
	readonly ids: readonly string[];
	readonly known: readonly string[];
}

function unknownIds(flow: FlowToCheck, { option, path }: PlacedOption, to: Reference): Problem[] {
	return to.ids
		.filter((id) => !to.known.includes(id))
		.map((id) =>
			flowProblem(flow, [...path, to.field], {
				code: 'wizard/unknown-id',
				message: `The option ${quote(nameOption(option))} has ${quote(id)} in ${quote(to.field)}, and there is no such thing.${didYouMean(id, to.known)}`,
				remedy: 'Correct the id, or take it out.'
			})
		);
}

interface PlacedRule {
	readonly rule: OptionSource['offeredWhen'];
	readonly path: YamlPath;
	/** The beginning of the sentence: 'The question "…" is asked'. */
	readonly of: string;
	readonly earlier: readonly PlacedOption[];
}

/** Answers that a rule waits for and that nobody can have given, or a rule that waits for none. */
export function checkRule(flow: FlowToCheck, { rule, path, of, earlier }: PlacedRule): Problem[] {
	if (!rule) return [];
	if (rule.allOf.length + rule.anyOf.length === 0) return [emptyRule(flow, path, of)];
	const known = earlier.map(({ option }) => String(option.id));
	return [...rule.allOf, ...rule.anyOf]
		.filter((id) => !known.includes(id))
		.map((id) =>
			flowProblem(flow, path, {
				code: 'wizard/unknown-answer',
				message: `${of} only after the answer ${quote(id)}, and no earlier question has such an option.${didYouMean(id, known)}`,
				remedy: 'Name an option of a question that stands further up, or take it out.'
			})
		);
}

function emptyRule(flow: FlowToCheck, path: YamlPath, of: string): Problem {
	const field = String(path.at(-1));
	return flowProblem(flow, path, {
		code: 'wizard/empty-rule',
		message: `${of} after whatever answers, because "${field}" names none.`,
		remedy: `Name the answers under any_of or all_of, or take "${field}" out: then it is for everybody.`
	});
}
