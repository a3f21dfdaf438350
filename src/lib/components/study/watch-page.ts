import type { StudyDesk } from './study-desk.svelte.ts';

/**
 * Watches what happens to the page of a session: links to resources, whether it is seen, whether the
 * network is there. A resource opens in a tab of its own while a task runs, so that the strip stays.
 * The answer stops it.
 */
export function watchPage(desk: StudyDesk): () => void {
	const runs = () => desk.state?.stage === 'task' || desk.state?.stage === 'warm-up';

	function follow(event: MouseEvent): void {
		// The middle button opens a link as well; the right one only a menu.
		if (event.button > 1) return;
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		if (!(link instanceof HTMLAnchorElement) || link.origin === location.origin || !runs()) return;
		link.target = '_blank';
		link.rel = 'noopener noreferrer';
		const address = { href: link.getAttribute('href') ?? link.href, newTab: true };
		void desk.observer?.followed(address, performance.now());
	}
	function see(): void {
		if (document.visibilityState === 'hidden') void desk.observer?.hidden(performance.now());
		else void desk.observer?.shown();
	}
	const hide = () => void desk.observer?.hidden(performance.now());
	const network = (event: Event) =>
		void desk.send({ do: 'note-system', type: event.type === 'offline' ? 'offline' : 'online' });

	document.addEventListener('click', follow, true);
	document.addEventListener('auxclick', follow, true);
	document.addEventListener('visibilitychange', see);
	addEventListener('pagehide', hide);
	addEventListener('offline', network);
	addEventListener('online', network);
	return () => {
		document.removeEventListener('click', follow, true);
		document.removeEventListener('auxclick', follow, true);
		document.removeEventListener('visibilitychange', see);
		removeEventListener('pagehide', hide);
		removeEventListener('offline', network);
		removeEventListener('online', network);
	};
}
