/** Endings of English that do not change what somebody looks for, longest first. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/(?<=[a-z]{3})ies$/, 'y'],
	[/(?<=[a-z]{2}(?:s|x|z|ch|sh))es$/, ''],
	[/(?<=[a-z]{3})(?<!s)s$/, ''],
	[/(?<=[a-z]{3})ing$/, ''],
	[/(?<=[a-z]{3})ed$/, '']
];

/** What words have in common that differ in capitals, spaces, plural or "-ing": a key, not a word. */
export function stemTerm(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}\p{N}…[\]]+/u)
		.filter(Boolean)
		.map(stemWord)
		.join(' ');
}

function stemWord(word: string): string {
	const stemmed = endings.reduce(
		(known, [ending, instead]) => (known === word ? known.replace(ending, instead) : known),
		word
	);
	// "lending" and "lend", "stopping" and "stop", "request" and "requested" end alike then.
	return stemmed.replace(/([bdfgklmnprt])\1$/, '$1').replace(/(?<=[a-z]{3})e$/, '');
}
