import type { CommandOf, Decision } from './commands.ts';
import { itemsOf } from './fold-session.ts';
import { notNow } from './not-now.ts';
import type { SessionState } from './state.ts';

/** What a number on a scale comes to; null where somebody would rather not say. */
export function decideRating(state: SessionState, command: CommandOf<'rate' | 'item'>): Decision {
	const asked = command.do === 'rate' ? command.scale : command.of;
	if (state.asks !== asked) return notNow(state);
	const most = asked === 'sus' ? 5 : 7;
	if (!isOnScale(command.value, most)) {
		return { refusal: `The scale has whole numbers from 1 to ${most}.` };
	}
	return command.do === 'rate' ? rateTask(state, command) : answerItem(state, command);
}

function isOnScale(value: number | null, most: number): boolean {
	return value === null || (Number.isInteger(value) && value >= 1 && value <= most);
}

function rateTask({ attemptId }: SessionState, { scale, value }: CommandOf<'rate'>): Decision {
	const own = attemptId ? { attemptId } : {};
	return { events: [{ actor: 'participant', type: scale, ...own, data: { value } }] };
}

function answerItem(state: SessionState, { of, item, value }: CommandOf<'item'>): Decision {
	if (item !== state.item || item > itemsOf[of]) {
		return { refusal: `Statement ${state.item ?? 1} comes next.` };
	}
	const type = of === 'sus' ? 'sus.item' : 'umux.item';
	return { events: [{ actor: 'participant', type, data: { item, value } }] };
}
