import { titleOf } from '../catalog/index.ts';
import type { Catalog, Need, NeedId, PathwayId, Profile, Rule, Tag } from '../catalog/index.ts';
import type { PlannedNeed, Source } from './collect-steps.ts';
import { speakOfNewcomer } from './speak-of-newcomer.ts';
import type { Reason } from './types.ts';

/** What explaining needs to know: how each tag completes "Because …", and whose plan it is. */
export interface Speaker {
	readonly profile: Profile;
	readonly phrases: ReadonlyMap<Tag, string>;
}

/** The phrases of the catalog's tags; of the newcomer where somebody else reads the plan. */
export function prepareSpeaker(catalog: Catalog, profile: Profile): Speaker {
	const { situations, programs, roles, duties } = catalog;
	const phrases = [...situations, ...programs, ...roles, ...duties].map(
		({ id, because }) => [id, profile.helping ? speakOfNewcomer(because) : because] as const
	);
	return { profile, phrases: new Map(phrases) };
}

/** The needs around one step of a plan, in the plan's order. */
export interface Neighbors {
	readonly before: readonly Need[];
	readonly after: readonly Need[];
}

/**
 * Why a step is in this person's plan and stands where it does: the answers that brought it, each
 * tag named once, pathway by pathway; the answers that its own rule asks for; what builds on it;
 * what it builds on.
 */
export function explainStep(
	speaker: Speaker,
	{ sources }: PlannedNeed,
	{ before, after }: Neighbors
): Reason[] {
	return [
		...onePerTag(sources.flatMap((source) => explainSource(speaker, source))),
		...explainComesFirst(after),
		...explainBuildsOn(before)
	];
}

function explainSource(speaker: Speaker, { pathway, steps }: Source): Reason[] {
	const { id } = pathway;
	const answers = sayRule(speaker, pathway.for, { kind: 'answer', pathway: id });
	const rules = steps.flatMap(({ when }) =>
		when ? sayRule(speaker, when, { kind: 'step-rule', pathway: id }) : []
	);
	const everyone = 'Because everybody in Alliance work starts here';
	return answers.length > 0
		? [...answers, ...rules]
		: [{ kind: 'everyone', pathway: id, text: everyone }, ...rules];
}

function sayRule(
	{ profile, phrases }: Speaker,
	rule: Rule,
	about: { kind: 'answer' | 'step-rule'; pathway: PathwayId }
): Reason[] {
	return [...rule.allOf, ...rule.anyOf]
		.filter((tag) => profile.tags.includes(tag))
		.map((tag) => ({ ...about, tag, text: `Because ${phrases.get(tag) ?? `of “${tag}”`}` }));
}

function onePerTag(reasons: readonly Reason[]): Reason[] {
	const texts = reasons.map((reason) => reason.text);
	return reasons.filter((reason, position) => texts.indexOf(reason.text) === position);
}

function explainComesFirst(after: readonly Need[]): Reason[] {
	const [one, two] = after;
	if (!one) return [];
	const verb = two ? 'build' : 'builds';
	const text = `Comes first because ${quoteTitles(one, two)} ${verb} on it`;
	return [{ kind: 'comes-first', needs: idsOf(one, two), text }];
}

function explainBuildsOn(before: readonly Need[]): Reason[] {
	const [one, two] = before;
	if (!one) return [];
	return [
		{ kind: 'builds-on', needs: idsOf(one, two), text: `Builds on ${quoteTitles(one, two)}` }
	];
}

function quoteTitles(...needs: readonly (Need | undefined)[]): string {
	return needs.flatMap((need) => (need ? [`“${titleOf(need.statement)}”`] : [])).join(' and ');
}

function idsOf(...needs: readonly (Need | undefined)[]): NeedId[] {
	return needs.flatMap((need) => (need ? [need.id] : []));
}
