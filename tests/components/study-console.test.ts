import { describe, expect, it } from 'vitest';
import { hotkeys, readHotkey, type KeyPress } from '../../src/routes/study/console/read-hotkey.ts';
import { sayTime } from '../../src/routes/study/console/describe-path.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	repeat: false,
	target: null,
	...more
});

describe('the keys of the console', () => {
	it('take a number for help after the key for help, and else for how grave the last note is', () => {
		expect(readHotkey(press('2'), true)).toEqual({ act: 'level', level: 2 });
		expect(readHotkey(press('2'), false)).toEqual({ act: 'severity', severity: 2 });
		expect(readHotkey(press('4'), true)).toBeUndefined();
		expect(readHotkey(press('5'), false)).toBeUndefined();
	});

	it('belong to a field while somebody writes there', () => {
		const field = document.createElement('textarea');
		expect(readHotkey(press('n', { target: field }), false)).toBeUndefined();
	});

	it('leave the space bar to a button that has the focus', () => {
		const button = document.createElement('button');
		expect(readHotkey(press(' ', { target: button }), false)).toBeUndefined();
		expect(readHotkey(press('n', { target: button }), false)).toEqual({
			act: 'note',
			kind: 'problem'
		});
	});

	it('leave alone what is meant for the browser, and a key that is held down', () => {
		expect(readHotkey(press('p', { ctrlKey: true }), false)).toBeUndefined();
		expect(readHotkey(press('p', { repeat: true }), false)).toBeUndefined();
	});

	it('are all in the list that the console shows', () => {
		const listed = hotkeys.flatMap(([keys]) =>
			keys.replace('Space', ' ').split(/, then |(?<=\d) /)
		);
		const works = listed.filter((key) => readHotkey(press(key), false));
		expect(works).toEqual(listed);
	});
});

describe('a time', () => {
	it('is said in minutes and seconds, and never below zero', () => {
		expect([0, 61_900, 725_000, -5].map(sayTime)).toEqual(['0:00', '1:01', '12:05', '0:00']);
	});
});
