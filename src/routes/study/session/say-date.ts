/** A day as people write it: "June 30, 2026"; the text itself where it is no day. */
export function sayDate(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return day;
	return date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
