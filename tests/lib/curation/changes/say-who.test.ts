import { expect, it } from 'vitest';
import type { Cover } from '../../../../src/lib/curation/changes/find-cover.ts';
import { sayWho } from '../../../../src/lib/curation/changes/say-who.ts';
import { optionId, optionIds } from '../../../support/flow-builder.ts';

const names = {
	quote: (id: string) => `“${id}”`,
	say: (ids: readonly string[]) => ids.join(' · ')
};
const [a, b, c] = ['a', 'b', 'c'].map(optionId);
const clause = (all: string[], not?: string) => ({
	all: optionIds(...all),
	...(not ? { not: optionId(not) } : {})
});

it.each<[Cover, string]>([
	[{ kind: 'exact', clauses: [clause([])] }, 'Everybody'],
	[{ kind: 'exact', clauses: [clause(['a'])] }, 'Everybody who answers “a”'],
	[
		{ kind: 'exact', clauses: [clause(['a']), clause(['b']), clause(['c'])] },
		'Everybody who answers “a”, “b” or “c”'
	],
	[
		{ kind: 'exact', clauses: [clause(['a', 'b']), clause(['c'])] },
		'Everybody who answers “c”, and everybody who answers “a” and “b”'
	],
	[{ kind: 'exact', clauses: [clause(['a'], 'b')] }, 'Everybody who answers “a”, but not “b”'],
	[{ kind: 'exact', clauses: [clause([], 'b')] }, 'Everybody who does not answer “b”'],
	[
		{ kind: 'within', clause: clause(['a', 'b']), of: 12 },
		'Of those who answer “a” and “b”: 2 of 12, for example a · b · c'
	],
	[
		{ kind: 'within', clause: clause([], 'b'), of: 9 },
		'Of those who do not answer “b”: 2 of 9, for example a · b · c'
	],
	[{ kind: 'within', clause: clause([]), of: 20 }, 'Of all: 2 of 20, for example a · b · c']
])('says whom a cover holds (%#)', (cover, sentence) => {
	const one = [a, b, c].flatMap((id) => id ?? []);
	expect(sayWho(cover, names, [one, one])).toBe(sentence);
});
