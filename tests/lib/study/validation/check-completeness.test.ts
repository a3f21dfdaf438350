import { describe, expect, it } from 'vitest';
import { checkCompleteness } from '../../../../src/lib/study/validation/check-completeness.ts';
import { aList, aRecording, found, started, tell } from '../../../support/event-list-builder.ts';
import { placeOf } from '../../../support/changed-recording.ts';
import { a2, drop, put, type Changes } from '../../../support/recording-changes.ts';
import type { Told } from '../../../support/event-list-builder.ts';
import { aWholeRecording, oneTask, opening, susAnswers } from '../../../support/valid-recording.ts';
import { testLight } from '../../../support/tell-of-changes.ts';

const codes = (...told: readonly Told[]) =>
	checkCompleteness(aWholeRecording(told)).map(({ code }) => code);
const by = { by: 'facilitator' } as const;
const pause = tell(20, 'pause', { ...by, reason: 'phone' });
const resume = tell(30, 'resume', by);

const light: Changes = {
	'a tab that was closed after a task': [
		'not-complete',
		(file) => {
			file.participant.splice(placeOf(file, 'seq', 'a2'));
			file.status = 'partial';
		}
	],
	'a page that is still hidden at the end of a task': ['still-away', drop('page.visible', 'a3')],
	'a pause that goes over into the next task': [
		'open-pause',
		(file) => {
			const desk = { actor: 'facilitator', data: { ...by, reason: '' } } as const;
			put('nominate', 'a2', { type: 'pause', ...desk, ...a2 })(file);
			put('giveup', 'a3', { type: 'pause', ...desk, attemptId: 'a3' })(file);
			put('giveup', 'a3', { ...desk, type: 'resume', attemptId: 'a3', data: by })(file);
		}
	]
};

describe('checkCompleteness', () => {
	it('finds a pause that was never closed', () => {
		expect(codes(...oneTask, pause, resume)).toEqual([]);
		expect(codes(...oneTask, pause, resume, pause)).toEqual(['open-pause']);
	});

	it('takes a pause of the console for closed by a resume of the participant’s window', () => {
		const console = aList(pause);
		expect(checkCompleteness(aWholeRecording([...oneTask, resume], { console }))).toEqual([]);
		const [remark] = checkCompleteness(aWholeRecording(oneTask, { console }));
		expect(remark?.code).toBe('open-pause');
	});

	it('wants all ten statements or none', () => {
		expect(codes(...oneTask, ...susAnswers(1, 2, 3, 4, 5, 1, 2, 3, 4, null))).toEqual([]);
		expect(codes(...oneTask, ...susAnswers(1, 2, 3))).toEqual(['part-of-sus']);
	});

	it('finds tasks that came in another order than planned, and accepts fewer', () => {
		const header = { orderUsed: ['lost', 'second', 'third'] };
		const remarksOf = (...tasks: string[]) => {
			const told = tasks.flatMap((task, index) => [
				...started(10 * (index + 1), `a${index}`, task),
				...found(10 * (index + 1) + 5)
			]);
			return checkCompleteness(aWholeRecording(told, { header })).map(({ code }) => code);
		};
		expect(remarksOf('lost', 'second')).toEqual([]);
		expect(remarksOf('lost', 'lost', 'second')).toEqual([]);
		expect(remarksOf('second', 'lost')).toEqual(['other-order']);
		expect(remarksOf('lost', 'third')).toEqual(['other-order']);
	});

	it('finds a session that was not run to its end', () => {
		const cut = aRecording(aList(...opening, ...oneTask));
		expect(checkCompleteness(cut).map(({ code }) => code)).toEqual(['not-complete']);
	});

	it('tells what troubled the recording', () => {
		const troubles = [
			tell(50, 'recovered', { gapMs: 5 }),
			tell(50, 'save.fail', {}),
			tell(50, 'tab.conflict', {})
		];
		expect(codes(...oneTask, ...troubles)).toEqual(['recovered', 'tab-conflict', 'save-fail']);
	});

	testLight(light);
});
