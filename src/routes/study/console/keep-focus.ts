/**
 * Keeps the focus at hand in a part of the page: where what had it is gone, the heading of the page
 * takes it, so that keys work on and nobody who cannot see the page begins at its top. Until the
 * answer is called.
 */
export function keepFocus(part: HTMLElement): () => void {
	let last: Element | null = null;
	const remember = () => (last = document.activeElement);
	const look = () => {
		if (!last || last.isConnected || document.activeElement !== document.body) return;
		last = null;
		document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
	};
	const observer = new MutationObserver(look);
	observer.observe(part, { childList: true, subtree: true });
	part.addEventListener('focusin', remember);
	return () => {
		observer.disconnect();
		part.removeEventListener('focusin', remember);
	};
}
