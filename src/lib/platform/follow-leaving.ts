import { endVisit, goOnLeaving, thisVisit, type VisitEnd, type VisitWindow } from './end-visit.ts';
import { clearWindow } from './clear-window.ts';
import { thisTabs, type Tabs } from './open-tabs.ts';
import { thisBrowser, type Browser } from './this-device.ts';

/** What following takes from the page. */
export interface LeavingPage {
	readonly window: VisitWindow;
	readonly tabs: Tabs;
	readonly browser: Browser;
}

/**
 * Ends the visit of this window when another tab ends it, and goes on where this window was ending
 * it in a later document, until the answer is called.
 */
export function followLeaving(end: VisitEnd, { window, tabs, browser }: LeavingPage): () => void {
	const goOn = (): void => void goOnLeaving(end, window);
	goOn();
	window.events.addEventListener('pageshow', goOn);
	const stop = tabs.watch((word) => {
		if (word !== 'leave') return;
		clearWindow(browser);
		void endVisit(end, window).then((isGone) => {
			// Without the network the page as it stands would stay: no page at all is better.
			if (!isGone) window.location.replace(end.last);
		});
	});
	return () => {
		stop();
		window.events.removeEventListener('pageshow', goOn);
	};
}

/** The page that is open. */
export function thisLeavingPage(): LeavingPage {
	return { window: thisVisit(), tabs: thisTabs(), browser: thisBrowser() };
}
