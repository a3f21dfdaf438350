import { resolve } from '$app/paths';

/**
 * The address of a page of the site, right in whatever folder the site stands.
 * `path` is a site path without a leading slash; the home page is the empty one.
 */
export function toPage(path: string): string {
	return `${resolve('/')}${path}`;
}
