import { chose, found, gaveUp, saw, searched, started, tell } from './event-list-builder.ts';
import type { Told } from './event-list-builder.ts';

const labels: Readonly<Record<string, string>> = {
	new: 'New to the Alliance',
	circ: 'Circulation',
	rs: 'Resource Sharing',
	desk: 'At the desk',
	ill: 'Interlibrary loan'
};
const screens: Readonly<Record<string, string>> = {
	'page/': 'Which is nearest to you?',
	'question/area|new': 'Where do you work?',
	'question/role|circ+new': 'What do you do there?',
	'question/role|new+rs': 'What do you do there?',
	'plan|circ+desk+new': 'Your plan: at the desk',
	'plan|ill+new+rs': 'Your plan: interlibrary loan',
	search: 'Search'
};

/** When and how somebody walks a task, by chance. */
interface Draw {
	readonly place: number;
	readonly at: number;
	readonly random: () => number;
}

/** One task as somebody walked it by chance: straight, with a turn, wrong, by search or given up. */
export function drawTask(taskId: string, { place, at, random }: Draw): Told[] {
	const attemptId = `a${place + 1}`;
	const chance = random();
	const pace = 0.6 + random() * 2.4;
	const when = (seconds: number) => at + Math.round(seconds * pace);
	const way = chance < 0.45 ? right(when) : chance < 0.7 ? turned(when) : other(chance, when);
	const seq = Math.max(1, Math.min(7, Math.round(7 - pace + random())));
	const end = way.at(-1)?.at ?? at;
	return [
		tell(at - 10, 'task.shown', { taskId, position: place + 1 }, { attemptId }),
		...started(at, attemptId, taskId),
		...way,
		tell(end + 5, 'seq', { value: seq }),
		// Nobody is sure of an answer that they did not give.
		...(way.some(({ type }) => type === 'nominate')
			? [tell(end + 8, 'confidence', { value: seq })]
			: [])
	].map(withLabel);
}

type When = (seconds: number) => number;

const toArea = (when: When) => chose(when(6), ['situation', 'new'], 'question/area|new');
const right = (when: When): Told[] => [
	...toArea(when),
	...chose(when(12), ['area', 'circ'], 'question/role|circ+new'),
	...chose(when(20), ['role', 'desk'], 'plan|circ+desk+new'),
	...found(when(40), 'resources/lost-summit', 'plan|circ+desk+new')
];
const turned = (when: When): Told[] => [
	...toArea(when),
	...chose(when(14), ['area', 'rs'], 'question/role|new+rs', { onCorrectRoute: false }),
	saw(when(22), 'question/area|new', 'back'),
	...chose(when(30), ['area', 'circ'], 'question/role|circ+new', { first: false }),
	...chose(when(40), ['role', 'desk'], 'plan|circ+desk+new'),
	...found(when(60), 'resources/lost-summit', 'plan|circ+desk+new')
];

function other(chance: number, when: When): Told[] {
	if (chance < 0.8) {
		return [
			...toArea(when),
			...chose(when(15), ['area', 'rs'], 'question/role|new+rs', { onCorrectRoute: false }),
			...chose(when(30), ['role', 'ill'], 'plan|ill+new+rs', { onCorrectRoute: false }),
			...found(when(50), 'resources/ill-basics', 'plan|ill+new+rs')
		];
	}
	if (chance < 0.92) {
		return [
			saw(when(4), 'search', 'search'),
			searched(when(8), chance < 0.86 ? 'missing books' : 'Missing book', 0),
			searched(when(16), 'lost summit', 3),
			tell(when(20), 'result.open', { qId: 'lost summit', id: 'resources/lost-summit', rank: 2 }),
			...found(when(30), 'resources/lost-summit', 'search')
		];
	}
	return [...toArea(when), ...gaveUp(when(40))];
}

function withLabel(told: Told): Told {
	const data = told.data as { nodeKey?: string; labels?: readonly string[] };
	if (told.type === 'node.visit') {
		return { ...told, data: { ...data, label: screens[data.nodeKey ?? ''] ?? data.nodeKey } };
	}
	if (told.type === 'answer.choose') {
		return { ...told, data: { ...data, labels: data.labels?.map((id) => labels[id] ?? id) } };
	}
	return told;
}
