import type { LiveSession } from '$lib/platform/run-session.ts';
import type { StudyChannel, StudyMessage } from '$lib/platform/study-channel.ts';
import type { Command } from '$lib/study/index.ts';

type Order = Extract<StudyMessage, { readonly says: 'order' }>;

/**
 * Answers a console that asks, does what it says and tells it how that went, until the answer is called;
 * tells it that the session is here.
 */
export function obeyConsole(
	channel: StudyChannel,
	{
		live,
		obey
	}: { readonly live: LiveSession; readonly obey: (command: Command) => Promise<unknown> }
): () => void {
	const { sessionCode, sessionId } = live.run.header;
	const here = { says: 'here', sessionCode, sessionId } as const;
	const answer = async ({ orderId, command }: Order): Promise<void> => {
		const said = await obey(command).catch(() => 'The participant’s window could not do this.');
		const refusal = typeof said === 'string' ? { refusal: said } : {};
		channel.tell({ says: 'answer', sessionId, orderId, ...refusal });
	};
	const stop = channel.listen((message) => {
		if (message.says === 'ask' && message.sessionCode === sessionCode) channel.tell(here);
		if (message.says === 'order' && message.sessionId === sessionId) void answer(message);
	});
	const leave = () => channel.tell({ says: 'gone', sessionId });
	addEventListener('pagehide', leave);
	channel.tell(here);
	return () => {
		stop();
		removeEventListener('pagehide', leave);
	};
}
