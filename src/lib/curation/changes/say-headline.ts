import { sayList } from '../../shared/say-list.ts';
import type { ChangeGroup, ChangeReport } from './types.ts';

/** One to four sentences: how many receive something else and what weighs most of it, and who is new or gone. */
export function sayHeadline(report: ChangeReport): string {
	const { groups, reworded } = report;
	const sentences = [
		...sayChanged(report),
		...sayCount(
			groups,
			'new',
			(people, verb) => `${people} ${verb} new: these answers could not be given before.`
		),
		...sayCount(
			groups,
			'gone',
			(people, verb) => `${people} ${verb} gone: these answers cannot be given any more.`
		)
	];
	const more = sayMore(report);
	const words =
		reworded.length > 0 ? [`${plural(reworded.length, 'text is', 'texts are')} worded anew.`] : [];
	const whole = [...sentences, ...more];
	return [...(whole.length > 0 ? whole : ['Nothing changes for anybody.']), ...words].join(' ');
}

/** What changes without another step or resource for any kind of person. */
function sayMore({ retold, pairs, questions, helpers }: ChangeReport): string[] {
	const told = sum(retold);
	const own = sum(helpers);
	return [
		...(told > 0
			? [
					`${sayKinds(told)} ${told === 1 ? 'receives' : 'receive'} the same steps and resources, told otherwise.`
				]
			: []),
		...(pairs.affected > 0
			? [
					`Of ${pairs.now} ways with two answers somewhere, ${pairs.affected} ${pairs.affected === 1 ? 'leads' : 'lead'} to something else.`
				]
			: []),
		...(questions.length > 0 || pairs.before !== pairs.now
			? ['Something is asked otherwise.']
			: []),
		...(own > 0 ? [`The helper's own part changes for ${sayKinds(own)} who help someone.`] : [])
	];
}

function sayChanged({ groups, total, totalBefore, compared }: ChangeReport): string[] {
	const changed = groups.filter(({ kind }) => kind === 'changed');
	const people = sum(changed);
	if (people === 0) return [];
	const of =
		compared === total
			? `${people} of ${sayKinds(total)}`
			: `${sayKinds(people)} (of ${compared} in either edition, ${totalBefore} before and ${total} now)`;
	return [`${of} ${people === 1 ? 'receives' : 'receive'} something else: ${sayTelling(changed)}.`];
}

/** What happens to how many, the most telling first; one kind of person may be in several. */
function sayTelling(groups: readonly ChangeGroup[]): string {
	const parts = [
		sayPart(groups, ({ firstWeekLost }) => firstWeekLost, [
			'has no first-week step any more',
			'have no first-week step any more'
		]),
		...saySteps(groups, 'gained', 'more'),
		...saySteps(groups, 'lost', 'fewer'),
		sayPart(groups, ({ moved }) => moved.length > 0, [
			'gets a step at another time',
			'get a step at another time'
		]),
		sayPart(
			groups,
			({ resourcesGained, resourcesLost }) => resourcesGained.length + resourcesLost.length > 0,
			['is shown other resources', 'are shown other resources']
		),
		sayPart(groups, ({ altered }) => altered.length > 0, [
			'gets a step with another note or choice',
			'get a step with another note or choice'
		])
	];
	return sayList(parts.flatMap((part) => part ?? []));
}

function saySteps(groups: readonly ChangeGroup[], part: 'gained' | 'lost', than: string) {
	const counts = [...new Set(groups.map((group) => group[part].length))].filter((n) => n > 0);
	const range =
		counts.length > 1
			? `${Math.min(...counts)} to ${Math.max(...counts)} steps`
			: counts[0] === 1
				? 'one step'
				: `${counts[0] ?? 0} steps`;
	return [
		sayPart(groups, (group) => group[part].length > 0, [
			`gets ${range} ${than}`,
			`get ${range} ${than}`
		])
	];
}

function sayPart(
	groups: readonly ChangeGroup[],
	holds: (group: ChangeGroup) => boolean,
	[one, many]: readonly [string, string]
): string | undefined {
	const people = sum(groups.filter(holds));
	return people === 0 ? undefined : `${people} ${people === 1 ? one : many}`;
}

function sayCount(
	groups: readonly ChangeGroup[],
	kind: ChangeGroup['kind'],
	sentence: (people: string, verb: string) => string
): string[] {
	const people = sum(groups.filter((group) => group.kind === kind));
	return people === 0 ? [] : [sentence(sayKinds(people), people === 1 ? 'is' : 'are')];
}

function sayKinds(people: number): string {
	return plural(people, 'kind of person', 'kinds of people');
}

function plural(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

function sum(groups: readonly { readonly people: number }[]): number {
	return groups.reduce((total, { people }) => total + people, 0);
}
