/** What to tell somebody who took findings of another study along; `count` is how many came. */
export function sayCarried(count: number): string {
	if (count === 0) return 'Nothing was taken along: nothing was to be done, or all of it is here.';
	const those = count === 1 ? '1 finding was' : `${count} findings were`;
	return `${those} taken along. See them under “Problems”, and save the findings.`;
}
