import { buildWizard } from '../../wizard/index.ts';
import type { Flow, OptionId } from '../../wizard/index.ts';
import { describeDifference, describeWhole, nameThings } from './describe-difference.ts';
import { describeQuestions } from './describe-questions.ts';
import { prepareWho } from './describe-who.ts';
import { nameAnswers } from './name-answers.ts';
import { sayHeadline } from './say-headline.ts';
import { namePart } from './name-part.ts';
import type { ChangeGroup, ChangeReport, ChangesView, Edition, GroupView } from './types.ts';

/**
 * A report in words: a headline, and for each group of people whom it is, exactly, what changes, and
 * each of its kinds of people.
 */
export function describeChanges(
	report: ChangeReport,
	before: Edition,
	after: Edition
): ChangesView {
	const names = nameAnswers(before, after);
	const titles = nameThings(before, after);
	const sayWhoOf = prepareBoth(before, after, names);
	const describe = (group: Omit<ChangeGroup, 'kind'>, kind: ChangeGroup['kind']): GroupView => {
		const kinds = group.answers.map((answers) => ({ answers, says: names.say(answers) }));
		return {
			kind,
			people: group.people,
			who: sayWhoOf(group.answers, kind) ?? `For example ${kinds[0]?.says ?? ''}`,
			sentences:
				kind === 'changed'
					? describeDifference(group, titles)
					: [sayKind[kind], ...describeWhole(group, titles)],
			kinds
		};
	};
	return {
		headline: sayHeadline(report, titles),
		groups: report.groups.map((group) => describe(group, group.kind)),
		retold: report.retold.map((group) => describe(group, 'changed')),
		questions: describeQuestions(report, before, after),
		helpers: report.helpers.map((group) => describe(group, 'changed')),
		reworded: report.reworded.map((one) => ({ what: namePart(one), was: one.was, now: one.now }))
	};
}

const sayKind = {
	new: 'These answers could not be given before.',
	gone: 'These answers cannot be given any more.'
} as const;

/** Whom kinds of people are: of the edition whose words they are. An edition is walked when first asked. */
function prepareBoth(before: Edition, after: Edition, names: ReturnType<typeof nameAnswers>) {
	const prepared = new Map<Flow, ReturnType<typeof prepareWho>>();
	const ask = (flow: Flow, answers: readonly (readonly OptionId[])[]) => {
		const say = prepared.get(flow) ?? prepareWho(buildWizard(flow), names);
		prepared.set(flow, say);
		return say(answers);
	};
	return (answers: readonly (readonly OptionId[])[], kind: ChangeGroup['kind']) =>
		kind === 'gone'
			? ask(before.flow, answers)
			: (ask(after.flow, answers) ?? ask(before.flow, answers));
}
