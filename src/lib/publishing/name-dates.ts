const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** A stated date as far as it is known: "2024", "June 2024"; the day is left out. */
export function nameDate(date: string): string {
	const [year = '', month] = date.split('-');
	const name = month ? months[Number(month) - 1] : undefined;
	return name ? `${name} ${year}` : year;
}

/** A stated length: minutes in, "25 min" or "1 h 38 min" out. */
export function nameLength(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) return `${rest} min`;
	return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
