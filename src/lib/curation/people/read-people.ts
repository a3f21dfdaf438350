import { readEntries } from '../../catalog/index.ts';
import type { Placed, SourceFile } from '../../catalog/index.ts';
import { orderProblems } from '../../shared/problem.ts';
import type { Problem } from '../../shared/problem.ts';
import { personSchema } from './people-schema.ts';
import type { PersonExample } from './people-schema.ts';
import { problemOf } from './problem-of-person.ts';

/** Path of the file that holds the example people. */
export const peopleFile = 'data/people.yaml';

/** The fields of an example that list needs, as the file has them. */
export const expectations = [
	{ field: 'first', of: (person: PersonExample) => person.first },
	{ field: 'includes', of: (person: PersonExample) => person.includes },
	{ field: 'never', of: (person: PersonExample) => person.never },
	{ field: 'first_week', of: (person: PersonExample) => person.firstWeek }
] as const;

/**
 * The example people as they are written, and what is wrong in the file by itself, whatever the
 * catalog and the questions are. Without the file there are none. One with the id of another is left out.
 */
export function readPeople(files: readonly SourceFile[]): {
	people: Placed<PersonExample>[];
	problems: Problem[];
} {
	const file = files.find(({ path }) => path === peopleFile);
	if (!file) return { people: [], problems: [] };
	const { entries, problems } = readEntries(file, personSchema);
	const twins = new Map(entries.map((person) => [person, findTwins(person, entries)]));
	const idle = entries.flatMap(findNothingExpected);
	return {
		people: entries.filter((person) => twins.get(person)?.length === 0),
		problems: orderProblems([...problems, ...[...twins.values()].flat(), ...idle])
	};
}

function findTwins(
	person: Placed<PersonExample>,
	all: readonly Placed<PersonExample>[]
): Problem[] {
	const twin = all.find(({ value }) => value.id === person.value.id);
	if (!twin || twin === person) return [];
	return [
		problemOf(person, ['id'], {
			code: 'curation/duplicate-person',
			message: `has the id "${person.value.id}", and so has the example on line ${twin.lineOf([])}.`,
			remedy: 'Give one of them another id.'
		})
	];
}

/** An empty `first_week` expects something: that the first week is empty. The other lists do not. */
function findNothingExpected(person: Placed<PersonExample>): Problem[] {
	const { first, includes, never, firstWeek } = person.value;
	if (firstWeek || [first, includes, never].some((needs) => needs && needs.length > 0)) return [];
	return [
		problemOf(person, ['id'], {
			code: 'curation/nothing-expected',
			message: 'expects nothing, so that it holds whatever their plan is.',
			remedy: `Say what must stay true, under at least one of these: ${expectations.map(({ field }) => field).join(', ')}.`
		})
	];
}
