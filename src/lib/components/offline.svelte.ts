/**
 * What the page knows of the network and of newer versions. All is well until something else is
 * found: pages are made where nothing is known yet, and begin as they were made.
 */
export const offline = $state({
	/** The site's host cannot be reached. */
	isAway: false,
	/** The site is on this device, so that its pages open all the same. */
	isKept: false,
	/** A newer version is ready, and nobody has put it off. */
	isOffered: false
});
