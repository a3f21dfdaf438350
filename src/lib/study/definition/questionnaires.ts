/** A statement or question that people rate, with the words at both ends of its scale. */
export interface RatedItem {
	readonly says: string;
	readonly low: string;
	readonly high: string;
}

const agreement = { low: 'Strongly disagree', high: 'Strongly agree' };

/** The Single Ease Question, 1 to 7, asked right after a task (Sauro & Dumas 2009). */
export const seqItem: RatedItem = {
	says: 'Overall, how difficult or easy was the task to complete?',
	low: 'Very difficult',
	high: 'Very easy'
};

/** How sure somebody is of the answer they named, 1 to 7. */
export const confidenceItem: RatedItem = {
	says: 'How sure are you that your answer is right?',
	low: 'Not at all sure',
	high: 'Completely sure'
};

/**
 * The ten statements of the System Usability Scale, 1 to 5, in their fixed order (Brooke 1996). The
 * instrument holds as worded, with the one change its literature allows: "site" for "system".
 */
export const susItems: readonly RatedItem[] = [
	'I think that I would like to use this site frequently.',
	'I found the site unnecessarily complex.',
	'I thought the site was easy to use.',
	'I think that I would need the support of a technical person to be able to use this site.',
	'I found the various functions in this site were well integrated.',
	'I thought there was too much inconsistency in this site.',
	'I would imagine that most people would learn to use this site very quickly.',
	'I found the site very cumbersome to use.',
	'I felt very confident using the site.',
	'I needed to learn a lot of things before I could get going with this site.'
].map((says) => ({ says, ...agreement }));

/** The two statements of UMUX-Lite, 1 to 7 (Lewis, Utesch & Maher 2013). */
export const umuxItems: readonly RatedItem[] = [
	"This site's capabilities meet my requirements.",
	'This site is easy to use.'
].map((says) => ({ says, ...agreement }));
