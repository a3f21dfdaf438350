import type { StepView } from '../publishing/index.ts';

/** What is to be known of a step beside its resources, as sentences in the order a page says them. */
export function listFacts(step: StepView): string[] {
	const { reasons, or, notes, shownBefore, alsoBuildsOn, gap } = step;
	const before = shownBefore.map((shown) => `${shown.title} (see ${shown.step})`);
	const missing =
		gap?.cover === 'none'
			? 'No Alliance resource exists for this yet'
			: 'Part of this has no training yet';
	return [
		...reasons.map((reason) => `${reason}.`),
		...(or.length > 0 ? [`Either this, or ${or.join(' or ')}: one of them is enough.`] : []),
		...notes,
		...(before.length > 0 ? [`Also helps: ${before.join('; ')}.`] : []),
		...(gap ? [`${missing}: ${gap.note}`] : []),
		...(alsoBuildsOn.length > 0
			? [
					`Not part of this plan, but it builds on: ${alsoBuildsOn.map(({ title }) => title).join('; ')}.`
				]
			: [])
	];
}
