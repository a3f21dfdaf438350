import { didYouMean, quote } from '../catalog/index.ts';
import type { Problem } from '../shared/problem.ts';
import { checkOption, checkRule } from './check-option.ts';
import {
	flowProblem,
	nameOption,
	placedOptions,
	type FlowToCheck,
	type PlacedOption,
	type QuestionSource
} from './flow-to-check.ts';

/** Everything in the questions that refers to nothing, says a thing twice, or can never be. */
export function checkFlow(flow: FlowToCheck): Problem[] {
	const options = placedOptions(flow.source);
	return [
		...checkCount(flow),
		...flow.source.questions.flatMap((question, at) => checkQuestion(flow, question, at)),
		...repeatedIds(flow, options),
		...options.flatMap((placed) => checkOption(flow, placed, options)),
		...checkRenamed(flow, options)
	];
}

function checkCount(flow: FlowToCheck): Problem[] {
	if (flow.source.questions.length > 0) return [];
	return [
		flowProblem(flow, ['questions'], {
			code: 'wizard/no-questions',
			message: 'The list "questions" is empty, and so there is nothing to ask.',
			remedy: 'Put the questions back. data/README.md shows what one looks like.'
		})
	];
}

function checkQuestion(flow: FlowToCheck, question: QuestionSource, at: number): Problem[] {
	const path = ['questions', at];
	const twin = flow.source.questions.findIndex(({ id }) => id === question.id);
	const found: Problem[] = [];
	if (twin < at) {
		found.push(
			flowProblem(flow, [...path, 'id'], {
				code: 'wizard/duplicate-question',
				message: `The questions ${quote(flow.source.questions[twin]?.asks)} and ${quote(question.asks)} have the same id, ${quote(question.id)}.`,
				remedy: 'Give the newer one another id.'
			})
		);
	}
	if (question.options.length < 2) {
		found.push(
			flowProblem(flow, path, {
				code: 'wizard/too-few-options',
				message: `The question ${quote(question.asks)} has fewer than two options, and so it decides nothing.`,
				remedy: 'Add an option, or take the question out.'
			})
		);
	}
	const earlier = placedOptions(flow.source).filter(({ questionAt }) => questionAt < at);
	const rule = question.askedWhen;
	return [
		...found,
		...checkRule(flow, {
			rule,
			path: [...path, 'asked_when'],
			of: `The question ${quote(question.asks)} is asked`,
			earlier
		})
	];
}

function repeatedIds(flow: FlowToCheck, options: readonly PlacedOption[]): Problem[] {
	return options.flatMap(({ option, path }, at) => {
		const twin = options.findIndex((other) => other.option.id === option.id);
		const first = options[twin];
		if (twin === at || !first) return [];
		return flowProblem(flow, [...path, 'id'], {
			code: 'wizard/duplicate-option',
			message: `The option ${quote(nameOption(option))} has the id ${quote(option.id)}, and so has ${quote(nameOption(first.option))} on line ${flow.lineOf(first.path)}.`,
			remedy:
				'Give the newer one another id. It is a word of the address, so it must be unique over all questions.'
		});
	});
}

function checkRenamed(flow: FlowToCheck, options: readonly PlacedOption[]): Problem[] {
	const known = options.map(({ option }) => String(option.id));
	return flow.source.renamed.flatMap(({ was, now }, at) => {
		const path = ['renamed', at];
		const stillThere = known.includes(was)
			? [
					flowProblem(flow, path, {
						code: 'wizard/renamed-still-used',
						message: `${quote(was)} is listed as an old word, and an option still has it as its id.`,
						remedy: 'Take it out of the list of old words, or rename the option.'
					})
				]
			: [];
		const nowhere = known.includes(now)
			? []
			: [
					flowProblem(flow, path, {
						code: 'wizard/renamed-to-nothing',
						message: `The old word ${quote(was)} leads to ${quote(now)}, and there is no such option.${didYouMean(now, known)}`,
						remedy: 'Name the option that it means today.'
					})
				];
		return [...stillThere, ...nowhere];
	});
}
