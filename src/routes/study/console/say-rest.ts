const minute = 60_000;

/**
 * How long a session has run, and what is left of the minutes it may take: `now` is milliseconds of
 * session time. Whole minutes, so that nobody watches seconds.
 */
export function sayRest(
	now: number,
	minutes: number | undefined
): { readonly says: string; readonly isOver: boolean } {
	const run = Math.floor(now / minute);
	if (minutes === undefined) return { says: `${run} min since it began.`, isOver: false };
	const left = Math.ceil(minutes - now / minute);
	const isOver = left <= 0;
	const rest = isOver ? `${run - minutes} min over` : `${left} min left`;
	return { says: `${run} of ${minutes} min of this session: ${rest}.`, isOver };
}
