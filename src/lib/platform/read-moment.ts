/** The moment it is, in UTC, as `2026-11-23T19:04:59.000Z`. */
export function readMoment(now: Date = new Date()): string {
	return now.toISOString();
}
