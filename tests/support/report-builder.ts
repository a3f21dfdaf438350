import { seededRandom } from '../../src/lib/shared/seeded-random.ts';
import type {
	Attempt,
	ReadyStudy,
	Report,
	ReportSource,
	SessionFile,
	SessionHeader,
	StudyTask
} from '../../src/lib/study/index.ts';
import { buildReport } from '../../src/lib/study/index.ts';
import { drawTask } from './draw-task.ts';
import { aList, aReadyStudy, aRecording, tell } from './event-list-builder.ts';

/** An attempt that succeeded directly in a minute, but for what is said. */
export function anAttempt(given: Partial<Attempt> = {}): Attempt {
	return {
		sessionId: 's1',
		participant: 'P01',
		attemptId: 'a1',
		taskId: 'lost',
		position: 1,
		status: 'done',
		outcome: 'direct-success',
		near: false,
		assisted: false,
		assistMax: 0,
		strategy: 'wizard',
		firstAnswers: [],
		total: 5,
		distinct: 5,
		backtracks: 0,
		inspections: 0,
		queries: [],
		grossMs: 60_000,
		pauseMs: 0,
		awayMs: 0,
		externalMs: 0,
		timeMs: 60_000,
		answerIds: ['resources/lost-summit'],
		path: [],
		notes: [],
		flags: [],
		...given
	};
}

const titles = [
	'A delivery with one volume too few',
	'A student of another campus wants to check out',
	'Discarded volumes that can still be found',
	'Your first weeks at the lending desk',
	'What to learn before the system changes',
	'Papers for a term, and who may copy them'
];

/** A study with six tasks, a choice of two orders of rating, and a closed question. */
export function aStudyOfSix(): ReadyStudy {
	const given = aReadyStudy().study.tasks;
	const tasks = titles.flatMap((title, index) =>
		given.map((task): StudyTask => ({ ...task, id: `t${index + 1}`, title }))
	);
	const ready = aReadyStudy({
		title: 'October: one thing now, and what to learn first',
		order: 'latin',
		questionnaires: ['seq', 'confidence', 'sus'],
		primaryTasks: ['t2', 't6'],
		tasks,
		profile: [
			{
				id: 'tenure',
				asks: 'How long have you worked in libraries?',
				options: [
					{ id: 'short', label: 'Less than a year' },
					{ id: 'long', label: 'More than a year' }
				]
			}
		]
	});
	const right = {
		'page/': ['new'],
		'question/area|new': ['circ'],
		'question/role|circ+new': ['desk']
	};
	const routes = Object.fromEntries(
		Object.entries(ready.routes).map(([id, { minimum }]) => [id, { minimum, right }])
	);
	return { ...ready, routes };
}

/** Sessions of people who walked by chance, the same for the same seed; all of them simulated. */
export function drawSessions(
	study: ReadyStudy,
	given: {
		readonly people: number;
		readonly seed?: number;
		readonly header?: Partial<SessionHeader>;
	}
): SessionFile[] {
	const random = seededRandom(given.seed ?? 1);
	return Array.from({ length: given.people }, (_, index) => {
		const code = `P${String(index + 1).padStart(2, '0')}`;
		const ids = study.study.tasks.map(({ id }) => id);
		const turn = index % ids.length;
		const orderUsed = [...ids.slice(turn), ...ids.slice(0, turn)];
		const told = orderUsed.flatMap((taskId, place) =>
			drawTask(taskId, { place, at: 100 + place * 400, random })
		);
		const helped = orderUsed.flatMap((_, place) =>
			random() < 0.15
				? [
						tell(
							100 + place * 400 + 12,
							'assist',
							{ level: 1 },
							{ attemptId: `a${place + 1}`, actor: 'facilitator' }
						)
					]
				: []
		);
		return aRecording(
			aList(
				tell(0, 'session.start', {}),
				tell(5, 'consent.given', {
					version: 1,
					how: 'read-aloud',
					scopes: { path: true, search: true, notes: true, quotes: true }
				}),
				tell(20, 'profile.set', { values: drawProfile(study, random) }),
				...told,
				...Array.from({ length: 10 }, (__, item) =>
					tell(2600 + item * 3, 'sus.item', {
						item: item + 1,
						value: item % 2 === 0 ? 3 + Math.floor(random() * 3) : 1 + Math.floor(random() * 3)
					})
				),
				tell(2700, 'session.end', { reason: 'complete' })
			),
			{
				began: `2025-10-${String(14 + (index % 5)).padStart(2, '0')}T09:30Z`,
				console: aList(...helped),
				header: {
					...study.edition,
					studyHash: study.hash,
					studyId: study.study.id,
					// People of another seed are other people.
					sessionId: `s${index + 1}${given.seed === undefined ? '' : `-${given.seed}`}`,
					participantCode: code,
					orderUsed,
					...given.header
				}
			}
		);
	});
}

/** A choice of the first closed question, for as many as for the others. */
function drawProfile({ study }: ReadyStudy, random: () => number): Record<string, string> {
	const [field] = study.profile;
	const option = field?.options[Math.floor(random() * field.options.length)];
	return field && option ? { [field.id]: option.id } : {};
}

/** The report of eight simulated people, and of a ninth who was excluded. */
export function aReport(given: Partial<ReportSource> = {}): Report {
	const study = aStudyOfSix();
	const exclusion = { reason: 'the line broke', by: 'F1', at: '2025-10-20' };
	const sessions = drawSessions(study, { people: 9 }).map((session, index) =>
		index === 8 ? { ...session, exclusion } : session
	);
	return buildReport({ study, sessions, printedOn: '2025-11-03', ...given });
}
