import { expect, it } from 'vitest';
import { reportChanges } from '../../src/cli/report-changes.ts';

const group = {
	kind: 'changed',
	people: 2,
	who: 'Everybody',
	sentences: ['One step more.'],
	kinds: []
} as const;
const hint =
	'With --markdown: a document with every kind of person and plans before and after. With --json: for programs.';

it('says the headline, each group, and where there is more', () => {
	const view = {
		headline: 'Two.',
		groups: [group],
		retold: [group],
		questions: ['“Q?” takes one answer only now.'],
		helpers: [{ ...group, people: 1 }],
		reworded: [{ what: 'Title of the need n', was: 'A', now: 'B' }]
	};
	expect(reportChanges(view)).toBe(
		[
			'Two.',
			'Everybody (2 kinds of people)\n  One step more.',
			'The same steps, told otherwise.\nEverybody (2 kinds of people)\n  One step more.',
			'What is asked.\n  “Q?” takes one answer only now.',
			"The helper's own part.\nEverybody (1 kind of person)\n  One step more.",
			'Title of the need n\n  was: A\n  now: B',
			hint
		].join('\n\n')
	);
});

it('counts the groups beyond what a text can hold', () => {
	const groups = Array.from({ length: 14 }, () => group);
	const rest = { retold: [], questions: [], helpers: [], reworded: [] };
	expect(reportChanges({ headline: 'Many.', groups, ...rest })).toContain(
		'\n\n2 more groups of people.\n\n'
	);
});
