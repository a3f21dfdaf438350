import type { Attempt } from '../../attempts/types.ts';
import type { ReadyStudy, StudyTask } from '../../definition/types.ts';
import { upperBoundNoneSeen } from '../../measures/interval-of-share.ts';
import type { IntervalKind } from '../types.ts';
import { buildPathTree } from './build-path-tree.ts';
import { rateOf } from './rate-of.ts';
import { reportSeq } from './report-seq.ts';
import { reportTimes } from './report-times.ts';
import { sayBounds } from './say-bounds.ts';
import type { PersonPath, Rate, TaskReport } from './types.ts';
import { isCounted, isFailure, isSuccess, isUnassisted, kindOf, unitsOf } from './unit-of.ts';
import type { CountedAttempt } from './unit-of.ts';

/** From what the report of one task is made. */
export interface TaskSource {
	readonly study: ReadyStudy;
	readonly task: StudyTask;
	/** Of this task, by people who count. */
	readonly attempts: readonly Attempt[];
	/** Of this task, by people who were excluded and tried the same edition. */
	readonly leftOut: readonly Attempt[];
	readonly interval: IntervalKind;
	readonly titleOf: (id: string) => string;
}

/** Sure of it: 6 or 7 of 7. The threshold is ours. */
const sure = 6;

/** All that a report says about one task. */
export function reportTask(source: TaskSource): TaskReport {
	const { study, task, attempts, interval } = source;
	const counted = attempts.filter(isCounted);
	const rate = (fits: (attempt: CountedAttempt) => boolean) =>
		rateOf(counted.filter(fits).length, counted.length, interval);
	const unassisted = rate(isUnassisted);
	const routes = study.routes[task.id];
	return {
		taskId: task.id,
		title: task.title,
		scenario: task.scenario,
		kind: task.kind,
		isPrimary: study.study.primaryTasks.includes(task.id),
		unassisted,
		success: rate(isSuccess),
		inWords: sayBounds(unassisted.bounds),
		direct: rate(({ outcome }) => outcome === 'direct-success' || outcome === 'direct-failure'),
		units: unitsOf(counted),
		...countOthers(counted, attempts),
		...sayBeyond(source, counted, unassisted),
		firstChoice: splitByFirstChoice(counted, interval),
		times: reportTimes(counted),
		seq: reportSeq(counted),
		lostness: summarizeLostness(counted),
		minimum: { ...routes?.minimum },
		tree: buildPathTree(counted),
		people: counted.map((attempt) => toPath(attempt, source.titleOf))
	};
}

function countOthers(counted: readonly CountedAttempt[], attempts: readonly Attempt[]) {
	return {
		sureButWrong: counted.filter((one) => isFailure(one) && (one.confidence ?? 0) >= sure).length,
		near: counted.filter(({ near }) => near).length,
		notReached: attempts.filter(({ status }) => status === 'not_reached').length,
		closedTab: counted.filter(({ outcome }) => outcome === 'closed-tab').length,
		invalid: attempts.filter((one) => one.status !== 'not_reached' && !isCounted(one)).length
	};
}

/** What would be with those who were left out, and what "nobody failed" is worth. */
function sayBeyond(
	{ leftOut, interval }: TaskSource,
	counted: readonly CountedAttempt[],
	{ x, n }: Rate
): Pick<TaskReport, 'sensitivity' | 'upperBound'> {
	const others = leftOut.filter(isCounted);
	const all = n + others.length;
	const isFlawless = n > 0 && counted.every(isUnassisted);
	return {
		...(others.length > 0 && {
			sensitivity: `with all ${all}: ${rateOf(x + others.filter(isUnassisted).length, all, interval).says}`
		}),
		...(isFlawless && {
			upperBound: `Nobody failed. Of all such people, up to ${Math.round(upperBoundNoneSeen(n) * 100)} % could.`
		})
	};
}

function splitByFirstChoice(counted: readonly CountedAttempt[], interval: IntervalKind) {
	const after = (choice: CountedAttempt['firstChoice']) => {
		const group = counted.filter(({ firstChoice }) => firstChoice === choice);
		return rateOf(group.filter(isSuccess).length, group.length, interval);
	};
	return { right: after('right'), wrong: after('wrong'), search: after('search') };
}

function summarizeLostness(counted: readonly CountedAttempt[]): TaskReport['lostness'] {
	const values = counted.flatMap(({ lostness }) => lostness ?? []).sort((a, b) => a - b);
	const middle = values.length / 2;
	const [low, high] = [values[Math.ceil(middle) - 1], values[Math.floor(middle)]];
	if (low === undefined || high === undefined) return { values };
	return { values, median: (low + high) / 2 };
}

function toPath(attempt: CountedAttempt, titleOf: (id: string) => string): PersonPath {
	const { participant, strategy, path, total, distinct, answerIds } = attempt;
	return {
		participant,
		kind: kindOf(attempt),
		strategy,
		steps: path.map(({ label, isBacktrack }) => ({ label, isBacktrack })),
		total,
		distinct,
		named: answerIds.slice(0, 1).map(titleOf)
	};
}
