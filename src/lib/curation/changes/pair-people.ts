import type { Tag } from '../../catalog/index.ts';
import type { Plan } from '../../planner/index.ts';
import type { Flow, OptionId, Route } from '../../wizard/index.ts';
import { groupBy } from '../explore/group-by.ts';
import { followAnswers, type Followed } from './follow-answers.ts';
import type { WalkedEdition } from './walk-edition.ts';

/** What somebody receives in one edition. */
interface Received {
	readonly plan: Plan;
	/** Tags of the helper's own part. */
	readonly beside: readonly Tag[];
}

/** One kind of person as two editions know it: by either or both. */
export interface PersonPair {
	readonly answers: readonly OptionId[];
	readonly before?: Received;
	readonly after?: Received;
	/** Their answers to questions that the earlier edition does not ask them. */
	readonly askedNow: readonly OptionId[];
	/** Their answers to questions that the later edition does not ask them. */
	readonly askedBefore: readonly OptionId[];
}

/**
 * Everybody of two editions: those of the later one with what the same answers brought before, then
 * those of the earlier one to whom nobody of the later one led back. Somebody who is reached from
 * the other edition is there in both, so that only who is left over is without `before` or `after`.
 */
export function pairPeople(before: WalkedEdition, after: WalkedEdition): PersonPair[] {
	const forward = followEach(
		after,
		before,
		after.people.map(({ route }) => route)
	);
	const earlier = before.people.map(({ route }) => route);
	const backward = followEach(before, after, leftOver(earlier, forward));
	const alone = forward.filter(({ other }) => !other).map(({ route }) => route);
	const added = new Set(leftOver(alone, backward));
	return [
		...forward.flatMap(({ route, own, other }) =>
			other || added.has(route)
				? [
						{
							answers: route.chosen,
							...(other ? { before: other.received } : {}),
							after: own,
							askedNow: other?.unasked ?? [],
							askedBefore: []
						}
					]
				: []
		),
		...backward.map(({ route, own, other }) => ({
			answers: route.chosen,
			before: own,
			...(other ? { after: other.received } : {}),
			askedNow: [],
			askedBefore: other?.unasked ?? []
		}))
	];
}

interface FollowedRoute {
	readonly route: Route;
	readonly own: Received;
	readonly other?: Partner;
}

/** Where a route arrived in the other edition. */
interface Partner {
	readonly received: Received;
	/** The answers in force there. */
	readonly answers: readonly OptionId[];
	/** What was chosen, as the other edition calls it. */
	readonly words: ReadonlySet<OptionId>;
	/** Words, as chosen, to questions that are not asked there. */
	readonly unasked: readonly OptionId[];
}

function followEach(
	from: WalkedEdition,
	to: WalkedEdition,
	routes: readonly Route[]
): FollowedRoute[] {
	const same = new Map(to.people.map(({ route }) => [keyOf(route.chosen), route]));
	return routes.map((route) => {
		const twin = same.get(keyOf(route.chosen));
		const other = twin
			? arriveAt(to, twin, { words: route.chosen, unasked: [] })
			: lead(from, to, route);
		return { route, own: receive(from, route), ...(other ? { other } : {}) };
	});
}

function lead(from: WalkedEdition, to: WalkedEdition, { chosen }: Route): Partner | undefined {
	const followed = followAnswers(from.edition.flow, to.wizard, chosen);
	return followed && arriveAt(to, followed.state, followed);
}

type Arrival = Pick<Route, 'answers' | 'profile'>;

function arriveAt(
	to: WalkedEdition,
	arrival: Arrival,
	{ words, unasked }: Pick<Followed, 'words' | 'unasked'>
): Partner {
	const { answers } = arrival;
	return { received: receive(to, arrival), answers, words: new Set(words), unasked };
}

function receive({ edition, planFor }: WalkedEdition, { answers, profile }: Arrival): Received {
	return { plan: planFor(profile), beside: listBeside(edition.flow, answers) };
}

function listBeside({ questions }: Flow, answers: readonly OptionId[]): Tag[] {
	return questions.flatMap(({ options }) =>
		options.flatMap(({ id, beside }) => (answers.includes(id) ? beside : []))
	);
}

/** The routes at which none of the followed ones arrived with the same answers chosen the same way. */
function leftOver(routes: readonly Route[], followed: readonly FollowedRoute[]): Route[] {
	const partners = followed.flatMap(({ other }) => (other ? [other] : []));
	const arrived = groupBy(partners, ({ answers }) => keyOf(answers));
	return routes.filter(
		({ answers, chosen }) =>
			!arrived.get(keyOf(answers))?.some(({ words }) => chosen.every((word) => words.has(word)))
	);
}

function keyOf(ids: readonly OptionId[]): string {
	return [...ids].sort().join(' ');
}
