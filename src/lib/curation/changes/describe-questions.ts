import type { ChangeReport, Edition } from './types.ts';

/** What is asked otherwise, a sentence for each difference, by the words of the later edition. */
export function describeQuestions(
	{ questions, pairs }: Pick<ChangeReport, 'questions' | 'pairs'>,
	before: Edition,
	after: Edition
): string[] {
	const asks = new Map(
		[...before.flow.questions, ...after.flow.questions].map((one) => [one.id, one.asks])
	);
	const ofQuestions = questions.flatMap(({ question, takes, askedNow, askedBefore }) => {
		const name = `“${asks.get(question) ?? question}”`;
		return [
			...(takes === 'several' ? [`${name} takes several answers now.`] : []),
			...(takes === 'one' ? [`${name} takes one answer only now.`] : []),
			...(askedNow > 0 ? [`${name} is asked of ${sayKinds(askedNow)} more.`] : []),
			...(askedBefore > 0 ? [`${name} is not asked any more of ${sayKinds(askedBefore)}.`] : [])
		];
	});
	const { before: was, now } = pairs;
	const ways = was === now ? [] : [`Ways with two answers somewhere: ${now} now, ${was} before.`];
	return [...ofQuestions, ...ways];
}

function sayKinds(people: number): string {
	return `${people} ${people === 1 ? 'kind of person' : 'kinds of people'}`;
}
