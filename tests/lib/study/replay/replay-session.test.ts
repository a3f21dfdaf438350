import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySession } from '../../../../src/lib/study/index.ts';
import { aList, aReadyStudy, saw, started, tell } from '../../../support/event-list-builder.ts';
import { changed, known, placeOf, type Loose } from '../../../support/changed-recording.ts';
import { randomlyRun, randomSession } from '../../../support/random-session.ts';
import { aStudySite } from '../../../support/study-site.ts';
import { aWholeRecording, oneTask } from '../../../support/valid-recording.ts';

const site = aStudySite();
const stage = { site, study: aReadyStudy() };
const actor = 'facilitator';

describe('replaySession', () => {
	it('tells both lists in the order of time, notes where their key was pressed', () => {
		const note = {
			noteId: 'n1',
			kind: 'problem',
			text: 'Stops.',
			nodeKey: 'page/',
			tRef: 15_000
		} as const;
		const console = aList(
			tell(14, 'assist', { level: 1 }, { attemptId: 'a1', actor }),
			tell(35, 'note', note, { actor })
		);
		const { steps } = replaySession(aWholeRecording(oneTask, { console }), stage);
		expect(steps.map(({ at, kind }) => [at / 1000, kind])).toEqual([
			[10, 'start'],
			[10, 'visit'],
			[14, 'assist'],
			[15, 'note'],
			[20, 'answer'],
			[20, 'visit'],
			[40, 'end']
		]);
	});

	it('gives each screen its address on the data of the recording', () => {
		const told = [
			...started().slice(0, 1),
			saw(12, site.start, 'open'),
			saw(14, 'plan|nothing', 'open')
		];
		const { steps, isExact } = replaySession(aWholeRecording(told), stage);
		expect(isExact).toBe(true);
		expect(steps[1]).toMatchObject({ isLegal: true, address: site.addressOf(site.start) });
		expect(steps[2]?.isLegal).toBe(false);
		expect(steps[2]?.address).toBeUndefined();
	});

	it('is a list of what was written down where the data is another, or no site is given', () => {
		const other = aWholeRecording(oneTask, { header: { dataHash: 'd2' } });
		const asked = aWholeRecording(oneTask, { header: { wizardHash: 'w2' } });
		for (const replay of [
			replaySession(other, stage),
			replaySession(asked, stage),
			replaySession(aWholeRecording(), {})
		]) {
			expect(replay.isExact).toBe(false);
			expect(replay.steps.map(({ label }) => label)).toContain('plan|x');
			expect(replay.steps.every(({ address, isLegal }) => isLegal && address === undefined)).toBe(
				true
			);
		}
	});

	it('does again what was done, and says at which step the recording departs from the site', () => {
		const departing = (change: (file: Loose) => void) =>
			replaySession(changed(change), known).steps.filter(({ departs }) => departs !== undefined);
		expect(departing(() => undefined)).toEqual([]);
		const [step, ...others] = departing((file) => {
			const answer = placeOf(file, 'answer.choose', 'a2');
			Object.assign(file.participant[answer]?.data ?? {}, { optionIds: ['zzz'] });
		});
		expect(step).toMatchObject({ kind: 'visit', isLegal: true, attemptId: 'a2' });
		expect(step?.departs).toContain('does not lead to this screen');
		expect(others).toEqual([]);
	});

	it('marks each screen that was a step back', () => {
		const { steps } = replaySession(
			aWholeRecording([...started(), saw(12, 'search', 'search'), saw(14, 'page/', 'back')]),
			stage
		);
		expect(steps.map(({ kind }) => kind)).toEqual(['start', 'visit', 'visit', 'backtrack']);
	});

	it('leaves out what was undone, notes that were deleted, and those that name somebody', () => {
		const note = (noteId: string) =>
			tell(
				15,
				'note',
				{ noteId, kind: 'idea', text: noteId, nodeKey: 'page/', tRef: 15_000 },
				{ actor }
			);
		const console = aList(
			note('kept'),
			note('gone'),
			note('named'),
			tell(16, 'note.edit', { noteId: 'kept', text: 'as edited' }, { actor }),
			tell(16, 'note.delete', { noteId: 'gone' }, { actor }),
			tell(16, 'note.edit', { noteId: 'named', personal: true }, { actor }),
			tell(17, 'assist', { level: 3 }, { actor }),
			tell(18, 'undo', { seq: 7 }, { actor })
		);
		const { steps } = replaySession(aWholeRecording(oneTask, { console }), stage);
		const told = steps.filter(({ kind }) => kind === 'note' || kind === 'assist');
		expect(told.map(({ says }) => says)).toEqual(['Idea: as edited']);
	});

	it('can stand at every screen of a session that was run on this site', () => {
		fc.assert(
			fc.property(randomSession, (session) => {
				const { steps, isExact } = replaySession(session, randomlyRun);
				expect(isExact).toBe(true);
				const inTask = steps.filter(({ nodeKey }) => nodeKey !== '');
				expect(inTask.filter(({ isLegal }) => !isLegal)).toEqual([]);
			})
		);
	});
});
