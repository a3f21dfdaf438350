/** Whether a text is a day that exists, as `2026-11-23`, from 1900 to 2999. */
export function isDay(text: string): boolean {
	if (!/^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
	const moment = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
