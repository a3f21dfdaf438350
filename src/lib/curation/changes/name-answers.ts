import type { OptionId } from '../../wizard/index.ts';
import type { Edition } from './types.ts';

/** How answers are called in a sentence about two editions. */
export interface AnswerNames {
	/** One answer in quotation marks, by a name that no other answer of its edition has. */
	readonly quote: (id: OptionId) => string;
	/** All that somebody chose, in the few words of the line of answers. */
	readonly say: (ids: readonly OptionId[]) => string;
}

/**
 * The names of all answers of two editions, as the later one words them. An answer goes by its few
 * words where no other has the same, else by its label, else by its label and its question.
 */
export function nameAnswers(before: Edition, after: Edition): AnswerNames {
	const known = new Map(
		[before, after].flatMap(({ flow }) =>
			flow.questions.flatMap(({ short, options }) =>
				options.map((option) => [option.id, { short, ...option }] as const)
			)
		)
	);
	const all = [...known.values()];
	const says = countEach(all.map((option) => option.says));
	const labels = countEach(all.map((option) => option.label));
	const nameOf = (id: OptionId): string => {
		const option = known.get(id);
		if (!option || says.get(option.says) === 1) return option?.says ?? id;
		return labels.get(option.label) === 1 ? option.label : `${option.short}: ${option.label}`;
	};
	return {
		quote: (id) => `“${nameOf(id)}”`,
		say: (ids) => ids.map((id) => known.get(id)?.says ?? id).join(' · ')
	};
}

function countEach(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
