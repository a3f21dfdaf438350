import type { SourceFile } from '../../src/lib/catalog/index.ts';
import { seededRandom } from '../../src/lib/shared/seeded-random.ts';
import type { ListEdits } from './edit-lines.ts';
import { catalogSlips } from './mutate-catalog.ts';
import { questionSlips } from './mutate-questions.ts';
import { neutralEdits } from './neutral-edits.ts';

/** A data folder with one edit that a curator might have made by mistake, or on purpose. */
export interface Mutation {
	readonly kind: string;
	readonly what: string;
	/** What it can change for people. */
	readonly about: 'questions' | 'catalog' | 'nothing';
	readonly files: readonly SourceFile[];
}

/** Mutations drawn of each kind. */
const each = { questions: 3, catalog: 3, nothing: 2 };

/**
 * Some mutations of each kind, each at a place drawn by chance among all where it could be; a seed
 * always gives the same ones for the same files.
 */
export function drawMutations(files: readonly SourceFile[], seed: number): Mutation[] {
	const random = seededRandom(seed);
	const draw = (about: Mutation['about'], kinds: Readonly<Record<string, ListEdits>>): Mutation[] =>
		Object.entries(kinds).flatMap(([kind, listEdits]) => {
			const left = listEdits(files);
			return Array.from({ length: Math.min(each[about], left.length) }, () => {
				const [edit] = left.splice(Math.floor(random() * left.length), 1);
				return edit ? [{ kind, what: edit.what, about, files: edit.apply() }] : [];
			}).flat();
		});
	return [
		...draw('questions', questionSlips),
		...draw('catalog', catalogSlips),
		...draw('nothing', neutralEdits)
	];
}
