import type { StudyTask } from '../definition/types.ts';
import { judgeAnswer } from './decide-in-task.ts';
import type { StudyEvent, Verdict } from './events.ts';

/** What the recording alone says of an attempt; nothing while it runs. */
export function proposeVerdict(
	task: Pick<StudyTask, 'answers' | 'near'>,
	events: readonly StudyEvent[],
	attemptId: string
): Verdict | undefined {
	for (const event of events) {
		if (event.attemptId !== attemptId) continue;
		if (event.type === 'nominate') return judgeAnswer(task, event.data.answerIds);
		if (event.type === 'giveup') return 'gave-up';
		if (event.type === 'skip') return 'skipped';
		if (event.type === 'task.cancel') return 'invalid';
	}
	return undefined;
}
