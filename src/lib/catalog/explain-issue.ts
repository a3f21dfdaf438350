import type { BaseIssue } from 'valibot';
import type { Problem } from '../shared/problem.ts';
import { describeField, fieldNames, isOptional } from './describe-field.ts';
import { nearest } from './nearest.ts';
import { kebab, nameOf, quote, valueAt } from './name-of.ts';
import type { SourceFile, YamlPath } from './types.ts';

/** A value of the right kind with something wrong in it, named by the field that checks it. */
export type Slip =
	| 'empty-text'
	| 'id-format'
	| 'repeated-item'
	| 'not-a-count'
	| 'not-a-date'
	| 'unsafe-address'
	| 'not-an-address'
	| 'statement-form';

/** Where an issue was found. */
export interface IssuePlace {
	readonly file: SourceFile;
	/** The whole file's value. */
	readonly raw: unknown;
	/** The way to the value that was checked: empty for the whole file. */
	readonly before: YamlPath;
	readonly schema: unknown;
	readonly lineOf: (path: YamlPath) => number;
}

type Words = Pick<Problem, 'code' | 'message' | 'remedy'>;

interface Finding {
	readonly owner: string;
	/** The field's name; for an item of a list, the list's. */
	readonly field: string;
	readonly path: YamlPath;
	readonly value: unknown;
	readonly place: IssuePlace;
}

/** What the schema found, in a librarian's words. */
export function explainIssue(issue: BaseIssue<unknown>, place: IssuePlace): Problem {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	const field = String(path.findLast((step) => typeof step === 'string') ?? 'entry');
	const full = [...place.before, ...path];
	const value = valueAt(place.raw, full);
	const owner = nameOf(place.raw, path.length === 0 ? full : full.slice(0, -1));
	const words = wordsFor(issue, { owner, field, path, value, place });
	return { severity: 'error', file: place.file.path, line: place.lineOf(full), ...words };
}

function wordsFor(issue: BaseIssue<unknown>, finding: Finding): Words {
	if (issue.kind === 'validation') return slips[issue.message as Slip](finding);
	if (issue.type === 'strict_object' && issue.expected === 'never') return unknownField(finding);
	if (finding.path.length === 0) return notAnEntry(finding);
	if (issue.received === 'undefined') return missingField(finding);
	if (issue.received === 'null') return emptyField(finding);
	if (issue.type === 'picklist') return wrongChoice(issue, finding);
	return wrongKind(issue, finding);
}

function unknownField({ owner, field, path, place }: Finding): Words {
	const fields = fieldNames(place.schema, path.slice(0, -1));
	return {
		code: 'catalog/unknown-field',
		message: `${owner} has a field ${quote(field)}, and there is no such field here.${didYouMean(field, fields)}`,
		remedy: `Rename it, or take it out. The fields here: ${fields.join(', ')}.`
	};
}

function missingField({ owner, field, path, place }: Finding): Words {
	return {
		code: 'catalog/missing-field',
		message: `${owner} has no ${quote(field)}.`,
		remedy: `Add a line "${field}: …". ${describeField(place.schema, path)}`.trim()
	};
}

function emptyField({ owner, field, path, place }: Finding): Words {
	return {
		code: 'catalog/empty-field',
		message: `${owner} has "${field}:" with nothing after it.`,
		remedy:
			`${isOptional(place.schema, path) ? 'Fill it in, or take the line out.' : 'Fill it in.'} ${describeField(place.schema, path)}`.trim()
	};
}

function wrongChoice(issue: BaseIssue<unknown>, { owner, field, value }: Finding): Words {
	const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '');
	return {
		code: 'catalog/wrong-choice',
		message: `${owner} has "${field}: ${String(value)}", which is none of the words to choose from.${didYouMean(String(value), choices)}`,
		remedy: `Write one of these: ${choices.join(', ')}.`
	};
}

function notAnEntry({ value, owner }: Finding): Words {
	return {
		code: 'catalog/wrong-kind',
		message: `${owner} is "${String(value)}", where a group of fields belongs.`,
		remedy: 'Write each field on a line of its own: its name, a colon, a space and its value.'
	};
}

const kinds: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	strict_object: 'a group of fields'
};

function wrongKind(
	issue: BaseIssue<unknown>,
	{ owner, field, path, value, place }: Finding
): Words {
	const wanted = kinds[issue.type] ?? issue.type;
	const quoted =
		issue.type === 'string' && (typeof value === 'number' || typeof value === 'boolean');
	const inList = issue.type === 'array' && typeof value !== 'object';
	const found = Array.isArray(value)
		? 'a list'
		: typeof value === 'object'
			? 'a group of fields'
			: `"${String(value)}"`;
	const remedy = quoted
		? `Put it between double quotation marks: "${String(value)}".`
		: inList
			? `Put it between square brackets: [${String(value)}].`
			: describeField(place.schema, path);
	return {
		code: 'catalog/wrong-kind',
		message: `${owner} has ${found} in ${quote(field)}, where ${wanted} belongs.`,
		remedy: remedy || `Write ${wanted} there.`
	};
}

const slips: Readonly<Record<Slip, (finding: Finding) => Words>> = {
	'empty-text': emptyField,
	'id-format': ({ owner, value }) => ({
		code: 'catalog/id-format',
		message: `${owner} has the id ${quote(value)}, and an id holds only small letters and digits, with single hyphens between.${suggest(kebab(String(value)))}`,
		remedy:
			'Rename it, and everything that refers to it. An id that was published once stays as it is for good.'
	}),
	'repeated-item': ({ owner, field, value }) => ({
		code: 'catalog/repeated-item',
		message: `${owner} has ${quote(value)} twice in ${quote(field)}.`,
		remedy: 'Take one of the two out.'
	}),
	'not-a-count': ({ owner, field, value }) => ({
		code: 'catalog/not-a-count',
		message: `${owner} has "${field}: ${String(value)}", and only a whole number above zero makes sense there.`,
		remedy:
			'Write the number that the resource itself states, or take the line out. Never estimate it.'
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

/** " Did you mean …?" with the nearest of `words`; nothing when none is close. */
export function didYouMean(word: string, words: Iterable<string>): string {
	return suggest(nearest(word, words));
}

function suggest(word: string | undefined): string {
	return word ? ` Did you mean "${word}"?` : '';
}
