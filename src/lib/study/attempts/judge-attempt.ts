import type { StudyTask } from '../definition/types.ts';
import type { EventOf, Verdict } from '../session/events.ts';
import { proposeVerdict } from '../session/propose-verdict.ts';
import { classify } from './classify.ts';
import type { Slice } from './slice-session.ts';
import type { Trace } from './trace-path.ts';
import type { Attempt, Outcome } from './types.ts';

/** What an attempt came to. */
export type Judgment = Pick<Attempt, 'status' | 'outcome' | 'overridden' | 'near' | 'flags'>;

/**
 * The outcome by what was named, or by what the facilitator decided instead. A decision that differs
 * from the recording counts only with its reason; without one it is left aside and flagged.
 */
export function judgeAttempt(task: StudyTask | undefined, slice: Slice, trace: Trace): Judgment {
	if (!task) return { status: 'invalid', near: false, flags: ['unknown-task'] };
	if (slice.terminal?.type === 'task.cancel') {
		return { status: 'invalid', near: false, flags: ['canceled'] };
	}
	const found = slice.terminal && proposeVerdict(task, [slice.terminal], slice.attemptId);
	const outcomeOf = (verdict: Verdict) => toOutcome(verdict, slice, trace);
	const { outcome: verdict, reason } = findVerdict(slice) ?? {};
	if (verdict === undefined || verdict === found) return settle(found, outcomeOf);
	if (reason) return override({ found, verdict, reason }, outcomeOf);
	const kept = settle(found, outcomeOf);
	return { ...kept, flags: [...kept.flags, 'verdict-without-reason'] };
}

/** The last decision of the facilitator. */
function findVerdict({ about }: Slice): EventOf<'verdict'>['data'] | undefined {
	const verdicts = about.flatMap((event) => (event.type === 'verdict' ? [event.data] : []));
	const last = verdicts.at(-1);
	return last && { outcome: last.outcome, reason: last.reason?.trim() ?? '' };
}

interface Override {
	readonly found: Verdict | undefined;
	readonly verdict: Verdict;
	readonly reason: string;
}

function override(
	{ found, verdict, reason }: Override,
	outcomeOf: (verdict: Verdict) => Outcome
): Judgment {
	const judged = settle(verdict, outcomeOf);
	if (found === undefined) return { ...judged, flags: [...judged.flags, 'closed-by-facilitator'] };
	const from = outcomeOf(found);
	const isSame = judged.outcome === from && judged.near === (found === 'near');
	return isSame ? judged : { ...judged, overridden: { from, reason } };
}

function settle(verdict: Verdict | undefined, outcomeOf: (verdict: Verdict) => Outcome): Judgment {
	if (verdict === undefined) {
		return { status: 'open', outcome: 'closed-tab', near: false, flags: [] };
	}
	if (verdict === 'invalid') return { status: 'invalid', near: false, flags: ['judged-invalid'] };
	return { status: 'done', outcome: outcomeOf(verdict), near: verdict === 'near', flags: [] };
}

function toOutcome(verdict: Verdict, { events }: Slice, { backtracks }: Trace): Outcome {
	const ended = verdict === 'gave-up' || verdict === 'skipped' ? 'gave-up' : 'named';
	return classify({
		ended,
		isSuccess: verdict === 'success',
		backtracks,
		touched: isTouched({ events })
	});
}

const touching = ['answer.choose', 'search.submit', 'result.open', 'resource.open'];

/** Whether anything of the wizard, of search or of another page was used in an attempt. */
export function isTouched({ events }: Pick<Slice, 'events'>): boolean {
	return events.some(
		(event) =>
			touching.includes(event.type) ||
			(event.type === 'node.visit' && event.data.cause !== 'reset' && event.data.cause !== 'reload')
	);
}
