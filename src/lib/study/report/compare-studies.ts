import type { CountedAttempt } from './tasks/unit-of.ts';
import { isUnassisted } from './tasks/unit-of.ts';
import { rateOf } from './tasks/rate-of.ts';
import { compareDifferent, compareSame } from './compare-rates.ts';
import { sayDetectable, sayDetectablePairs } from '../measures/detectable-change.ts';
import { sayList } from '../../shared/say-list.ts';
import type { ReadyStudy, StudyTask } from '../definition/types.ts';
import type { ComparedSide, ComparedTask, ComparisonReport, IntervalKind } from './types.ts';

/** One of two studies that are laid side by side. */
export interface ComparedSource {
	readonly study: ReadyStudy;
	readonly attempts: readonly CountedAttempt[];
	readonly side: ComparedSide;
}

/** Codes that cannot say who is whom: of one recording on both sides, or of two on one side. */
export interface Unclear {
	readonly onBothSides: readonly string[];
	readonly twice: readonly string[];
}

/** Two studies, the earlier one first, and whether their codes mean the same people. */
export interface Compared {
	readonly before: ComparedSource;
	readonly after: ComparedSource;
	readonly people: 'same' | 'different';
	readonly interval: IntervalKind;
	readonly unclear?: Unclear;
}

/**
 * Task by task, what people did alone before and after: tasks with the same id and the same answers
 * only. Whatever differs is said, and nothing is ever pooled.
 */
export function compareStudies(compared: Compared): Omit<ComparisonReport, 'findings'> {
	const { before, after, people } = compared;
	const ids = [...new Set([...tasksOf(before), ...tasksOf(after)].map(({ id }) => id))];
	const judged = ids.map((id) => ({ id, refusal: refuseTask(id, compared) }));
	return {
		before: before.side,
		after: after.side,
		people,
		says: sayDesign(compared),
		tasks: judged.flatMap(({ id, refusal }) => (refusal ? [] : compareTask(id, compared))),
		refused: judged.flatMap(({ id, refusal }) => (refusal ? { taskId: id, says: refusal } : []))
	};
}

const tasksOf = ({ study }: ComparedSource): readonly StudyTask[] => study.study.tasks;
const taskOf = (source: ComparedSource, id: string) => tasksOf(source).find((one) => one.id === id);

function refuseTask(id: string, compared: Compared): string | undefined {
	const { before, after, people } = compared;
	const unclear = refuseUnclear(compared);
	if (unclear) return unclear;
	const [first, second] = [taskOf(before, id), taskOf(after, id)];
	if (!first) return 'was not in the earlier study';
	if (!second) return 'is not in the later study';
	if (answerKey(first) !== answerKey(second)) {
		return 'has other right answers in the two studies, so that its counts do not mean the same';
	}
	const tried = (source: ComparedSource) => source.attempts.some(({ taskId }) => taskId === id);
	if (!tried(before) || !tried(after)) return 'was not tried in both studies';
	if (people === 'same' && countPairs(id, before, after) === 0) {
		return 'was not tried by anybody in both studies';
	}
	return undefined;
}

function refuseUnclear({ people, unclear }: Compared): string | undefined {
	if (!unclear) return undefined;
	const { onBothSides, twice } = unclear;
	if (onBothSides.length > 0) return 'has the same recordings on both sides';
	if (people === 'different' || twice.length === 0) return undefined;
	const stand = twice.length === 1 ? 'stands' : 'stand';
	return `cannot be paired, since ${sayList(twice)} ${stand} for two sessions of one study`;
}

function countPairs(id: string, before: ComparedSource, after: ComparedSource): number {
	const codes = ({ attempts }: ComparedSource) =>
		new Set(attempts.flatMap(({ taskId, participant }) => (taskId === id ? participant : [])));
	const later = codes(after);
	return [...codes(before)].filter((code) => later.has(code)).length;
}

const answerKey = ({ answers }: StudyTask) => [...answers].sort().join(' ');

function sayDesign({ before, after, people, unclear }: Compared): string[] {
	const shared = unclear?.onBothSides ?? [];
	if (shared.length > 0) {
		return [
			`The same recordings stand on both sides (${sayList(shared)}), so that nothing is compared: name those of the earlier study only once, as the earlier ones.`
		];
	}
	const changed = listChanged(before.side.edition, after.side.edition);
	const isAlike = before.study.study.thinkAloud === after.study.study.thinkAloud;
	return [
		people === 'same'
			? 'The same people took part in both studies; everybody is compared with what they did before, by code.'
			: 'Different people took part in the two studies.',
		changed.length > 0
			? `Between the two, ${sayList(changed)} changed. The studies are laid side by side and never pooled.`
			: 'Both studies ran on the same product. They are laid side by side and not pooled.',
		...(isAlike
			? []
			: ['People thought aloud in one of the two only, so that times cannot be compared.']),
		...(before.side.isSimulated === after.side.isSimulated
			? []
			: ['A script made one of the two: what differs is no evidence of anything.']),
		...(before.side.leftOut ?? []).map((says) => `Not counted in the earlier study: ${says}`)
	];
}

function listChanged(before: ComparedSide['edition'], after: ComparedSide['edition']): string[] {
	const parts = [
		['dataHash', 'the data'],
		['wizardHash', 'the questions'],
		['appVersion', 'the version of the product']
	] as const;
	return parts.flatMap(([part, says]) => (before?.[part] === after?.[part] ? [] : [says]));
}

function compareTask(id: string, compared: Compared): ComparedTask[] {
	const { before, after, people, interval } = compared;
	const task = taskOf(after, id);
	if (!task) return [];
	const of = (source: ComparedSource) => source.attempts.filter(({ taskId }) => taskId === id);
	const [first, second] = [of(before), of(after)];
	const rates = [first, second].map((group) =>
		rateOf(group.filter(isUnassisted).length, group.length, interval)
	);
	const [was, is] = rates;
	if (!was || !is) return [];
	const minimum = sayMinimum(before.study.routes[id]?.minimum, after.study.routes[id]?.minimum);
	return [
		{
			taskId: id,
			title: task.title,
			isPrimary: after.study.study.primaryTasks.includes(id),
			before: was,
			after: is,
			...(people === 'same' ? compareSame(first, second) : compareDifferent(was, is)),
			detectable:
				people === 'same'
					? sayDetectablePairs(countPairs(id, before, after))
					: sayDetectable({ n1: was.n, n2: is.n }),
			...(minimum && { minimum })
		}
	];
}

function sayMinimum(
	was: Readonly<Record<string, number>> = {},
	is: Readonly<Record<string, number>> = {}
): string | undefined {
	const ways = [...new Set([...Object.keys(was), ...Object.keys(is)])];
	const changed = ways.filter((way) => was[way] !== is[way]);
	if (changed.length === 0) return undefined;
	return changed
		.map((way) => `by ${way} ${was[way] ?? 'none'}, now ${is[way] ?? 'none'}`)
		.join('; ');
}
