import { didYouMean, readEntries } from '../../catalog/index.ts';
import type { Catalog, NeedId, Placed, SourceFile } from '../../catalog/index.ts';
import { orderProblems } from '../../shared/problem.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Flow } from '../../wizard/index.ts';
import { personSchema } from './people-schema.ts';
import type { PersonExample } from './people-schema.ts';
import { problemOf } from './problem-of-person.ts';

/** Path of the file that holds the example people. */
export const peopleFile = 'data/people.yaml';

/** The fields of an example that list needs, as the file has them. */
const expectations = [
	{ field: 'first', of: (person: PersonExample) => person.first },
	{ field: 'includes', of: (person: PersonExample) => person.includes },
	{ field: 'never', of: (person: PersonExample) => person.never },
	{ field: 'first_week', of: (person: PersonExample) => person.firstWeek }
] as const;

/**
 * The example people that curators wrote, and what is wrong in the file itself. Without the file
 * there are none. An example that names an answer or a need that does not exist is left out.
 */
export function loadPeople(
	files: readonly SourceFile[],
	catalog: Catalog,
	flow: Flow
): { people: Placed<PersonExample>[]; problems: Problem[] } {
	const file = files.find(({ path }) => path === peopleFile);
	if (!file) return { people: [], problems: [] };
	const { entries, problems } = readEntries(file, personSchema);
	const checked = entries.map((person) => ({
		person,
		wrong: [
			...findTwins(person, entries),
			...findUnknownAnswers(person, flow),
			...findUnknownNeeds(person, catalog)
		]
	}));
	return {
		people: checked.flatMap(({ person, wrong }) => (wrong.length === 0 ? [person] : [])),
		problems: orderProblems([...problems, ...checked.flatMap(({ wrong }) => wrong)])
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

function findUnknownAnswers(person: Placed<PersonExample>, { questions }: Flow): Problem[] {
	const known = questions.flatMap(({ options }) => options.map(({ id }) => String(id)));
	return person.value.answers.flatMap((answer, position) =>
		known.includes(answer)
			? []
			: [
					problemOf(person, ['answers', position], {
						code: 'curation/unknown-answer',
						message: `answers "${answer}", and there is no such option.${didYouMean(answer, known)}`,
						remedy: 'Use the id of an option in data/wizard.yaml.'
					})
				]
	);
}

function findUnknownNeeds(person: Placed<PersonExample>, { needs }: Catalog): Problem[] {
	const known = needs.map(({ id }) => String(id));
	return expectations.flatMap(({ field, of }) =>
		(of(person.value) ?? []).flatMap((need: NeedId, position: number) =>
			known.includes(need)
				? []
				: [
						problemOf(person, [field, position], {
							code: 'curation/unknown-need',
							message: `names the need "${need}" under "${field}", and there is no such need.${didYouMean(need, known)}`,
							remedy: 'Use the id of a need in data/needs.'
						})
					]
		)
	);
}
