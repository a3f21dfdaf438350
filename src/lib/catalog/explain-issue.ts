import type { BaseIssue } from 'valibot';
import type { Problem } from '../shared/problem.ts';
import { describeField, fieldNames } from './describe-field.ts';
import { didYouMean } from './did-you-mean.ts';
import { emptyField, slips } from './explain-slip.ts';
import type { Finding, Slip, Words } from './explain-slip.ts';
import { nameOf, quote, valueAt } from './name-of.ts';
import type { SourceFile, YamlPath } from './types.ts';

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

/** What the schema found, in a librarian's words. */
export function explainIssue(issue: BaseIssue<unknown>, place: IssuePlace): Problem {
	const path = pathOf(issue, place);
	const field = String(path.findLast((step) => typeof step === 'string') ?? 'entry');
	const full = [...place.before, ...path];
	const value = valueAt(place.raw, full);
	const owner = nameOf(place.raw, path.length === 0 ? full : full.slice(0, -1));
	const words = wordsFor(issue, { owner, field, path, value, schema: place.schema });
	return { severity: 'error', file: place.file.path, line: place.lineOf(full), ...words };
}

/** A list in place of a group of fields is one mistake, and not one for each field that is not there. */
function pathOf(issue: BaseIssue<unknown>, { raw, before }: IssuePlace): YamlPath {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	const around = path.slice(0, -1);
	const inList =
		issue.type === 'strict_object' && Array.isArray(valueAt(raw, [...before, ...around]));
	return inList && typeof path.at(-1) === 'string' ? around : path;
}

function wordsFor(issue: BaseIssue<unknown>, finding: Finding): Words {
	if (issue.kind === 'validation') return slips[issue.message as Slip](finding);
	if (finding.path.length === 0) return notAnEntry(finding);
	const isWhole = finding.path.length === issue.path?.length;
	if (issue.type === 'strict_object' && isWhole) return wordsForField(issue, finding);
	if (issue.received === 'null') return emptyField(finding);
	if (issue.type === 'picklist' && typeof finding.value !== 'object') {
		return wrongChoice(issue, finding);
	}
	return wrongKind(issue, finding);
}

function wordsForField(issue: BaseIssue<unknown>, finding: Finding): Words {
	if (issue.expected === 'never') return unknownField(finding);
	if (issue.received === 'undefined') return missingField(finding);
	return issue.received === 'null' ? emptyField(finding) : wrongKind(issue, finding);
}

function unknownField({ owner, field, path, schema }: Finding): Words {
	const fields = fieldNames(schema, path.slice(0, -1));
	return {
		code: 'catalog/unknown-field',
		message: `${owner} has a field ${quote(field)}, and there is no such field here.${didYouMean(field, fields)}`,
		remedy: `Rename it, or take it out. The fields here: ${fields.join(', ')}.`
	};
}

function missingField({ owner, field, path, schema }: Finding): Words {
	return {
		code: 'catalog/missing-field',
		message: `${owner} has no ${quote(field)}.`,
		remedy: `Add a line "${field}: …". ${describeField(schema, path)}`.trim()
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

const howToGroup =
	'Write each field on a line of its own: its name, a colon, a space and its value.';

function nounFor(value: unknown): string {
	if (value === null) return 'empty';
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a group of fields' : `"${String(value)}"`;
}

function notAnEntry({ value, owner }: Finding): Words {
	return {
		code: 'catalog/wrong-kind',
		message: `${owner} is ${nounFor(value)}, where a group of fields belongs.`,
		remedy: howToGroup
	};
}

const kinds: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	picklist: 'a single word',
	array: 'a list',
	strict_object: 'a group of fields'
};

function wrongKind(
	issue: BaseIssue<unknown>,
	{ owner, field, path, value, schema }: Finding
): Words {
	const wanted = kinds[issue.type] ?? issue.type;
	const remedy = remedyForKind(issue, { value, path, schema });
	return {
		code: 'catalog/wrong-kind',
		message: `${owner} has ${nounFor(value)} in ${quote(field)}, where ${wanted} belongs.`,
		remedy: remedy || `Write ${wanted} there.`
	};
}

function remedyForKind(
	issue: BaseIssue<unknown>,
	{ value, path, schema }: Pick<Finding, 'value' | 'path' | 'schema'>
): string {
	const describes = describeField(schema, path);
	if (issue.type === 'strict_object') return howToGroup;
	if (issue.type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
		return `Put it between double quotation marks: "${String(value)}".`;
	if (issue.type === 'number' && typeof value === 'string')
		return /^\d+$/.test(value.trim())
			? `Write it without quotation marks: ${value.trim()}.`
			: `Write a number, in digits and without quotation marks. ${describes}`.trim();
	if (issue.type !== 'array') return describes;
	if (typeof value !== 'object') return `Put it between square brackets: [${String(value)}].`;
	return [howToList(fieldNames(schema, [...path, 0])), describes].join(' ').trim();
}

function howToList(names: readonly string[]): string {
	const [first, ...others] = names.map((name) => `${name}: …`);
	if (first === undefined)
		return 'Start each entry on a line of its own, with a hyphen and a space.';
	const rest = others.length > 0 ? `, and below it, indented alike: "${others.join('", "')}"` : '';
	return `Start each entry on a line of its own with a hyphen: "- ${first}"${rest}.`;
}
