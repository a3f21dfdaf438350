import { describe, expect, it } from 'vitest';
import { isTouched } from '../../../../src/lib/study/attempts/judge-attempt.ts';
import type { Verdict } from '../../../../src/lib/study/index.ts';
import {
	aList,
	aReadyStudy,
	aRecording,
	attemptOf,
	chose,
	found,
	gaveUp,
	saw,
	started,
	tell
} from '../../../support/event-list-builder.ts';
import { toAttempts } from '../../../../src/lib/study/index.ts';

const wrong = aList(
	...started(),
	...chose(20, ['q', 'x'], 'plan|x'),
	...found(40, 'resources/other')
);
const verdict = (outcome: Verdict, reason?: string) =>
	aList(
		tell(
			45,
			'verdict',
			{ outcome, ...(reason === undefined ? {} : { reason }) },
			{
				attemptId: 'a1',
				actor: 'facilitator'
			}
		)
	);

describe('judgeAttempt', () => {
	it('takes something partly right for a failure, and says so', () => {
		const near = aList(...started(), ...found(40, 'resources/lost-elsewhere'));
		expect(attemptOf(near)).toMatchObject({ outcome: 'direct-failure', near: true });
	});

	it('follows a decision of the facilitator that has a reason', () => {
		expect(attemptOf(wrong, verdict('success', 'Said it aloud.'))).toMatchObject({
			outcome: 'direct-success',
			overridden: { from: 'direct-failure', reason: 'Said it aloud.' }
		});
	});

	it.each([undefined, '', '  '])('leaves a decision without a reason aside', (reason) => {
		const attempt = attemptOf(wrong, verdict('success', reason));
		expect(attempt.outcome).toBe('direct-failure');
		expect(attempt.overridden).toBeUndefined();
		expect(attempt.flags).toContain('verdict-without-reason');
	});

	it('needs no reason to agree with the recording', () => {
		const attempt = attemptOf(wrong, verdict('failure'));
		expect(attempt).toMatchObject({ outcome: 'direct-failure', flags: [] });
		expect(attempt.overridden).toBeUndefined();
	});

	it('takes out an attempt that was judged invalid', () => {
		const attempt = attemptOf(wrong, verdict('invalid', 'Alarm.'));
		expect(attempt.status).toBe('invalid');
		expect(attempt.outcome).toBeUndefined();
	});

	it('says of an attempt without an end that the tab was closed, until the facilitator says what it came to', () => {
		const open = aList(...started(), saw(12, 'plan|x', 'open'));
		expect(attemptOf(open)).toMatchObject({ status: 'open', outcome: 'closed-tab' });
		expect(attemptOf(open, verdict('gave-up', 'Left.'))).toMatchObject({
			status: 'done',
			outcome: 'indirect-skip',
			flags: ['closed-by-facilitator']
		});
	});

	it('cannot judge a task that the study does not have', () => {
		const rows = toAttempts(aRecording(wrong), aReadyStudy({ tasks: [] }));
		expect(rows[0]).toMatchObject({ status: 'invalid', flags: ['unknown-task'] });
	});
});

describe('isTouched', () => {
	it('takes the first screen and its loading again for nothing', () => {
		const again = saw(12, 'page/', 'reload');
		expect(isTouched({ events: aList(...started(), again, ...gaveUp(20)) })).toBe(false);
		expect(isTouched({ events: aList(...started(), saw(12, 'page/help', 'open')) })).toBe(true);
	});
});
