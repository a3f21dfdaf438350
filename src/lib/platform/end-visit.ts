import { storageKeys } from './storage-keys.ts';
import { thisBrowser, type Browser } from './this-device.ts';

/** Where a visit ends. All addresses are absolute. */
export interface VisitEnd {
	/** The site's root, which takes the place of the oldest page of the visit. */
	readonly root: string;
	/** The page that is left open. */
	readonly last: string;
}

/** What ending a visit takes from the window. */
export interface VisitWindow {
	readonly events: EventTarget;
	readonly location: Pick<Location, 'assign' | 'replace' | 'reload'>;
	readonly history: Pick<History, 'replaceState' | 'pushState'>;
	/** Not every browser has it. */
	readonly navigation?: Pick<Navigation, 'entries' | 'currentEntry' | 'traverseTo'> | undefined;
	readonly session: Browser['session'];
	/** Whether the host gives a page of the site at an address. */
	readonly isThere: (address: string) => Promise<boolean>;
}

/** Milliseconds that a browser gets to go back. */
const patience = 3000;

/**
 * Goes to the last page so that Back leads to no page of this visit: back to its oldest entry, which
 * becomes the home page, and from there on, which drops every entry behind it. Where a browser does
 * not tell its entries, the last page takes the place of the open one alone. Whether the window
 * goes: without the network it stays with the document that is open, under the last address.
 */
export async function endVisit(end: VisitEnd, window: VisitWindow): Promise<boolean> {
	stopRouter(window.events);
	const isOnline = await window.isThere(end.last);
	const isBack = await goToOldest(end, window);
	if (!isOnline) {
		window.history.replaceState(null, '', end.root);
		window.history.pushState(null, '', end.last);
	} else if (isBack) settle(end, window);
	else window.location.replace(end.last);
	return isOnline;
}

/** Goes on with a visit's end that began in a later document of this window; whether there is one. */
export function goOnLeaving(end: VisitEnd, window: VisitWindow): boolean {
	try {
		const session = window.session();
		if (session?.getItem(storageKeys.leaving) !== end.last) return false;
		session.removeItem(storageKeys.leaving);
	} catch {
		return false;
	}
	stopRouter(window.events);
	settle(end, window);
	return true;
}

/** The window that the page is open in. */
export function thisVisit(): VisitWindow {
	return {
		events: window,
		location,
		history,
		navigation: 'navigation' in window ? window.navigation : undefined,
		session: thisBrowser().session,
		isThere: (address) =>
			fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
				({ ok }) => ok && new URL(address).pathname.endsWith('/'),
				() => false
			)
	};
}

function settle({ root, last }: VisitEnd, { history, location, events }: VisitWindow): void {
	history.replaceState(null, '', root);
	// Whoever goes back may get this very document, kept as it stood.
	events.addEventListener('pageshow', (event) => {
		if ((event as PageTransitionEvent).persisted) location.reload();
	});
	location.assign(last);
}

/** Whether the oldest entry of the visit is the open one, now that the browser went back to it. */
async function goToOldest(end: VisitEnd, window: VisitWindow): Promise<boolean> {
	const { navigation } = window;
	if (!navigation) return false;
	const oldest = await findOldest(navigation, { root: end.root, isThere: window.isThere });
	if (!oldest || oldest.key === navigation.currentEntry?.key) return true;
	// An older document is loaded anew, and goes on by itself: see `goOnLeaving`.
	if (!oldest.sameDocument && !isNoted(window, end.last)) return false;
	const { committed, finished } = navigation.traverseTo(oldest.key);
	finished?.catch(() => undefined);
	const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
	const isBack = committed?.then(() => oldest.sameDocument) ?? late;
	return Promise.race([isBack, late]).catch(() => false);
}

/** Whether the window keeps where it is going, for the document that goes on. */
function isNoted({ session }: VisitWindow, last: string): boolean {
	try {
		const open = session();
		open?.setItem(storageKeys.leaving, last);
		return open !== undefined;
	} catch {
		return false;
	}
}

/** The oldest entry from which every one up to this is a page of ours that can be opened. */
async function findOldest(
	navigation: Pick<Navigation, 'entries' | 'currentEntry'>,
	{ root, isThere }: Pick<VisitEnd, 'root'> & Pick<VisitWindow, 'isThere'>
): Promise<NavigationHistoryEntry | undefined> {
	const here = navigation.currentEntry?.index ?? 0;
	const before = navigation.entries().slice(0, here + 1);
	const other = before.findLastIndex(({ url }) => !url?.startsWith(root));
	const ours = before.slice(other + 1);
	const [oldest] = ours;
	if (!oldest || oldest.sameDocument || (await isThere(oldest.url ?? ''))) return oldest;
	return ours.find(({ sameDocument }) => sameDocument);
}

let isEnding = false;

/** Whether the visit ends in this document, so that nothing new may be begun in it. */
export function isVisitEnding(): boolean {
	return isEnding;
}

/** Keeps Kit from showing the pages that are passed on the way: it hears after us. */
function stopRouter(events: EventTarget): void {
	isEnding = true;
	for (const name of ['popstate', 'hashchange']) {
		events.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
	}
}
