/** The whole address of a site path, for paper and messages, from the address of the site's home page. */
export function joinAddress(site: string, path: string): string {
	return `${site.replace(/\/+$/, '')}/${path}`;
}
