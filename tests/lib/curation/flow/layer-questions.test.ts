import { expect, it } from 'vitest';
import { layerQuestions } from '../../../../src/lib/curation/flow/layer-questions.ts';
import type { QuestionId } from '../../../../src/lib/wizard/index.ts';
import type { Target } from '../../../../src/lib/curation/flow/types.ts';

const id = (text: string) => text as QuestionId;
const edge = (question: string, to: string) => ({ question: id(question), to: to as Target });

it('puts each question right of all that lead to it, and the pathway last', () => {
	const edges = [
		edge('a', 'b'),
		edge('a', 'c'),
		edge('b', 'd'),
		edge('a', 'd'),
		edge('d', 'pathway')
	];
	const layers = layerQuestions(['a', 'b', 'c', 'd'].map(id), edges);
	expect(Object.fromEntries(layers)).toEqual({ a: 0, b: 1, c: 1, d: 2, pathway: 3 });
});

it('leaves a question where it is when a later one leads back to it, or it to itself', () => {
	const layers = layerQuestions(
		[id('a'), id('b')],
		[edge('a', 'b'), edge('b', 'a'), edge('b', 'b')]
	);
	expect(Object.fromEntries(layers)).toEqual({ a: 0, b: 1, pathway: 2 });
});
