import { describe, expect, it } from 'vitest';
import { speakOfNewcomer } from '../../../src/lib/planner/speak-of-newcomer.ts';

describe('speakOfNewcomer', () => {
	it.each([
		['you are new to Alliance work', 'they are new to Alliance work'],
		['you do course reserves', 'they do course reserves'],
		['you run your own desk yourself', 'they run their own desk themselves'],
		['people come to you', 'people come to them'],
		['everybody in Alliance work starts here', 'everybody in Alliance work starts here']
	])('turns "%s" into "%s"', (phrase, expected) => {
		expect(speakOfNewcomer(phrase)).toBe(expected);
	});
});
