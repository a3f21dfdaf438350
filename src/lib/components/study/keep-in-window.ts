/**
 * Lets links of this site open in the window of the session while a task runs, also where somebody
 * asks for another tab with the middle button or a key: there nothing would be recorded, and the task
 * would be out of sight. Links that lead elsewhere are as they are. Until the answer is called.
 */
export function keepInWindow(root: string, open: (address: string) => void): () => void {
	const keep = (event: MouseEvent): void => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const isAside =
			event.button === 1 ||
			(event.button === 0 && (event.ctrlKey || event.metaKey || event.shiftKey));
		if (!link?.href.startsWith(root) || link.hasAttribute('download') || !isAside) return;
		event.preventDefault();
		open(link.href);
	};
	addEventListener('click', keep, true);
	addEventListener('auxclick', keep, true);
	return () => {
		removeEventListener('click', keep, true);
		removeEventListener('auxclick', keep, true);
	};
}
