const dataOfPage = /__data\.json$/;

/**
 * The site path that stands in for a page that was never read on this device. Answers are read by
 * the page that computes any pathway from its fragment; for others a page says what works offline.
 * Nothing for what is no page and no page's data, and for the page that would stand in for itself.
 */
export function findStandIn(path: string): string | undefined {
	const page = path.replace(dataOfPage, '');
	if (/\.[a-z0-9]+$/i.test(page) || page === 'offline/') return undefined;
	if (page !== '' && !page.endsWith('/')) return `${page}/`;
	const [, kind, words] = /^(wizard|pathway)\/(.+?)\/+$/.exec(page) ?? [];
	if (kind && words) return `${kind}/#${words.replace(/\/+/g, '+')}`;
	return `offline/#${page}`;
}

/** Whether a site path is of the data that Kit asks for instead of a page. */
export function isDataOfPage(path: string): boolean {
	return dataOfPage.test(path);
}
