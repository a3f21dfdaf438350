import fc from 'fast-check';
import {
	decide,
	foldEvent,
	foldSession,
	mapTask,
	toSessionFile,
	type Command,
	type ReadyStudy,
	type SessionFile,
	type SessionRun,
	type StudyEvent
} from '../../src/lib/study/index.ts';
import { aHeader, aReadyStudy } from './event-list-builder.ts';
import { aStudyDefinition, aStudySite } from './study-site.ts';

const site = aStudySite();
const study = aStudyDefinition({ questionnaires: ['seq', 'confidence', 'sus'] });
const routes = Object.fromEntries(study.tasks.map((task) => [task.id, mapTask(site, task)]));

/** The study that the random sessions are of, and the site they were run on. */
export const randomlyRun: { readonly study: ReadyStudy; readonly site: typeof site } = {
	study: { ...aReadyStudy(), study, routes },
	site
};

const run: SessionRun = {
	header: aHeader({ studyId: study.id, orderUsed: study.tasks.map(({ id }) => id) }),
	study,
	routes
};

const screens = [...site.nodes.keys(), 'search', 'needs/books', 'resources'].map((key) =>
	site.screenAt(site.addressOf(key) ?? '')
);
const first = site.screenAt(site.addressOf(site.start) ?? '');
const by = 'facilitator';
const scopes = { path: true, search: true, notes: true, quotes: true } as const;

const command: fc.Arbitrary<Command> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc
			.constantFrom(...screens)
			.chain((screen) =>
				fc
					.constantFrom(undefined, undefined, 'back', 'browserBack', 'reload', 'restart')
					.map((cause) => ({ do: 'visit', screen, ...(cause ? { cause } : {}) }) as Command)
			)
	},
	{ weight: 4, arbitrary: fc.constant({ do: 'start-task', screen: first }) },
	{
		weight: 4,
		arbitrary: fc.constantFrom<Command>(
			{ do: 'nominate', answerIds: ['pathways/reserves'] },
			{ do: 'nominate', answerIds: ['needs/bags'] },
			{ do: 'give-up', by: 'participant' },
			{ do: 'skip', by },
			{ do: 'cancel-task', reason: 'Wrong card.' }
		)
	},
	{
		weight: 6,
		arbitrary: fc.constantFrom<Command>(
			{ do: 'pause', by, reason: 'phone' },
			{ do: 'resume', by },
			{ do: 'hide', cause: 'unknown' },
			{ do: 'hide', cause: 'external' },
			{ do: 'show' },
			{ do: 'clock-gap', ms: 4000 },
			{ do: 'begin', how: 'recovered', gapMs: 9000 },
			{ do: 'begin', how: 'reload' },
			{ do: 'search', qId: 'q', query: 'bags', nResults: 2, topIds: [], weak: false },
			{ do: 'open-result', id: 'needs/bags', rank: 1 },
			{ do: 'open-resource', resourceId: 'guide', external: true, newTab: true }
		)
	},
	{
		weight: 4,
		arbitrary: fc.constantFrom<Command>(
			{ do: 'rate', scale: 'seq', value: 4 },
			{ do: 'rate', scale: 'confidence', value: null },
			{ do: 'drop-tasks' },
			{ do: 'close' }
		)
	}
);

/** A session as its windows could have made it: whatever was asked for, and what was not refused. */
export const randomSession: fc.Arbitrary<SessionFile> = fc
	.array(fc.tuple(command, fc.integer({ min: 0, max: 20_000 })), { maxLength: 60 })
	.map((asked) => {
		const opening: Command[] = [
			{ do: 'begin', how: 'new' },
			{ do: 'consent', how: 'on-screen', scopes },
			{ do: 'profile', values: { tenure: 'short' } },
			{ do: 'start-task', screen: first },
			{ do: 'nominate', answerIds: ['needs/bags'] }
		];
		const steps = [...opening.map((one) => [one, 10] as const), ...asked];
		return toSessionFile({
			header: run.header,
			began: '2025-10-14T09:30Z',
			status: 'partial',
			participant: play(steps),
			console: []
		});
	});

function play(steps: readonly (readonly [Command, number])[]): StudyEvent[] {
	const events: StudyEvent[] = [];
	let state = foldSession(run, []);
	let t = 0;
	for (const [asked, passed] of steps) {
		const decision = decide(run, state, asked);
		t += passed;
		for (const draft of 'events' in decision ? decision.events : []) {
			const event = { ...draft, seq: events.length + 1, t, seg: 1 } as StudyEvent;
			events.push(event);
			state = foldEvent(run, state, event);
		}
	}
	return events;
}
