import { error } from '@sveltejs/kit';
import { site } from '$lib/server/site.ts';
import { describeQuestion, replay, walkAddresses, wordsFromAddress } from '$lib/wizard/index.ts';

/** Every single-choice question page. */
export function entries() {
	return walkAddresses(site.wizard).wizard.map((answers) => ({ answers }));
}

export function load({ params }) {
	const state = replay(site.wizard, wordsFromAddress(params.answers));
	const view = describeQuestion(site.wizard, state);
	if (!view || state.unknown.length > 0) error(404, 'There is no such question.');
	return { view };
}
