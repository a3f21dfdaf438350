import { wizardFile } from '../../wizard/index.ts';
import type { Junction, OptionId, Question } from '../../wizard/index.ts';
import { groupBy } from '../explore/group-by.ts';
import { sayAll } from './say-people.ts';
import type { Finding, Study } from './types.ts';

/**
 * The answers that lead nowhere: whoever gives one is asked the same question again at once,
 * because it changes nothing that has been said. Each is told once, with how often it is so.
 */
export function findRefusedAnswers({
	flow,
	lines,
	junctions
}: Pick<Study, 'flow' | 'lines' | 'junctions'>): Finding[] {
	const refused = junctions.flatMap((at) =>
		at.ways.flatMap(({ options, to }) => {
			const last = options.at(-1);
			return to === at && at.question && last ? [{ at, question: at.question, last }] : [];
		})
	);
	return [...groupBy(refused, ({ last }) => last)].flatMap(([last, some]): Finding[] => {
		const [first] = some;
		if (!first) return [];
		return [
			{
				...deadEnd(lines[last] ?? 1, [last]),
				message: `${sayRefused(flow, { ...first, places: new Set(some.map(({ at }) => at)).size })}`,
				remedy:
					'Let it stand for an option of its own question, or for an earlier answer that brings another question.'
			}
		];
	});
}

function sayRefused(
	flow: Study['flow'],
	{
		at,
		question,
		last,
		places
	}: { at: Junction; question: Question; last: OptionId; places: number }
): string {
	const label = question.options.find(({ id }) => id === last)?.label ?? last;
	const after = at.answers.length > 0 ? ` after ${sayAll(flow, at.answers)}` : '';
	const others = places === 2 ? '1 other way' : `${places - 1} other ways`;
	const more = places > 1 ? ` The same is true of ${others} to reach it.` : '';
	return `The answer "${label}" to the question "${question.asks}" leads nowhere${after}: the same question is asked again.${more}`;
}

/** The ends of the questions at which the plan has no step at all: one finding, with how many ways lead there. */
export function findEmptyPlans({
	flow,
	lines,
	people,
	exploration
}: Pick<Study, 'flow' | 'lines' | 'people' | 'exploration'>): Finding[] {
	const single = people.filter(({ planKey }) => planKey === '').map(({ route }) => route);
	const others = [...exploration.pairs, ...exploration.sample].filter(
		({ planKey }) => planKey === ''
	);
	const chosen = [...single, ...others][0]?.chosen;
	if (!chosen) return [];
	const last = chosen.at(-1);
	const counts = [
		...(single.length > 0 ? [`${single.length} of ${people.length} kinds of people`] : []),
		...(others.length > 0 ? [`${others.length} sets of several answers`] : [])
	].join(' and ');
	return [
		{
			...deadEnd((last && lines[last]) ?? 1, chosen),
			message: `The plan has no step at all for ${counts}, for example after ${sayAll(flow, chosen)}.`,
			remedy:
				'Let one of these answers make something true of the person that a pathway is for, or widen whom a pathway is for.'
		}
	];
}

function deadEnd(line: number, about: readonly string[]) {
	return {
		code: 'curation/dead-end',
		severity: 'error',
		file: wizardFile,
		line,
		about
	} as const;
}
