import { didYouMean } from '../../catalog/index.ts';
import type { Catalog, NeedId, Placed, SourceFile } from '../../catalog/index.ts';
import { orderProblems } from '../../shared/problem.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Flow } from '../../wizard/index.ts';
import type { PersonExample } from './people-schema.ts';
import { problemOf } from './problem-of-person.ts';
import { expectations, readPeople } from './read-people.ts';

/**
 * The example people that curators wrote, and what is wrong in the file itself. Without the file
 * there are none. An example that names an answer or a need that does not exist is left out.
 */
export function loadPeople(
	files: readonly SourceFile[],
	catalog: Catalog,
	flow: Flow
): { people: Placed<PersonExample>[]; problems: Problem[] } {
	const { people, problems } = readPeople(files);
	const checked = people.map((person) => ({
		person,
		wrong: [...findUnknownAnswers(person, flow), ...findUnknownNeeds(person, catalog)]
	}));
	return {
		people: checked.flatMap(({ person, wrong }) => (wrong.length === 0 ? [person] : [])),
		problems: orderProblems([...problems, ...checked.flatMap(({ wrong }) => wrong)])
	};
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
