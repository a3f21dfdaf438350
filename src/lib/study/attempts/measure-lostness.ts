/**
 * How lost somebody was, 0 and up to just under √2, after Smith (1996): √((N/S − 1)² + (R/N − 1)²)
 * with R the fewest screens needed (`min`), S all screens visited (`total`), N the different ones
 * (`distinct`). Nothing where fewer screens were seen than are needed: that is not being lost.
 */
export function measureLostness(screens: {
	readonly min: number;
	readonly total: number;
	readonly distinct: number;
}): number | undefined {
	const { min, total, distinct } = screens;
	if (distinct < min || total < distinct || distinct === 0) return undefined;
	return Math.hypot(distinct / total - 1, min / distinct - 1);
}
