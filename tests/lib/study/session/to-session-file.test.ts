import { describe, expect, it } from 'vitest';
import { holdsPersonalData } from '../../../../src/lib/study/session/redact.ts';
import { readRecording } from '../../../../src/lib/study/session/read-recording.ts';
import {
	nameRecording,
	toConsoleFile,
	writeRecording
} from '../../../../src/lib/study/session/to-session-file.ts';
import { aSessionFile, aRun, opening, scopes, warmUp } from '../../../support/session-builder.ts';
import type { Command, StudyEvent } from '../../../../src/lib/study/index.ts';

const note = {
	seq: 1,
	t: 9000,
	seg: 1,
	actor: 'facilitator',
	type: 'note',
	data: { noteId: 'n1', kind: 'quote', text: 'Where is it?', nodeKey: 'search', tRef: 8000 }
} as const satisfies StudyEvent;

const withScopes = (given: Partial<Record<'search' | 'notes' | 'quotes', boolean>>): Command[] => [
	{ do: 'begin', how: 'new' },
	{ do: 'consent', how: 'on-screen', scopes: { ...scopes, ...given } }
];

/** Every text in a value, whatever it is called. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a session as a file', () => {
	it('is read back as it was written', () => {
		const file = aSessionFile();
		expect(file.status).toBe('complete');
		expect(readRecording(writeRecording(file))).toEqual({ file });
	});

	it('holds nothing that tells who somebody is, though it was typed', () => {
		const typed: Command = {
			do: 'search',
			qId: 'q1',
			query: 'ann@columbia.edu https://clio.columbia.edu/catalog/1 (212) 854-2271 uni 31865009',
			nResults: 0,
			topIds: [],
			weak: false
		};
		const start: Command | undefined = warmUp[1];
		const file = aSessionFile([...opening, ...(start ? [start] : []), typed]);
		const texts = textsIn(file.participant);
		expect(texts).toContain('[…] […] […] uni […]');
		expect(texts.filter(holdsPersonalData)).toEqual([]);
		const whole = writeRecording(file);
		expect(whole).not.toMatch(/@|https?:|www\.|Mozilla|AppleWebKit|userAgent|referrer/i);
		expect(textsIn(aSessionFile()).filter((text) => !/^[0-9a-f]+$/.test(text))).not.toContainEqual(
			expect.stringMatching(/\d{6,}/)
		);
	});

	it('has the participant’s last code in its header, and the first among its events', () => {
		const change: Command = { do: 'change-code', to: 'P04', reason: 'Wrong card.' };
		const file = aSessionFile([...opening, change]);
		expect(file.header.participantCode).toBe('P04');
		expect(file.participant.at(-1)?.data).toMatchObject({ from: 'P01', to: 'P04' });
	});

	it('leaves out the words of notes and quotes that the participant did not allow', () => {
		const textOf = (given: Parameters<typeof withScopes>[0]) =>
			aSessionFile(withScopes(given), { console: [note] }).console.map((event) => event.data);
		expect(textOf({})).toMatchObject([{ text: 'Where is it?' }]);
		expect(textOf({ quotes: false })).toMatchObject([{ text: '', tRef: 8000 }]);
		expect(textOf({ notes: false })).toMatchObject([{ text: 'Where is it?' }]);
	});

	it('is named by study, participant, day and the head of its checksum', () => {
		const { header } = aRun({}, { studyId: 'october', participantCode: 'P03', simulated: false });
		const file = { ...aSessionFile(undefined, { header }), checksum: 'ab12cd34' };
		expect(nameRecording(file)).toBe('october_P03_2025-10-14_ab12.json');
		expect(nameRecording({ ...file, header: { ...header, pilot: true } })).toBe(
			'october_P03_2025-10-14_ab12_pilot.json'
		);
	});

	it('of the console alone is read back as well', () => {
		const { sessionCode, studyId, studyHash, participantCode, simulated } = aRun().header;
		const own = { sessionCode, studyId, studyHash, participantCode, simulated };
		const file = toConsoleFile({ ...own, console: [note] });
		expect(readRecording(writeRecording(file))).toEqual({ file });
	});
});
