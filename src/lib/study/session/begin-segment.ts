import type { CommandOf, Decision, EventDraft } from './commands.ts';
import type { SessionState } from './state.ts';

/**
 * The first events of a page load. One that takes a session up again also closes what the page before
 * left open: somebody who looked elsewhere is back, and an attempt that was ended is put away.
 */
export function beginSegment(
	state: SessionState,
	{ how, gapMs = 0 }: CommandOf<'begin'>
): Decision {
	const isFirst = state.lastSeq === 0;
	if (how === 'new' && !isFirst) return { refusal: 'This session has begun already.' };
	if (isFirst) return { events: [mark('session.start', {}), start(false)] };
	const gap = mark('recovered', { gapMs: Math.max(0, Math.round(gapMs)) });
	const isTold = how === 'recovered' && state.scopes !== undefined;
	return { events: [start(true), ...(isTold ? [gap] : []), ...closeLeftOpen(state)] };
}

function closeLeftOpen({ attemptId, isAway, isOver }: SessionState): EventDraft[] {
	if (attemptId === undefined) return [];
	return [
		...(isAway
			? [{ actor: 'participant', type: 'page.visible', attemptId, data: {} } as const]
			: []),
		...(isOver
			? [{ actor: 'system', type: 'task.end', attemptId, data: { auto: false } } as const]
			: [])
	];
}

const start = (reload: boolean) => mark('segment.start', { reload });

function mark<Type extends 'session.start' | 'segment.start' | 'recovered'>(
	type: Type,
	data: Extract<EventDraft, { readonly type: Type }>['data']
) {
	return { actor: 'system', type, data } as EventDraft;
}
