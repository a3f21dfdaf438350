import type { Problem } from '../shared/problem.ts';
import { describeField, isOptional } from './describe-field.ts';
import { suggest } from './did-you-mean.ts';
import { kebab, quote } from './name-of.ts';
import type { YamlPath } from './types.ts';

/** A value of the right kind with something wrong in it, named by the field that checks it. */
export type Slip =
	| 'empty-text'
	| 'id-format'
	| 'reserved-word'
	| 'repeated-item'
	| 'not-a-count'
	| 'not-a-date'
	| 'unsafe-address'
	| 'not-an-address'
	| 'statement-form';

/** What is wrong, without the place. */
export type Words = Pick<Problem, 'code' | 'message' | 'remedy'>;

/** What was found, and in what. */
export interface Finding {
	readonly owner: string;
	/** The field's name; for an item of a list, the list's. */
	readonly field: string;
	readonly path: YamlPath;
	readonly value: unknown;
	/** The schema of the whole value that was checked. */
	readonly schema: unknown;
}

/** The words for each slip. */
export const slips: Readonly<Record<Slip, (finding: Finding) => Words>> = {
	'empty-text': emptyField,
	'id-format': ({ owner, value }) => ({
		code: 'catalog/id-format',
		message: `${owner} has the id ${quote(value)}, and an id holds only small letters and digits, with single hyphens between.${suggest(kebab(String(value)))}`,
		remedy:
			'Rename it, and everything that refers to it. An id that was published once stays as it is for good.'
	}),
	'reserved-word': ({ owner, value }) => ({
		code: 'catalog/reserved-id',
		message: `${owner} has the id ${quote(value)}, and that word has a meaning of its own inside the programs.`,
		remedy: 'Give it another id.'
	}),
	'repeated-item': ({ owner, field, value }) => ({
		code: 'catalog/repeated-item',
		message: `${owner} has ${quote(value)} twice in ${quote(field)}.`,
		remedy: 'Take one of the two out.'
	}),
	'not-a-count': ({ owner, field, value, path, schema }) => ({
		code: 'catalog/not-a-count',
		message: `${owner} has "${field}: ${String(value)}", and only a whole number above zero makes sense there.`,
		remedy:
			field === 'minutes'
				? 'Write the number that the resource itself states, or take the line out. Never estimate it.'
				: `Write a whole number above zero. ${describeField(schema, path)}`.trim()
	}),
	'not-a-date': ({ owner, field, value }) => ({
		code: 'catalog/not-a-date',
		message: `${owner} has ${quote(value)} in ${quote(field)}, and there is no such date.`,
		remedy:
			'Write a year, a month or a day as far as it is stated: "2024", "2024-06" or "2024-06-04".'
	}),
	'unsafe-address': ({ owner, field, value }) => ({
		code: 'catalog/unsafe-address',
		message: `${owner} has ${quote(value)} in ${quote(field)}, and only addresses that start with http: or https: can be published.`,
		remedy: 'Write the address of the page as the browser shows it, starting with https://.'
	}),
	'not-an-address': ({ owner, field, value }) => ({
		code: 'catalog/not-an-address',
		message: `${owner} has ${quote(value)} in ${quote(field)}, and that is no address of a page.`,
		remedy: 'Write the whole address as the browser shows it, starting with https://.'
	}),
	'statement-form': ({ value }) => ({
		code: 'catalog/statement-form',
		message: `${quote(value)} does not start with "I need to ", as the statement of a need does.`,
		remedy: 'Say it as the worker would: "I need to …".'
	})
};

/** What to say of a field without a value. */
export function emptyField({ owner, field, path, schema }: Finding): Words {
	return {
		code: 'catalog/empty-field',
		message: `${owner} has "${field}:" with nothing after it.`,
		remedy:
			`${isOptional(schema, path) ? 'Fill it in, or take the line out.' : 'Fill it in.'} ${describeField(schema, path)}`.trim()
	};
}
