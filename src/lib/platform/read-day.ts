/** The day where the reader is, as `2026-11-23`. */
export function readDay(now: Date = new Date()): string {
	const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
		`${part}`.padStart(2, '0')
	);
	return `${now.getFullYear()}-${month}-${day}`;
}
