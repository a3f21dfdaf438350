import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Flow, Option, Question } from '../../src/lib/wizard/index.ts';
import { aFlow, anOption, aQuestion } from './flow-builder.ts';

/** What the options of random questions can set. */
const someTags = ['new-employee', 'new-role', 'rsf', 'scts', 'lending', 'reserves'];

/** Up to four questions of two to four options each, of every kind that data can describe. */
export function aRandomFlow(): Arbitrary<Flow> {
	return fc
		.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 })
		.chain((sizes) => fc.tuple(...sizes.map((size, at) => aRandomQuestion(sizes, at, size))))
		.map((questions) => aFlow(questions.map(standForReal)));
}

/** An option stands for real answers to the question right before its own, as checked data does. */
function standForReal(question: Question, at: number, all: readonly Question[]): Question {
	const real = (all[at - 1]?.options ?? [])
		.filter(({ unsure, none, standsFor }) => !unsure && !none && standsFor.length === 0)
		.map(({ id }) => id);
	return {
		...question,
		options: question.options.map((option) => ({
			...option,
			standsFor: option.standsFor.filter((id) => real.includes(id))
		}))
	};
}

/** `b2` is the second option of the second question. */
const optionName = (question: number, option: number): string =>
	`${'abcd'.charAt(question)}${option + 1}`;

function aRandomQuestion(sizes: readonly number[], at: number, size: number): Arbitrary<Question> {
	const earlier = sizes
		.slice(0, at)
		.flatMap((count, question) =>
			Array.from({ length: count }, (_, option) => optionName(question, option))
		);
	// The first question has something to decide for everybody.
	const isSure = (option: number) => at === 0 && option < 2;
	const options = Array.from({ length: size }, (_, option) =>
		aRandomOption(optionName(at, option), earlier, isSure(option) ? ['real'] : kinds)
	);
	return fc
		.record({
			options: fc.tuple(...options),
			several: fc.boolean(),
			askedWhen: aRandomRule(earlier),
			assumedWhenHelping: oneIn(8)
		})
		.map(({ options: all, several, askedWhen, assumedWhenHelping }) => {
			const sound = several ? all : all.filter(({ standsForAll }) => !standsForAll);
			const rule = askedWhen ? { askedWhen } : {};
			return aQuestion(`q${at}`, sound, { several, assumedWhenHelping, ...rule });
		});
}

/** What kind of answer an option is; the first is the one that counterexamples are made of. */
const kinds = ['real', 'real', 'real', 'unsure', 'none', 'helping', 'stands', 'all'] as const;

function aRandomOption(
	id: string,
	earlier: readonly string[],
	among: readonly (typeof kinds)[number][]
): Arbitrary<Option> {
	return fc
		.record({
			kind: fc.constantFrom(...among),
			sets: fc.subarray(someTags, { maxLength: 2 }),
			standsFor: fc.subarray([...earlier], { maxLength: Math.min(1, earlier.length) }),
			offeredWhen: aRandomRule(earlier)
		})
		.map(({ kind, sets, standsFor, offeredWhen }) =>
			anOption(id, {
				sets: kind === 'real' ? sets : [],
				unsure: kind === 'unsure' || kind === 'all',
				none: kind === 'none',
				helping: kind === 'helping',
				standsForAll: kind === 'all',
				standsFor: kind === 'stands' ? standsFor : [],
				...(offeredWhen ? { offeredWhen } : {})
			})
		);
}

function aRandomRule(earlier: readonly string[]) {
	const one = fc
		.subarray([...earlier], {
			minLength: Math.min(1, earlier.length),
			maxLength: Math.min(3, earlier.length)
		})
		.map((anyOf) => ({ anyOf }));
	return earlier.length === 0
		? fc.constant(undefined)
		: fc.option(one, { nil: undefined, freq: 2 });
}

function oneIn(chances: number): Arbitrary<boolean> {
	return fc.nat({ max: chances - 1 }).map((drawn) => drawn === chances - 1);
}
