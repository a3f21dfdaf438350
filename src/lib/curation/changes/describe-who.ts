import { walkRoutes } from '../../wizard/index.ts';
import type { OptionId, Wizard } from '../../wizard/index.ts';
import { findCover } from './find-cover.ts';
import type { AnswerNames } from './name-answers.ts';
import { sayWho } from './say-who.ts';

type Kinds = readonly (readonly OptionId[])[];

/**
 * Says whom some kinds of people of one edition are, by what they chose: exactly, by answers that
 * count. An answer counts where it was chosen, where another one that was chosen stands for it, and
 * where it is true of a person for whom a helper answers or to whom the question is not put.
 * Nothing where some are no kinds of people of this edition.
 */
export function prepareWho(
	wizard: Wizard,
	names: AnswerNames
): (kinds: Kinds) => string | undefined {
	const routes = walkRoutes(wizard);
	const places = new Map(routes.map(({ chosen }, place) => [chosen.join(' '), place]));
	const known = new Set(
		wizard.flow.questions.flatMap(({ options }) => options.map(({ id }) => id))
	);
	const everybody = routes.map(({ chosen, answers, profile: { tags } }) => {
		// An option that is called as what it makes true of people.
		const holding = tags.map((tag) => String(tag) as OptionId).filter((id) => known.has(id));
		return new Set([...answers, ...chosen, ...holding]);
	});
	return (kinds) => {
		const meant = kinds.flatMap((chosen) => places.get(chosen.join(' ')) ?? []);
		if (meant.length < kinds.length) return undefined;
		return sayWho(findCover(everybody, new Set(meant)), names, kinds);
	};
}
