import type { LiveSession } from '$lib/platform/run-session.ts';
import type { StudyChannel } from '$lib/platform/study-channel.ts';
import type { Command } from '$lib/study/index.ts';

/** Answers a console that asks, and does what it says; tells it that the session is here. */
export function obeyConsole(
	channel: StudyChannel,
	{
		live,
		obey
	}: { readonly live: LiveSession; readonly obey: (command: Command) => Promise<unknown> }
): void {
	const { sessionCode, sessionId } = live.run.header;
	const here = { says: 'here', sessionCode, sessionId } as const;
	channel.listen((message) => {
		if (message.says === 'ask' && message.sessionCode === sessionCode) channel.tell(here);
		if (message.says === 'order' && message.sessionId === sessionId) void obey(message.command);
	});
	addEventListener('pagehide', () => channel.tell({ says: 'gone', sessionId }));
	channel.tell(here);
}
