/** A need's statement as a title: "I need to overlay records." is "Overlay records". */
export function titleOf(statement: string): string {
	const rest = statement.replace(/^I need to /, '').replace(/\.$/, '');
	return rest.charAt(0).toUpperCase() + rest.slice(1);
}
