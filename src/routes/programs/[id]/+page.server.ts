import { error } from '@sveltejs/kit';
import { describeProgram } from '$lib/publishing/index.ts';
import { site } from '$lib/server/site.ts';

export function entries() {
	return site.catalog.programs.map(({ id }) => ({ id: String(id) }));
}

export function load({ params }) {
	const program = site.catalog.programs.find(({ id }) => id === params.id);
	if (!program) error(404, 'There is no such program area.');
	return { program: describeProgram(site.catalog, program) };
}
