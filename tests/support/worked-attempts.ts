import type { StudyEvent } from '../../src/lib/study/index.ts';
import { aList, chose, found, gaveUp, saw, searched, started, tell } from './event-list-builder.ts';
import type { Told } from './event-list-builder.ts';

const area = 'question/area|new';
const toArea = [
	...started(),
	saw(12, 'question/situation|', 'open'),
	...chose(14, ['situation', 'new'], area)
];
const wrongRole = chose(20, ['area', 'rs'], 'question/role|new+rs', { onCorrectRoute: false });
const afterBack: Told[] = [
	...toArea,
	...wrongRole,
	saw(25, area, 'back'),
	...chose(28, ['area', 'circ'], 'question/role|circ+new', { first: false }),
	...chose(30, ['role', 'desk'], 'plan|circ+desk+new'),
	...found(40)
];

/** The attempts A to G of the specification, 2.1, as lists of the participant and of the console. */
export const workedAttempts: Readonly<
	Record<string, { readonly participant: StudyEvent[]; readonly console: StudyEvent[] }>
> = {
	A: only([
		...toArea,
		...chose(20, ['area', 'circ'], 'question/role|circ+new'),
		...chose(30, ['role', 'desk'], 'plan|circ+desk+new'),
		...found(40)
	]),
	B: only(afterBack),
	C: only([
		...toArea,
		...wrongRole,
		...chose(30, ['role', 'ill'], 'plan|ill+new+rs', { onCorrectRoute: false }),
		...found(40, 'resources/ill-basics')
	]),
	D: only([
		...started(),
		saw(12, 'search', 'search'),
		searched(14, 'lost item', 0),
		searched(18, 'lost summit', 3),
		tell(20, 'result.open', { qId: 'lost summit', id: 'resources/lost-summit', rank: 2 }),
		saw(20, 'page/lost-summit', 'open'),
		...found(25)
	]),
	E: only([...started(), ...gaveUp(30)]),
	F: only([...toArea, ...gaveUp(30)]),
	G: {
		...only(afterBack),
		console: aList(tell(24, 'assist', { level: 2 }, { attemptId: 'a1', actor: 'facilitator' }))
	}
};

function only(told: readonly Told[]) {
	return { participant: aList(...told), console: [] };
}
