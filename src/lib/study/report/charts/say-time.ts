const second = 1000;
const minute = 60;

/** A time in words of whole seconds: "45 s", "2 min", "2 min 5 s". */
export function sayTime(ms: number): string {
	const seconds = Math.round(ms / second);
	if (seconds < minute) return `${seconds} s`;
	const rest = seconds % minute;
	return `${Math.floor(seconds / minute)} min${rest > 0 ? ` ${rest} s` : ''}`;
}
