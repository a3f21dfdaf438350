import type { OfflineSite } from './types.ts';

/** How every shelf of ours begins. */
const prefix = 'pathfinder-';

/** Shelves of earlier versions that stay for tabs which still run them. */
const keptForTabs = 2;

/**
 * The shelf of what every device needs of one version. Its name ends with the folder of the site,
 * since two sites of one host share all shelves.
 */
export function versionShelf(site: OfflineSite): string {
	return `${prefix}${site.version}${folderOf(site)}`;
}

/** The shelf of pages as they were read. */
export function seenShelf(site: OfflineSite): string {
	return `${prefix}seen${folderOf(site)}`;
}

/** The shelves of this site alone, whatever their version. */
export function ownShelves(names: readonly string[], site: OfflineSite): string[] {
	return names.filter((name) => name.startsWith(prefix) && name.endsWith(folderOf(site)));
}

/**
 * The shelves that nobody needs once `site.version` is in charge. While other tabs are open, the
 * two versions before it stay: a tab that runs one may still fetch a part of it.
 */
export function staleShelves(
	names: readonly string[],
	{ site, openTabs }: { readonly site: OfflineSite; readonly openTabs: number }
): string[] {
	const current = [versionShelf(site), seenShelf(site)];
	const earlier = ownShelves(names, site).filter((name) => !current.includes(name));
	return openTabs > 1 ? earlier.slice(0, -keptForTabs) : earlier;
}

function folderOf({ root }: OfflineSite): string {
	return `@${new URL(root).pathname}`;
}
