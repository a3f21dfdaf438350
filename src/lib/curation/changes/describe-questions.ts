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
	return [...ofQuestions, ...describeWays(pairs)];
}

function describeWays(pairs: ChangeReport['pairs']): string[] {
	if (!pairs) {
		return ['Ways with two answers somewhere were not compared: there are too many of them.'];
	}
	const { before, now } = pairs;
	return before === now ? [] : [`Ways with two answers somewhere: ${now} now, ${before} before.`];
}

function sayKinds(people: number): string {
	return `${people} ${people === 1 ? 'kind of person' : 'kinds of people'}`;
}
