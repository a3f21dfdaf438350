import type { Catalog, Profile } from '../catalog/index.ts';

/** A plan's title: the roles, else the program areas, else the introduction; and for whom. */
export function namePlan(catalog: Catalog, { tags }: Profile): string {
	const roles = catalog.roles.filter(({ id }) => tags.includes(id)).map(({ name }) => name);
	const programs = catalog.programs.filter(({ id }) => tags.includes(id)).map(({ name }) => name);
	const subjects = roles.length > 0 ? roles : programs;
	const subject = subjects.length > 0 ? joinNames(subjects) : 'Introduction to the Alliance';
	return `${subject}, ${nameSituation(catalog, tags)}`;
}

function nameSituation(catalog: Catalog, tags: Profile['tags']): string {
	const situation = catalog.situations.find(({ id }) => tags.includes(id));
	if (!situation) return 'for everybody';
	return `for a ${situation.name.charAt(0).toLowerCase()}${situation.name.slice(1)}`;
}

function joinNames(names: readonly string[]): string {
	const [first = '', ...rest] = names;
	const lower = rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
	return lower.length > 0 ? `${first}, with ${lower.join(', ')}` : first;
}
