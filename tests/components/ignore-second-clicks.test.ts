import { expect, it } from 'vitest';
import { ignoreSecondClicks } from '$lib/components/study/ignore-second-clicks.ts';

it('keeps the second click of a double click from what came into the place of the first', () => {
	ignoreSecondClicks();
	ignoreSecondClicks();
	const heard: string[] = [];
	document.body.addEventListener('click', () => void heard.push('click'));
	const click = (x: number, detail = 1) =>
		document.body.dispatchEvent(
			new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, detail })
		);
	expect(click(100)).toBe(true);
	expect(click(102, 2)).toBe(false);
	expect(click(300)).toBe(true);
	expect(click(300, 0)).toBe(true);
	expect(heard).toHaveLength(3);
});
