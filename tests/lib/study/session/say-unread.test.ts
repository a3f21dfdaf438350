import { describe, expect, it } from 'vitest';
import {
	isNewer,
	sayForPeople,
	sayNoRecording,
	sayOtherKind
} from '../../../../src/lib/study/session/say-unread.ts';

describe('sayForPeople', () => {
	it('names the event and what of it, in words', () => {
		expect(sayForPeople('The file.participant[1].t is no number from 0 to 34560000000')).toBe(
			'Event 2 of the participant’s window: its time is no time'
		);
		expect(sayForPeople('The file.console[0].data (note).text is missing')).toBe(
			'Event 1 of the console: “text” is missing'
		);
		expect(sayForPeople('The file.participant[3].constructor is missing')).toContain('constructor');
	});

	it('leaves everything else as it is', () => {
		expect(sayForPeople('The file.header.pilot is missing')).toBe(
			'The file.header.pilot is missing'
		);
	});
});

describe('what is no recording', () => {
	it('is told apart before it is read', () => {
		expect(sayNoRecording('\t')).toContain('empty');
		expect(sayNoRecording('a;b\r\n1;2')).toContain('table');
		expect(sayNoRecording('<html>')).toContain('no recording');
		expect(sayNoRecording(' {')).toBeUndefined();
	});

	it('is named where it is another file of a study', () => {
		expect(sayOtherKind({ format: 'pathfinder-findings' })).toContain('findings');
		expect(sayOtherKind({ format: 'constructor' })).toContain('no recording');
		expect(sayOtherKind(null)).toContain('no recording');
	});
});

describe('isNewer', () => {
	it('goes by the number that a file says of its form', () => {
		expect([{ schema: 2 }, { header: { schema: 3 } }].map(isNewer)).toEqual([true, true]);
		const older = [{ schema: 1 }, { header: { schema: 1 } }, { schema: '2' }, {}, null];
		expect(older.map(isNewer)).toEqual(older.map(() => false));
	});
});
