import { sayAnswers } from '../../wizard/index.ts';
import type { OptionId, Wizard } from '../../wizard/index.ts';
import type { KindOfPerson } from '../explore/types.ts';

/** Answers in a row as a sentence names them: `"New to Alliance work", "Not sure"`. */
export function sayAll(flow: Wizard['flow'], ids: readonly OptionId[]): string {
	return sayAnswers(flow, ids)
		.map((said) => `"${said}"`)
		.join(', ');
}

/** How many of all kinds of people, with one of them: `12 of 56 kinds of people, for example after …`. */
export function sayPeople(
	flow: Wizard['flow'],
	some: readonly KindOfPerson[],
	{ people }: { readonly people: readonly KindOfPerson[] }
): string {
	const example = sayAll(flow, some[0]?.route.chosen ?? []);
	const kinds = `${some.length} of ${people.length} kinds of people`;
	return some.length === 1
		? `${kinds}, the one who answers ${example}`
		: `${kinds}, for example after ${example}`;
}
