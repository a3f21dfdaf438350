import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '../../../../src/lib/study/index.ts';
import { checkAttempts } from '../../../../src/lib/study/validation/check-attempts.ts';
import { found, gaveUp, saw, started, tell } from '../../../support/event-list-builder.ts';
import { placeOf } from '../../../support/changed-recording.ts';
import { type Changes } from '../../../support/recording-changes.ts';
import type { Told } from '../../../support/event-list-builder.ts';
import { aWholeRecording, oneTask } from '../../../support/valid-recording.ts';
import { testGrave, testLight } from '../../../support/tell-of-changes.ts';

const codes = (...told: readonly Told[]) =>
	checkAttempts(aWholeRecording(told)).map(({ code }) => code);

const grave: Changes = {
	'one task twice': [
		'task-twice',
		(file) => {
			const from = placeOf(file, 'task.start', 'a2');
			const again = structuredClone(file.participant.slice(from, placeOf(file, 'seq', 'a2') + 1));
			again.forEach((event) => (event.attemptId = 'a9'));
			file.participant.splice(placeOf(file, 'seq', 'a2') + 1, 0, ...again);
		}
	]
};

const light: Changes = {
	'a tab that was closed in a task': [
		'no-end',
		(file) => {
			file.participant.splice(placeOf(file, 'nominate', 'a2'));
			file.status = 'running';
		}
	],
	'a tab that was closed while hidden': [
		'no-end',
		(file) => {
			file.participant.splice(placeOf(file, 'page.visible', 'a3'));
			file.status = 'partial';
		}
	]
};

describe('checkAttempts', () => {
	it('accepts one start and one end, also of the task to try out', () => {
		const warm = tell(
			5,
			'task.start',
			{ taskId: 'warm-up', startNode: 'page/', warm: true },
			{ attemptId: 'a0' }
		);
		expect(codes(warm, saw(6, 'search', 'search'), ...gaveUp(7), ...oneTask)).toEqual([]);
	});

	it('finds an attempt that was never ended', () => {
		expect(codes(...started())).toEqual(['no-end']);
	});

	it('finds an attempt that was ended or started twice', () => {
		expect(codes(...oneTask, ...gaveUp(45))).toEqual(['two-ends']);
		expect(codes(...oneTask, ...started(50))).toEqual(['two-starts']);
	});

	it('finds a screen that was recorded between tasks', () => {
		expect(codes(...oneTask, saw(50, 'needs/bags', 'open'))).toEqual(['outside-task']);
		expect(codes(saw(5, 'page/', 'open'), ...oneTask)).toEqual(['outside-task']);
	});

	it('finds a task that was started without a number', () => {
		const participant = [...started(), ...found(40)].map(({ at, ...told }, index) => ({
			...told,
			seq: index + 1,
			t: at,
			attemptId: undefined
		})) as unknown as StudyEvent[];
		const remarks = checkAttempts({ ...aWholeRecording(), participant });
		expect(remarks.map(({ code }) => code)).toContain('attempt-without-id');
	});

	testGrave(grave);

	testLight(light);
});
