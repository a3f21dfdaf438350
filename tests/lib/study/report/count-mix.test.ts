import { expect, it } from 'vitest';
import type { ReadyStudy, SessionFile } from '../../../../src/lib/study/index.ts';
import { buildReport } from '../../../../src/lib/study/report/build-report.ts';
import {
	aList,
	aReadyStudy,
	aRecording,
	chose,
	found,
	gaveUp,
	started,
	tell
} from '../../../support/event-list-builder.ts';
import type { Told } from '../../../support/event-list-builder.ts';

const ready: ReadyStudy = aReadyStudy();
const toPlan = chose(14, ['area', 'circ'], 'plan|circ');
const wrong = chose(14, ['area', 'rs'], 'plan|rs', { onCorrectRoute: false });
const cancel = tell(30, 'task.cancel', { reason: 'the wrong card' }, { actor: 'facilitator' });
const agreed = tell(5, 'consent.given', {
	version: 1,
	how: 'read-aloud',
	scopes: { path: true, search: true, notes: true, quotes: true }
});
const ways = {
	alone: [...toPlan, ...found(40, 'resources/lost-summit', 'plan|circ')],
	helped: [...toPlan, ...found(40, 'resources/lost-summit', 'plan|circ')],
	failed: [...wrong, ...found(40, 'resources/other', 'plan|rs')],
	'gave up': [...wrong, ...gaveUp(40)],
	'gave up at once': gaveUp(40),
	'closed the tab': toPlan,
	'called off': [...toPlan, cancel]
} satisfies Record<string, readonly Told[]>;
let number = 0;

/** A person who did the one task in this way. */
function who(
	way: keyof typeof ways,
	given: Partial<Pick<SessionFile, 'status' | 'exclusion'>> = {},
	header: Partial<SessionFile['header']> = {}
): SessionFile {
	number += 1;
	const help = tell(20, 'assist', { level: 2 }, { attemptId: 'a1', actor: 'facilitator' });
	return aRecording(aList(tell(0, 'session.start', {}), agreed, ...started(), ...ways[way]), {
		...given,
		console: way === 'helped' ? aList(help) : [],
		header: {
			sessionId: `s${number}`,
			participantCode: `P${10 + number}`,
			simulated: false,
			...header
		}
	});
}

const exclusion = { reason: 'was told', by: 'F1', at: '2025-10-20' };
const people = [
	...[who('alone'), who('alone'), who('alone'), who('helped'), who('helped'), who('failed')],
	...[who('gave up'), who('gave up at once'), who('closed the tab'), who('called off')]
];
const others = [
	who('alone', {}, { pilot: true }),
	who('alone', { exclusion }),
	who('alone', { exclusion }, { pilot: true }),
	who('alone', { status: 'withdrawn' }),
	who('alone', {}, { simulated: true }),
	who('alone', {}, { dataHash: 'd2' }),
	who('alone', { status: 'invalid' })
];
const report = buildReport({
	study: ready,
	sessions: [...others, ...people],
	printedOn: '2025-11-03'
});

it('counts a mix of everything that can happen as it is counted by hand', () => {
	expect(report.counts).toEqual({
		counted: 10,
		real: 10,
		simulated: 0,
		pilots: 0,
		leftOut: 7,
		withdrew: 1,
		withoutConsent: 0
	});
	const [task] = report.tasks;
	expect(task).toMatchObject({
		unassisted: { x: 3, n: 9 },
		success: { x: 5, n: 9 },
		closedTab: 1,
		invalid: 1,
		notReached: 0,
		sensitivity: 'with all 10: 4 of 10 [17–69 %]'
	});
	expect(task?.units.map(({ kind }) => kind)).toEqual([
		...['direct-success', 'direct-success', 'direct-success'],
		...['assisted-success', 'assisted-success', 'direct-failure'],
		...['indirect-skip', 'direct-skip', 'closed-tab']
	]);
	expect(task?.times.summary.n).toBe(3);
	expect(task?.tree[0]).toMatchObject({ right: 6, wrong: 2 });
	expect(report.questions[0]?.rows[0]?.cells).toEqual([
		{ count: 6, right: true },
		{ count: 2, right: false }
	]);
});

it('has a row of everybody but who withdrew', () => {
	expect(report.sessions).toHaveLength(16);
	expect(report.rows).toHaveLength(16);
});
