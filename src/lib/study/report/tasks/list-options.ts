import type { NodeKey, StudySite, TaskRoutes } from '../../site/types.ts';

/** The options of one question wherever it is asked, as their buttons say. */
export interface Asked {
	readonly key: NodeKey;
	readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** The screens on which each question is asked, by its id, with what they offer. */
export function listAsked(
	site: Pick<StudySite, 'optionsAt'>,
	keys: readonly NodeKey[]
): Map<string, Asked[]> {
	const asked = new Map<string, Asked[]>();
	for (const key of keys) {
		const questionId = questionOf(key);
		if (questionId === undefined) continue;
		const options = site.optionsAt(key).map(({ id, label }) => ({ id, label }));
		asked.set(questionId, [...(asked.get(questionId) ?? []), { key, options }]);
	}
	return asked;
}

/** The id of the question that a screen asks; nothing where it asks none. */
export function questionOf(key: NodeKey | undefined): string | undefined {
	return /^question\/([^|]+)\|/.exec(key ?? '')?.[1];
}

/**
 * Whether an answer leads to what a task asks for from any screen that offers it: on a screen from
 * which nothing right can be reached any more, no answer tells anything of the answer. Nothing for
 * what no screen offers by itself.
 */
export function isRightOption(
	label: string,
	asked: readonly Asked[],
	right: TaskRoutes['right']
): boolean | undefined {
	const offering = asked.filter(({ options }) => options.some((one) => one.label === label));
	if (offering.length === 0) return undefined;
	const rightAt = (key: NodeKey) => (Object.hasOwn(right, key) ? right[key] : undefined);
	return offering.some(({ key, options }) =>
		options.some((one) => one.label === label && rightAt(key)?.includes(one.id))
	);
}
