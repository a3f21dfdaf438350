import type { Screen } from '../site/types.ts';
import type { CommandOf, Decision, EventDraft, OfferedOption } from './commands.ts';
import type { VisitCause } from './events.ts';
import type { SessionRun, SessionState } from './state.ts';

/**
 * A screen that was reached. Which question was answered on the way, and how, is read from the
 * answers before and after: what came is the answer, what went and came of one question a change.
 * An option that stands for other answers ("I am not sure", an everyday task) leaves those behind
 * and takes an earlier "not sure" away: it is known by where it leads, and changes nothing. Where
 * several options lead to the same screen, the recording cannot tell them apart and has them all.
 */
export function decideVisit(
	{ routes }: SessionRun,
	state: SessionState,
	{ screen, cause, offered, attemptId }: CommandOf<'visit'> & { readonly attemptId: string }
): Decision {
	if (screen.key === state.node && cause !== 'reload') return { events: [] };
	const answer = readAnswer(state, { screen, cause, offered });
	const right = state.taskId ? routes[state.taskId]?.right[state.node ?? ''] : undefined;
	const { key: nodeKey, label } = screen;
	// On a page without answers of its own the ones given so far stay in force.
	const { answers } = isWalk(screen) ? screen : state;
	const reached = cause ?? causeOf(screen, state, answer);
	const data = { nodeKey, label, cause: reached, answers };
	const visit: EventDraft = { actor: 'participant', type: 'node.visit', attemptId, data };
	if (!answer) return { events: [visit] };
	const choice = { ...describeChoice(answer.chosen, offered ?? []), right };
	return { events: [...toAnswerEvents(state, attemptId, { ...answer, choice }), visit] };
}

interface GivenAnswer {
	readonly questionId: string;
	/** The options, as the question has them. */
	readonly chosen: readonly string[];
	readonly gone: readonly string[];
	readonly choice: ReturnType<typeof describeChoice> & {
		readonly right: readonly string[] | undefined;
	};
}

function toAnswerEvents(
	{ answered }: SessionState,
	attemptId: string,
	{ questionId, chosen, gone, choice: { right, ...choice } }: GivenAnswer
): EventDraft[] {
	const actor = 'participant';
	const first = !answered.includes(questionId);
	const isKnown = choice.position > 0 || choice.nOptions === 0;
	const onCorrectRoute = right && isKnown ? chosen.some((id) => right.includes(id)) : null;
	const data = { questionId, ...choice, first, onCorrectRoute };
	const answer: EventDraft = { actor, type: 'answer.choose', attemptId, data };
	if (gone.length === 0) return [answer];
	const change = { questionId, from: gone, to: chosen };
	return [answer, { actor, type: 'answer.change', attemptId, data: change }];
}

interface Step {
	readonly screen: Screen;
	readonly cause: VisitCause | undefined;
	readonly offered: readonly OfferedOption[] | undefined;
}

/** The question that was answered between two screens, and how; nothing where none was. */
function readAnswer(state: SessionState, { screen, cause, offered = [] }: Step) {
	const questionId = questionOf(state.node);
	const added = screen.answers.filter((id) => !state.answers.includes(id));
	const isAnswer = added.length > 0 && isWalk(screen) && isForward(cause);
	if (!isAnswer || questionId === undefined) return undefined;
	const standing = offered.filter(({ to }) => to === screen.key).map(({ id }) => id);
	const isPlain = added.every((id) => offered.some((option) => option.id === id));
	if (!isPlain && offered.length > 0) {
		return { questionId, chosen: standing.length > 0 ? standing : added, gone: [] };
	}
	const gone = state.answers.filter((id) => !screen.answers.includes(id));
	return { questionId, chosen: added, gone };
}

const isWalk = ({ kind }: Screen) => kind === 'question' || kind === 'plan';
const isForward = (cause: VisitCause | undefined) => cause === undefined || cause === 'answer';

function questionOf(node: string | undefined): string | undefined {
	return node?.match(/^question\/([^|]+)\|/)?.[1];
}

function describeChoice(added: readonly string[], offered: readonly OfferedOption[]) {
	const labels = added.map((id) => offered.find((option) => option.id === id)?.label ?? id);
	const position = offered.findIndex(({ id }) => added.includes(id)) + 1;
	return { optionIds: added, labels, position, nOptions: offered.length };
}

function causeOf(screen: Screen, state: SessionState, answer: unknown): VisitCause {
	if (answer) return 'answer';
	if (screen.kind === 'search') return 'search';
	if (!isWalk(screen)) return 'open';
	if (screen.answers.length === 0 && state.answers.length > 0) return 'restart';
	if (state.visited.includes(screen.key)) return 'back';
	return screen.answers.length < state.answers.length ? 'jump' : 'open';
}
