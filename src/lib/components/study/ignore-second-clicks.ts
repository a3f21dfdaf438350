/** Milliseconds within which two clicks at one place are one double click. */
const doubled = 500;
/** Pixels that a hand moves between the two. */
const near = 3;

let isIgnoring = false;

/**
 * Keeps the second click of a double click from what came into the place of what was clicked: the
 * first question of the product behind "Start", the next scale behind "I would rather not say".
 */
export function ignoreSecondClicks(): void {
	if (isIgnoring) return;
	isIgnoring = true;
	let last = { x: 0, y: 0, moment: Number.NEGATIVE_INFINITY };
	addEventListener(
		'click',
		(event: MouseEvent) => {
			// Keys and labels make clicks of their own, which have no place.
			if (event.detail === 0) return;
			const { clientX: x, clientY: y, timeStamp: moment } = event;
			const isSecond = moment - last.moment < doubled && Math.hypot(x - last.x, y - last.y) < near;
			last = { x, y, moment };
			if (!isSecond) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		true
	);
}
