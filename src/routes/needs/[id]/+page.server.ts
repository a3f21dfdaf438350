import { error } from '@sveltejs/kit';
import { describeNeed } from '$lib/publishing/index.ts';
import { site } from '$lib/server/site.ts';

const shown = site.catalog.needs.filter(({ state }) => state === 'approved');

export function entries() {
	return shown.map(({ id }) => ({ id: String(id) }));
}

export function load({ params }) {
	const need = shown.find(({ id }) => id === params.id);
	if (!need) error(404, 'There is no such need.');
	return { need: describeNeed(site.catalog, need) };
}
