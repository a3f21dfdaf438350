import { findCopy } from './find-copy.ts';
import { keepSeen } from './keep-seen.ts';
import { neededPages } from './list-needed.ts';
import { pathOf, sortRequest } from './sort-request.ts';
import type { OfflineTools } from './types.ts';

/**
 * Keeps the page at an address whole: a page that was reached by a link has left its data only, one
 * that was loaded its text only, and the very first was there before the worker. Asks for what is
 * missing, once.
 */
export async function keepPage(url: string, tools: OfflineTools): Promise<void> {
	const { site } = tools;
	if (sortRequest({ method: 'GET', url, isPartial: false }, site.root) !== 'page') return;
	const { origin, pathname } = new URL(url);
	const page = `${origin}${pathname}`;
	if (!page.endsWith('/') || isNeeded(pathOf(page, site.root))) return;
	for (const part of [page, `${page}__data.json`]) {
		if (await findCopy(part, tools)) continue;
		await keepSeen(part, await tools.ask(new Request(part)), tools);
	}
}

/** Whether every device has the page, with all the data that it needs. */
function isNeeded(path: string | undefined): boolean {
	return neededPages.some((page) => page.path === path);
}
