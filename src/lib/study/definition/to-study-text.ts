import type { Study } from './types.ts';

/**
 * All that a study says, as JSON with the keys of every object in alphabetical order and no blanks:
 * equal texts are equal studies, however their files are laid out. What is hashed when it is frozen.
 */
export function toStudyText(study: Study): string {
	return JSON.stringify(study, (_, value: unknown) =>
		isRecord(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
