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
const right = {
	'question/area|new': ['circ'],
	'question/role|circ+new': ['desk']
};
const tree = buildPathTree(people, right);
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
	const circle = buildPathTree([anAttempt({ path })].filter(isCounted), {});
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
		buildPathTree(twins.filter(isCounted), {})
			.map(({ key }) => key)
			.sort()
	).toEqual(['a', 'b']);
});
