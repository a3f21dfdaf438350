import { expect, it } from 'vitest';
import { loadEdited } from '../../support/edit-sound.ts';

const need = (id: string, buildsOn: string): string =>
	[
		`- id: ${id}`,
		`  statement: I need to ${id}.`,
		'  program: all',
		'  state: draft',
		`  builds_on: [${buildsOn}]`,
		'  evidence: None.',
		''
	].join('\n');

const messagesOf = (...needs: string[]): string[] =>
	loadEdited({ 'data/needs/more.yaml': needs.join('\n') }).problems.map(({ message }) => message);

it('names the whole circle once, by titles', () => {
	expect(messagesOf(need('a', 'b'), need('b', 'c'), need('c', 'a'))).toEqual([
		'"A" builds on "B", which builds on "C", which builds on "A": each waits for the other, so nobody could start.'
	]);
});

it('tells two circles apart', () => {
	expect(
		messagesOf(need('a', 'b'), need('b', 'a'), need('c', 'd'), need('d', 'c, a'))
	).toHaveLength(2);
});

it('accepts two ways to one prerequisite', () => {
	expect(messagesOf(need('a', 'b, c'), need('b', 'd'), need('c', 'd'), need('d', ''))).toEqual([]);
});
