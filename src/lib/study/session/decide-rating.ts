import type { CommandOf, Decision } from './commands.ts';
import { itemsOf } from './fold-session.ts';
import { notNow } from './not-now.ts';
import { redactText } from './redact.ts';
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

/** Words come first, so that they are about what is asked still; without the consent to quote, none are kept. */
function rateTask(
	{ attemptId, scopes }: SessionState,
	{ scale, value, why = '' }: CommandOf<'rate'>
): Decision {
	const own = { actor: 'participant', ...(attemptId ? { attemptId } : {}) } as const;
	const text = scale === 'seq' && scopes?.quotes ? redactWhy(why) : '';
	return {
		events: [
			...(text === '' ? [] : [{ ...own, type: 'seq.why', data: { text } } as const]),
			{ ...own, type: scale, data: { value } }
		]
	};
}

const longestWhy = 400;

function redactWhy(why: string): string {
	return [...redactText(why).trim()].slice(0, longestWhy).join('').trim();
}

function answerItem(state: SessionState, { of, item, value }: CommandOf<'item'>): Decision {
	if (item !== state.item || item > itemsOf[of]) {
		return { refusal: `Statement ${state.item ?? 1} comes next.` };
	}
	const type = of === 'sus' ? 'sus.item' : 'umux.item';
	return { events: [{ actor: 'participant', type, data: { item, value } }] };
}
