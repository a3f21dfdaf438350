/** A day as people write it, the same everywhere in the world: `2026-11-23` is "Nov 23, 2026". */
export function sayDay(day: string): string {
	const moment = new Date(`${day}T00:00:00Z`);
	return moment.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
}
