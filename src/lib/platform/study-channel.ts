import type { Command, StudyEvent } from '../study/index.ts';
import { studyChannelName } from './storage-keys.ts';

/** What a participant's window and a console tell each other. */
export type StudyMessage =
	/** From the participant: this session runs here. */
	| { readonly says: 'here'; readonly sessionCode: string; readonly sessionId: string }
	/** From the participant: something happened. */
	| { readonly says: 'event'; readonly sessionId: string; readonly event: StudyEvent }
	/** From the console: who is there? */
	| { readonly says: 'ask'; readonly sessionCode: string }
	/** From the console: to be done in the participant's window. */
	| {
			readonly says: 'order';
			readonly sessionId: string;
			readonly orderId: string;
			readonly command: Command;
	  }
	/** From the participant: an order was obeyed, or why it was not. */
	| {
			readonly says: 'answer';
			readonly sessionId: string;
			readonly orderId: string;
			readonly refusal?: string;
	  }
	/** From the participant: the window goes away. */
	| { readonly says: 'gone'; readonly sessionId: string };

/** The way between the windows of one browser; where it has none, nobody is heard. */
export interface StudyChannel {
	tell(message: StudyMessage): void;
	/** Calls `hear` for each message of another window, until the answer is called. */
	listen(hear: (message: StudyMessage) => void): () => void;
	close(): void;
}

/** The channel of the page that is open. */
export function openStudyChannel(
	open: () => BroadcastChannel = () => new BroadcastChannel(studyChannelName)
): StudyChannel {
	const channel = tryTo(open);
	return {
		tell: (message) => void tryTo(() => channel?.postMessage(message)),
		listen(hear) {
			const listen = ({ data }: MessageEvent<unknown>): void => {
				if (isMessage(data)) hear(data);
			};
			channel?.addEventListener('message', listen);
			return () => channel?.removeEventListener('message', listen);
		},
		close: () => channel?.close()
	};
}

const words = ['here', 'event', 'ask', 'order', 'answer', 'gone'];

/** Only windows of this very site are heard, and they may run another version of it. */
function isMessage(data: unknown): data is StudyMessage {
	const says = typeof data === 'object' && data !== null && 'says' in data ? data.says : undefined;
	return typeof says === 'string' && words.includes(says);
}

/** Browsers refuse channels where they refuse storage. */
function tryTo<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
