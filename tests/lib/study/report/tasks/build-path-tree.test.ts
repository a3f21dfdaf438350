import { expect, it } from 'vitest';
import type { PathStep } from '../../../../../src/lib/study/index.ts';
import { buildPathTree } from '../../../../../src/lib/study/report/tasks/build-path-tree.ts';
import { isCounted } from '../../../../../src/lib/study/report/tasks/unit-of.ts';
import { attemptOf } from '../../../../support/event-list-builder.ts';
import { anAttempt } from '../../../../support/report-builder.ts';
import { workedAttempts } from '../../../../support/worked-attempts.ts';

/** The attempts A to G of the specification as seven people. */
const people = Object.entries(workedAttempts)
	.map(([participant, { participant: events, console }]) => ({
		...attemptOf(events, console),
		participant
	}))
	.filter(isCounted);
const tree = buildPathTree(people);
const at = (key: string) => tree.find((node) => node.key === key);

it('begins where everybody begins', () => {
	expect(tree[0]).toMatchObject({ key: 'page/', depth: 0 });
	expect(tree[0]?.people).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
	expect(tree.filter(({ parent }) => parent === undefined)).toHaveLength(1);
});

it('stands each screen below the one before it, parents first', () => {
	const area = at('question/area|new');
	expect(tree[area?.parent ?? -1]?.key).toBe('question/situation|');
	expect(tree.every(({ parent }, index) => parent === undefined || parent < index)).toBe(true);
	expect(tree.every(({ parent, depth }) => depth === (tree[parent ?? -1]?.depth ?? -1) + 1)).toBe(
		true
	);
});

it('counts who was there, who answered right and wrong first, and who turned round', () => {
	// Area: A right; B, C and G wrong first; F gave up. B and G came back from the wrong role.
	expect(at('question/area|new')).toMatchObject({ right: 1, wrong: 3, gaveUp: 1, back: 0 });
	expect(at('question/area|new')?.people).toEqual(['A', 'B', 'C', 'F', 'G']);
	expect(at('question/role|new+rs')).toMatchObject({ back: 2, isOff: true });
	expect(at('question/role|circ+new')).toMatchObject({ right: 3, wrong: 0, isOff: false });
});

it('counts who named an answer where', () => {
	expect(at('plan|circ+desk+new')).toMatchObject({ nominated: 3, gaveUp: 0 });
	expect(at('plan|ill+new+rs')).toMatchObject({ nominated: 1 });
	expect(at('page/')).toMatchObject({ gaveUp: 1, nominated: 0 });
});

it('lists every screen once, also where people went in circles', () => {
	const step = (nodeKey: string): PathStep => ({
		nodeKey,
		label: nodeKey,
		cause: 'open',
		at: 0,
		isBacktrack: false
	});
	const path = ['a', 'b', 'c', 'a', 'b', 'c', 'd'].map(step);
	const circle = buildPathTree([anAttempt({ path })].filter(isCounted));
	expect(circle.map(({ key, depth }) => [key, depth])).toEqual([
		['a', 0],
		['b', 1],
		['c', 2],
		['d', 3]
	]);
	const twins = [
		['a', 'b', 'a'],
		['b', 'a', 'b']
	].map((keys, index) => anAttempt({ participant: `P0${index}`, path: keys.map(step) }));
	expect(
		buildPathTree(twins.filter(isCounted))
			.map(({ key }) => key)
			.sort()
	).toEqual(['a', 'b']);
});

const to = (nodeKey: string, right?: boolean): PathStep => ({
	nodeKey,
	label: nodeKey,
	cause: right === undefined ? 'reset' : 'answer',
	at: 0,
	isBacktrack: false,
	...(right !== undefined && { right })
});
const walked = (participant: string, ...path: readonly PathStep[]) =>
	anAttempt({ participant, path });

it('takes right and wrong as they were recorded: “I am not sure” stands in no screen', () => {
	const [first] = buildPathTree(
		[
			walked('P01', to('question/area|new'), to('question/tasks|new', true)),
			walked('P02', to('question/area|new'), to('question/tasks|new', true))
		].filter(isCounted)
	);
	expect(first).toMatchObject({ right: 2, wrong: 0 });
});

it('calls a screen a way off by the way that is drawn to it, not by any that leads there', () => {
	const nodes = buildPathTree(
		[
			walked('P01', to('a'), to('b', true), to('shared', true)),
			walked('P02', to('a'), to('b', true), to('shared', true)),
			walked('P03', to('a'), to('c', false), to('shared', false))
		].filter(isCounted)
	);
	expect(nodes.map(({ key, isOff }) => [key, isOff])).toEqual([
		['a', false],
		['b', false],
		['shared', false],
		['c', true]
	]);
});

it('counts who closed the tab where that was, and names nothing there', () => {
	const closed = anAttempt({ status: 'open', outcome: 'closed-tab', path: [to('a')] });
	expect(buildPathTree([closed].filter(isCounted))).toMatchObject([
		{ nominated: 0, gaveUp: 0, closedTab: 1 }
	]);
});

it('reads any key that stands in a recording', () => {
	const keys = ['__proto__', 'constructor', 'toString'].map((key) => to(key, false));
	expect(buildPathTree([walked('P01', ...keys)].filter(isCounted))).toHaveLength(3);
});

it('counts two sessions of one code as two people', () => {
	const twins = ['s1', 's2'].map((sessionId) =>
		anAttempt({ sessionId, path: [to('a'), to('b', false)] })
	);
	expect(buildPathTree(twins.filter(isCounted))[0]).toMatchObject({
		people: ['P01', 'P01'],
		wrong: 2
	});
});
