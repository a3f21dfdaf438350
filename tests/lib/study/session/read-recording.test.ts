import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOfRecording } from '../../../../src/lib/study/session/checksum.ts';
import { readRecording } from '../../../../src/lib/study/session/read-recording.ts';
import { writeRecording } from '../../../../src/lib/study/session/to-session-file.ts';
import { aSessionFile } from '../../../support/session-builder.ts';

const whole = aSessionFile();
const text = writeRecording(whole);

/** Every place in a value, as the names that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return [at];
	return [at, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))];
}

/** A copy of a value with another value at a place; its checksum fits again. */
function withAt(place: readonly string[], given: unknown): unknown {
	const copy = { at: JSON.parse(text) as Record<string, unknown> };
	const path = ['at', ...place];
	const holder = path
		.slice(0, -1)
		.reduce<Record<string, unknown>>((one, key) => one[key] as Record<string, unknown>, copy);
	Object.defineProperty(holder, path.at(-1) ?? '', {
		value: given,
		enumerable: true,
		configurable: true,
		writable: true
	});
	const { at } = copy;
	if (Array.isArray(at?.participant) && Array.isArray(at.console) && place[0] !== 'checksum') {
		at.checksum = checksumOfRecording(at);
	}
	return at;
}

function problemsOf(value: unknown): readonly string[] {
	const given = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	const read = readRecording(given);
	return 'problems' in read ? read.problems : [];
}

const places = placesIn(JSON.parse(text));
const odd = fc.oneof(
	fc.jsonValue(),
	fc.constantFrom(-1, 1e308, 1e16, 0.5, '', 'x'.repeat(5000), [], {}, null, [[]], true)
);

describe('a file that is no recording', () => {
	it.each([
		'',
		'null',
		'[]',
		'"pathfinder-session"',
		'{}',
		'{"format":"constructor"}',
		'{"format":"toString"}',
		'{"format":"__proto__"}',
		'{"format":{"toString":1}}',
		'{"__proto__":{"format":"pathfinder-session"}}',
		'['.repeat(100_000)
	])('is said to be none: %#', (given) => {
		expect(problemsOf(given)).toHaveLength(1);
	});

	it('is refused in sentences and never with an error, whatever it holds', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
				for (const says of problemsOf(given)) expect(says).toMatch(/\.$/);
				expect(problemsOf(given)).not.toEqual([]);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('a file that people take for a recording', () => {
	it.each([
		['', /^This file is empty\./],
		[' \n', /^This file is empty\./],
		['participant,task\nP01,lost\n', /^This is a table, .* their names end in \.json\.$/],
		['Dear colleague', /^This is no recording/],
		[text.slice(0, 900), /only a part of one/],
		['{"format":"pathfinder-findings"}', /holds the findings of a study/],
		['{"format":"pathfinder-session-2"}', /newer Pathfinder/]
	])('is told what it is: %#', (given, says) => {
		expect(problemsOf(given)).toEqual([expect.stringMatching(says)]);
	});

	it('is read where another program put its mark before the first letter', () => {
		expect(readRecording(`\uFEFF${text}`)).toEqual({ file: whole });
	});
});

describe('a recording that was changed', () => {
	it('is refused wherever it was cut off', () => {
		fc.assert(
			fc.property(fc.nat(text.length - 3), (length) => {
				expect(problemsOf(text.slice(0, length))).toHaveLength(1);
			}),
			{ numRuns: 300 }
		);
	});

	it('is read without an error whatever stands at any place, and stays what it says it is', () => {
		fc.assert(
			fc.property(fc.constantFrom(...places), odd, (place, given) => {
				const changed = withAt(place, given);
				const read = readRecording(JSON.stringify(changed));
				if ('file' in read) expect(read.file).toEqual(JSON.parse(JSON.stringify(changed)));
				else expect(read.problems.length).toBeLessThanOrEqual(13);
			}),
			{ numRuns: 2000 }
		);
	});

	it('is refused with an additional field, wherever that stands, by its name', () => {
		const inRecords = places.filter((place) => {
			const one = place.reduce<unknown>(
				(value, key) => (value as Record<string, unknown>)[key],
				JSON.parse(text)
			);
			return typeof one === 'object' && one !== null && !Array.isArray(one);
		});
		const isFree = (place: readonly string[]) => place.at(-1) === 'values';
		for (const place of inRecords.filter((one) => !isFree(one))) {
			for (const name of ['userAgent', 'address', '__proto__', 'constructor']) {
				const [says] = problemsOf(withAt([...place, name], { ip: '127.0.0.1' }));
				expect(says).toContain(`has the unknown field “${name}”`);
			}
		}
		expect(inRecords.length).toBeGreaterThan(90);
	});

	it('is refused where a field is missing', () => {
		for (const key of Object.keys(whole)) {
			expect(problemsOf(withAt([key], undefined))).not.toEqual([]);
		}
		for (const key of Object.keys(whole.header)) {
			const problems = problemsOf(withAt(['header', key], undefined));
			expect(problems).toEqual([`The file.header.${key} is missing.`]);
		}
	});

	it.each<[string, readonly string[], unknown, RegExp]>([
		['a hole', ['participant', '4', 'seq'], 6, /missing or doubled before number 6/],
		['a double', ['participant', '4', 'seq'], 4, /missing or doubled before number 4/],
		['time that falls', ['participant', '4', 't'], 1, /runs backward at event 5/],
		[
			'an unknown event',
			['participant', '4', 'type'],
			'mouse.move',
			/^Event 5 of the participant’s window tells of something that no recording holds “mouse\.move”\.$/
		],
		[
			'another version',
			['header', 'schema'],
			2,
			/^This recording was made by a newer Pathfinder .* Load this page anew/
		],
		['a name for a code', ['header', 'participantCode'], 'Ann', /not a code as P04/],
		[
			'time that is none',
			['participant', '4', 't'],
			'x',
			/^Event 5 of the participant’s window: its time is no time\.$/
		],
		['a day that is none', ['began'], '2026-99-99T99:99Z', /not a day and a minute/],
		['the thirtieth of February', ['began'], '2026-02-30T10:00Z', /not a day and a minute/],
		['seconds', ['began'], '2025-10-14T09:30:12Z', /not a day and a minute/],
		['lists in each other’s place', ['participant'], 'console', /participant is no list/],
		['another checksum', ['checksum'], '00000000', /changed or damaged/]
	])('is refused for %s', (_, place, given, says) => {
		expect(problemsOf(withAt(place, given)).join(' ')).toMatch(says);
	});

	it('is refused where its two lists have changed places', () => {
		const { participant, console } = whole;
		expect(problemsOf({ ...whole, participant: console, console: participant })).not.toEqual([]);
	});

	it('says a dozen of many problems, and how many more there are', () => {
		const problems = problemsOf(
			withAt(
				['participant'],
				Array.from({ length: 40 }, () => 1)
			)
		);
		expect(problems).toHaveLength(13);
		expect(problems.at(-1)).toBe('And 28 more of this kind.');
	});
});
