import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepInWindow } from '$lib/components/study/keep-in-window.ts';

const root = 'http://localhost:3000/site/';
let opened: string[] = [];
let stop = (): void => undefined;

beforeEach(() => {
	opened = [];
	document.body.innerHTML = `
		<a id="own" href="${root}needs/a/"><b>A need</b></a>
		<a id="file" href="${root}a.csv" download>A file</a>
		<a id="other" href="https://example.org/">Elsewhere</a>
		<p>Text</p>`;
	stop = keepInWindow(root, (address) => void opened.push(address));
});
afterEach(() => stop());

/** Clicks on something; whether the browser does what it usually does. */
function click(what: string, type: 'click' | 'auxclick', more: MouseEventInit): boolean {
	const event = new MouseEvent(type, { bubbles: true, cancelable: true, ...more });
	return document.querySelector(what)?.dispatchEvent(event) ?? false;
}

it('opens a link of the site here, with whatever key or button it is asked for aside', () => {
	expect(click('#own b', 'auxclick', { button: 1 })).toBe(false);
	expect(click('#own', 'click', { ctrlKey: true })).toBe(false);
	expect(click('#own', 'click', { metaKey: true })).toBe(false);
	expect(click('#own', 'click', { shiftKey: true })).toBe(false);
	expect(opened).toEqual(Array(4).fill(`${root}needs/a/`));
});

it('leaves plain clicks, the menu, files, other sites and text alone', () => {
	document.querySelector('#own')?.addEventListener('click', (event) => event.preventDefault());
	click('#own', 'click', {});
	expect(click('#own', 'auxclick', { button: 2 })).toBe(true);
	expect(click('#other', 'auxclick', { button: 1 })).toBe(true);
	expect(click('p', 'auxclick', { button: 1 })).toBe(true);
	expect(click('#file', 'auxclick', { button: 1 })).toBe(true);
	expect(opened).toEqual([]);
});

it('does nothing more once the task is over', () => {
	stop();
	expect(click('#own', 'auxclick', { button: 1 })).toBe(true);
	expect(opened).toEqual([]);
});
