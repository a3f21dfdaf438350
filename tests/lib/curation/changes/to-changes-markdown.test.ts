import { expect, it } from 'vitest';
import { toChangesMarkdown } from '../../../../src/lib/curation/index.ts';
import { needId } from '../../../support/catalog-builder.ts';
import { optionIds } from '../../../support/flow-builder.ts';

const group = {
	kind: 'changed',
	people: 1,
	who: 'Everybody',
	sentences: ['One *step* | more.'],
	kinds: [{ answers: optionIds('a'), says: 'A' }]
} as const;
const view = {
	headline: 'One of 2.',
	groups: [group],
	retold: [group],
	questions: ['“Q?” takes one answer only now.'],
	helpers: [group],
	reworded: [{ what: 'Title of the resource r', was: '<b>', now: '# x' }]
};
const step = { need: needId('n'), title: 'Read | write', optional: true } as const;
const example = {
	says: 'A',
	before: [{ name: 'First week', steps: [{ ...step, mark: 'same' }] }]
} as const;

it('writes a document in which no title marks up anything', () => {
	expect(toChangesMarkdown(view, { examples: [example], date: 'May 1, 2026' })).toBe(
		`# What this edit changes for people

May 1, 2026

One of 2.

An answer counts for a newcomer for whom a helper gives it, and where “not sure” ends in it.

## Everybody (1 kind of person)

- One \\*step\\* \\| more.

Who they are, by their answers:

- A

For example A:

| Before | After |
|---|---|
| **First week** | (no plan for these answers) |
| Read \\| write (optional) |  |

## The same steps, told otherwise

### Everybody (1 kind of person)

- One \\*step\\* \\| more.

## What is asked

- “Q?” takes one answer only now.

## The helper’s own part

### Everybody (1 kind of person)

- One \\*step\\* \\| more.

## Worded anew

- Title of the resource r
  - Before: &lt;b&gt;
  - Now: \\# x
`
	);
});

it('says no day where none is given', () => {
	expect(
		toChangesMarkdown(
			{ ...view, groups: [], retold: [], questions: [], helpers: [], reworded: [] },
			{ examples: [] }
		)
	).toBe('# What this edit changes for people\n\nOne of 2.\n');
});
