/** The minute of a moment in milliseconds, "2026-10-14T09:30Z": files are never finer. */
export function sayMinute(moment: number): string {
	return `${new Date(moment).toISOString().slice(0, 16)}Z`;
}
