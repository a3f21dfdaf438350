import type { NeedId } from '../../catalog/index.ts';
import { sayList } from '../../shared/say-list.ts';
import type { Titles } from './describe-difference.ts';
import type { ChangeGroup, ChangeReport } from './types.ts';

/**
 * Some sentences: how many receive something else and what weighs most of it, with the steps by
 * name where they are few, and who is new or gone.
 */
export function sayHeadline(report: ChangeReport, { ofNeed }: Pick<Titles, 'ofNeed'>): string {
	const { groups, reworded } = report;
	const sentences = [
		...sayChanged(report, ofNeed),
		...sayCount(
			groups,
			'new',
			(people, verb) => `${people} ${verb} new: these answers could not be given before.`
		),
		...sayCount(
			groups,
			'gone',
			(people, verb) => `${people} ${verb} gone: these answers cannot be given any more.`
		),
		...sayRenamed(groups)
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
		...sayPairs(pairs),
		...(questions.length > 0 || pairs?.before !== pairs?.now
			? ['Something is asked otherwise.']
			: []),
		...(own > 0 ? [`The helper's own part changes for ${sayKinds(own)} who help someone.`] : [])
	];
}

function sayPairs(pairs: ChangeReport['pairs']): string[] {
	if (!pairs) return ['Ways with two answers somewhere are too many to compare them.'];
	const { affected, now } = pairs;
	return affected === 0
		? []
		: [
				`Of ${now} ways with two answers somewhere, ${affected} ${affected === 1 ? 'leads' : 'lead'} to something else.`
			];
}

/** An answer with another id is another answer, unless the data says that it is the same. */
function sayRenamed(groups: readonly ChangeGroup[]): string[] {
	const [came, went] = (['new', 'gone'] as const).map((kind) =>
		sum(groups.filter((group) => group.kind === kind))
	);
	return came && came === went
		? [
				'As many came as went: if an answer was given another id, list the old one under “renamed” in data/wizard.yaml.'
			]
		: [];
}

type NameNeed = Titles['ofNeed'];

function sayChanged(
	{ groups, total, totalBefore, compared }: ChangeReport,
	ofNeed: NameNeed
): string[] {
	const changed = groups.filter(({ kind }) => kind === 'changed');
	const people = sum(changed);
	if (people === 0) return [];
	const of =
		compared === total
			? `${people} of ${sayKinds(total)}`
			: `${sayKinds(people)} (of ${compared} in either edition, ${totalBefore} before and ${total} now)`;
	return [
		`${of} ${people === 1 ? 'receives' : 'receive'} something else: ${sayTelling(changed, ofNeed)}.`
	];
}

/** What happens to how many, the most telling first; one kind of person may be in several. */
function sayTelling(groups: readonly ChangeGroup[], ofNeed: NameNeed): string {
	const name = (part: (group: ChangeGroup) => readonly NeedId[]) =>
		nameFew(groups.flatMap(part), ofNeed);
	const left = name(({ firstWeekLost, leftFirstWeek }) => (firstWeekLost ? leftFirstWeek : []));
	const moved = name((group) => group.moved);
	const parts = [
		sayPart(groups, ({ firstWeekLost }) => firstWeekLost, [
			`has no first-week step any more${left}`,
			`have no first-week step any more${left}`
		]),
		saySteps(groups, { part: 'gained', than: `more${name(({ gained }) => gained)}` }),
		saySteps(groups, { part: 'lost', than: `fewer${name(({ lost }) => lost)}` }),
		sayPart(groups, (group) => group.moved.length > 0, [
			`gets a step at another time${moved}`,
			`get a step at another time${moved}`
		]),
		sayPart(
			groups,
			({ resourcesGained, resourcesLost }) => resourcesGained.length + resourcesLost.length > 0,
			['is shown other resources', 'are shown other resources']
		),
		sayPart(groups, ({ altered }) => altered.length > 0, [
			'gets a step with another note, reason or choice',
			'get a step with another note, reason or choice'
		])
	];
	return sayList(parts.flatMap((part) => part ?? []));
}

/** Needs by name, in parentheses: the first two, and how many others. */
function nameFew(needs: readonly NeedId[], ofNeed: NameNeed): string {
	const all = [...new Set(needs)];
	const others = all.length - 2;
	const more = others > 0 ? [`${others} ${others === 1 ? 'other' : 'others'}`] : [];
	return all.length === 0 ? '' : ` (${sayList([...all.slice(0, 2).map(ofNeed), ...more])})`;
}

function saySteps(
	groups: readonly ChangeGroup[],
	{ part, than }: { readonly part: 'gained' | 'lost'; readonly than: string }
): string | undefined {
	const counts = [...new Set(groups.map((group) => group[part].length))].filter((n) => n > 0);
	const range =
		counts.length > 1
			? `${Math.min(...counts)} to ${Math.max(...counts)} steps`
			: counts[0] === 1
				? 'one step'
				: `${counts[0] ?? 0} steps`;
	return sayPart(groups, (group) => group[part].length > 0, [
		`gets ${range} ${than}`,
		`get ${range} ${than}`
	]);
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
