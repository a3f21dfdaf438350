import type { CommandOf, Decision, EventDraft } from './commands.ts';
import { notNow } from './not-now.ts';
import type { SessionRun, SessionState } from './state.ts';

/** Commands that end a session or its tasks, and marks of what happened to it. */
export type EndOrMark = CommandOf<
	'drop-tasks' | 'close' | 'withdraw' | 'end' | 'clock-gap' | 'change-code' | 'note-system'
>;

/** What they come to. */
export function decideEnd(run: SessionRun, state: SessionState, command: EndOrMark): Decision {
	switch (command.do) {
		case 'drop-tasks': {
			if (state.stage !== 'task-card') return notNow(state);
			const taskIds = run.header.orderUsed.slice(state.position);
			return does({ actor: 'facilitator', type: 'not.reached', data: { taskIds } });
		}
		case 'close':
			if (state.stage !== 'closing') return notNow(state);
			return does({ actor: 'participant', type: 'session.end', data: { reason: 'complete' } });
		case 'withdraw':
			return does({ actor: 'participant', type: 'consent.withdrawn', data: {} });
		case 'end':
			return does({ actor: 'system', type: 'session.end', data: { reason: command.reason } });
		case 'change-code':
			return changeCode(run.header.participantCode, command);
		default:
			return mark(command);
	}
}

function mark(command: CommandOf<'clock-gap' | 'note-system'>): Decision {
	if (command.do === 'clock-gap') {
		return does({ actor: 'system', type: 'clock.gap', data: { ms: command.ms } });
	}
	const { type, what = '' } = command;
	if (type === 'protocol.violation') return does({ actor: 'system', type, data: { what } });
	return does({ actor: 'system', type, data: {} });
}

function changeCode(from: string, { to, reason }: CommandOf<'change-code'>): Decision {
	if (!/^P\d{2,3}$/.test(to)) return { refusal: 'A code is a P and two digits, as P04.' };
	const why = reason.trim();
	if (why === '') return { refusal: 'Say why the code is changed: it stays in the file.' };
	return does({ actor: 'facilitator', type: 'code.change', data: { from, to, reason: why } });
}

const does = (...events: EventDraft[]): Decision => ({ events });
