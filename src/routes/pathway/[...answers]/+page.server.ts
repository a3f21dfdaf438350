import { error } from '@sveltejs/kit';
import { site } from '$lib/server/site.ts';
import { describeWalk } from '$lib/walk/index.ts';
import { replay, walkAddresses, wordsFromAddress } from '$lib/wizard/index.ts';

/** The pathway of every kind of person who makes single choices. */
export function entries() {
	return walkAddresses(site.wizard).pathway.map((answers) => ({ answers }));
}

export function load({ params }) {
	const { catalog, wizard } = site;
	const state = replay(wizard, wordsFromAddress(params.answers));
	if (state.question || state.unknown.length > 0) error(404, 'There is no such pathway.');
	return describeWalk({ catalog, wizard, state });
}
