import type { Decision } from './commands.ts';
import type { SessionState, Stage } from './state.ts';

/** Words for a stage, as in "it is the time of …". */
const names: Readonly<Record<Stage, string>> = {
	consent: 'the consent',
	profile: 'the questions about the participant',
	'warm-up-card': 'the card of the task to try out',
	'warm-up': 'the task to try out',
	'task-card': 'the card of a task',
	task: 'a task',
	'after-task': 'the question after a task',
	questionnaire: 'the statements at the end',
	closing: 'the end',
	ended: 'nothing more'
};

/** A refusal of what belongs to another stage, which says what it is the time of. */
export function notNow({ stage }: Pick<SessionState, 'stage'>): Decision {
	return { refusal: `This cannot be done now: it is the time of ${names[stage]}.` };
}
