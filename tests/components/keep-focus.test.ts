import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '../../src/routes/study/console/keep-focus.ts';

let stop = (): void => undefined;
const at = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
	document.body.innerHTML = `
		<main><h1 tabindex="-1">Console</h1>
		<div id="part"><button id="one">One</button><button id="two">Two</button></div></main>`;
	stop = keepFocus(at('part'));
});
afterEach(() => stop());

it('goes to the heading where what had it is gone', async () => {
	at('one').focus();
	at('one').remove();
	await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
});

it('stays where it is when something else goes, or when it was moved on before', async () => {
	at('one').focus();
	at('two').remove();
	await new Promise((resolve) => setTimeout(resolve, 10));
	expect(document.activeElement).toBe(at('one'));
});

it('is left alone where nothing of the part had it', async () => {
	at('one').remove();
	await new Promise((resolve) => setTimeout(resolve, 10));
	expect(document.activeElement).toBe(document.body);
});
