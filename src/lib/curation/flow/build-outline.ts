import type { Flow, Junction, OptionId, Question } from '../../wizard/index.ts';
import type { Exploration } from '../explore/types.ts';
import { filterOutline } from './filter-outline.ts';
import { findGranted } from './find-granted.ts';
import { none } from './tally-ways.ts';
import type { Leads, Outline, OutlineAnswer, OutlineQuestion, QuestionText } from './types.ts';

/** What an outline is read off. */
export type Explored = Pick<Exploration, 'singles' | 'planKeyAt' | 'people'>;

/**
 * The questions as an outline: each answer with a number, and behind it the next question with its
 * answers, down to the pathways. What stands in full at one place is referred to from all others, so
 * that the outline is complete and no longer than the questions are different.
 */
export function buildOutline(explored: Explored, flow: Flow): Outline {
	const { singles } = explored;
	const write = writeQuestions(explored, flow);
	const outline = { texts: flow.questions.map(listTexts), count: none };
	const { question } = singles;
	return filterOutline(question ? { ...outline, start: write(singles, question, '') } : outline);
}

function listTexts({ id, asks, short, options }: Question): QuestionText {
	return {
		id,
		asks,
		short,
		options: options.map(({ id: option, label, says, unsure, none: isNone }) => ({
			id: option,
			label,
			...(says === label || unsure || isNone ? {} : { says })
		}))
	};
}

type Writer = (junction: Junction, question: Question, place: string) => OutlineQuestion;

function writeQuestions(explored: Explored, flow: Flow): Writer {
	const places = new Map<Junction, string>();
	const writeEnd = endsWith(explored, flow);
	const lead = (to: Junction, number: string): Leads => {
		if (!to.question) return writeEnd(to);
		const place = places.get(to);
		return place === undefined
			? { to: 'question', question: write(to, to.question, number) }
			: { to: 'reference', id: to.question.id, place };
	};
	const write: Writer = (junction, question, place) => {
		places.set(junction, place); // before its answers: a circle refers back to it
		const before = findGranted(flow, junction);
		const answers = junction.ways.flatMap(({ options, to }, at) =>
			options.map((option): OutlineAnswer => {
				const number = place === '' ? `${at + 1}` : `${place}.${at + 1}`;
				const granted = findGranted(flow, to).filter((id) => !before.includes(id));
				return { number, option, path: to.path, granted, count: none, leads: lead(to, number) };
			})
		);
		return { id: question.id, asks: wordingOf(question, junction), place, count: none, answers };
	};
	return write;
}

function wordingOf({ asks, asksHelping }: Question, { profile }: Junction): string {
	return (profile.helping && asksHelping) || asks;
}

/** Describes ends, with a number for each different plan. */
function endsWith({ planKeyAt, people }: Explored, flow: Flow): (end: Junction) => Leads {
	const plans = new Map<string, number>();
	const steps = new Map(people.map(({ route, plan }) => [route.path, plan.steps.length]));
	return (end) => {
		const key = planKeyAt(end);
		const plan = plans.get(key) ?? plans.size;
		plans.set(key, plan);
		const holds: OptionId[] = [...end.answers, ...findGranted(flow, end)];
		return { to: 'pathway', plan, steps: steps.get(end.path) ?? 0, holds };
	};
}
