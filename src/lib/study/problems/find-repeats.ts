/** Values that stand in a list more than once, each told once. */
export function findRepeats(values: readonly string[]): string[] {
	return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
