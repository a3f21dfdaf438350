import { sayOption } from './count-first-answers.ts';
import type { Attractor, ScreenCount } from './types.ts';
import { isFailure, isSkip, personOf } from './unit-of.ts';
import type { CountedAttempt } from './unit-of.ts';

type Hit = Pick<Attractor, 'kind' | 'label' | 'at'>;

/**
 * Wrong answers and wrong things that drew at least two people or two tasks, most tasks first.
 * What draws people in two tasks is a matter of its label, not of the task.
 */
export function findAttractors(
	attempts: readonly CountedAttempt[],
	titleOf: (id: string) => string
): Attractor[] {
	const found = gather(attempts, (attempt) => [
		...attempt.firstAnswers.flatMap((answer): Hit[] =>
			answer.right === false
				? [
						{
							kind: 'answer',
							label: sayOption(answer),
							at: titleOf(`question/${answer.questionId}`)
						}
					]
				: []
		),
		...wrongNamed(attempt, titleOf)
	]);
	return found
		.filter(({ people, tasks }) => people.length > 1 || tasks.length > 1)
		.sort((a, b) => b.tasks.length - a.tasks.length || b.people.length - a.people.length);
}

function wrongNamed(attempt: CountedAttempt, titleOf: (id: string) => string): Hit[] {
	const [named] = attempt.answerIds;
	if (named === undefined || !isFailure(attempt)) return [];
	return [{ kind: 'named', label: titleOf(named) }];
}

/** The screens on which people gave up, most people first. */
export function findGiveUps(attempts: readonly CountedAttempt[]): ScreenCount[] {
	const found = gather(attempts.filter(isSkip), (attempt) => [
		{ kind: 'named', label: attempt.path.at(-1)?.label ?? attempt.lastNode ?? 'the first screen' }
	]);
	return found
		.map(({ label, people, tasks }) => ({ label, people, tasks }))
		.sort((a, b) => b.people.length - a.people.length);
}

function gather(
	attempts: readonly CountedAttempt[],
	hitsOf: (attempt: CountedAttempt) => readonly Hit[]
): Attractor[] {
	const found = new Map<string, Hit & { people: Map<string, string>; tasks: Set<string> }>();
	for (const attempt of attempts) {
		for (const hit of hitsOf(attempt)) {
			const key = JSON.stringify([hit.kind, hit.at, hit.label]);
			const known = found.get(key) ?? { ...hit, people: new Map(), tasks: new Set() };
			known.people.set(personOf(attempt), attempt.participant);
			known.tasks.add(attempt.taskId);
			found.set(key, known);
		}
	}
	return [...found.values()].map(({ people, tasks, ...hit }) => ({
		...hit,
		people: [...people.values()].sort(),
		tasks: [...tasks]
	}));
}
