/**
 * A phrase about the reader ("you do course reserves") as one about the newcomer for whom somebody
 * else reads the plan ("they do course reserves"). English verbs after "you" and "they" are the
 * same, so only the pronouns change; a phrase about neither stays as it is.
 */
export function speakOfNewcomer(phrase: string): string {
	return phrase
		.replace(new RegExp(`\\b(${prepositions.join('|')}) you\\b`, 'g'), '$1 them')
		.replace(/\b(you|your|yours|yourself)\b/g, (word) => pronouns[word] ?? word);
}

const prepositions = ['to', 'for', 'with', 'of', 'from', 'by', 'at', 'on', 'about', 'around'];

const pronouns: Readonly<Record<string, string>> = {
	you: 'they',
	your: 'their',
	yours: 'theirs',
	yourself: 'themselves'
};
