/** From where to where: shares 0 to 1, or units of the measure. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** As far to both sides of a centre. */
export function around(center: number, half: number): Interval {
	return { low: center - half, high: center + half };
}
