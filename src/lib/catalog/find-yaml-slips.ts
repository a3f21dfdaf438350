import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Problem } from '../shared/problem.ts';
import type { SourceFile } from './types.ts';

/** What the parser's error codes mean to somebody who edits text. */
const meanings: Readonly<Record<string, string>> = {
	BAD_INDENT: 'it does not start at the same column as its neighbors',
	BAD_SCALAR_START: 'a text that starts with @, `, % or another sign of YAML needs quotation marks',
	BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space in it needs quotation marks',
	MISSING_CHAR: 'a quotation mark, a bracket or the hyphen of a list item is missing',
	MULTIPLE_DOCS: 'a line of three hyphens ends the file before its end',
	MULTILINE_IMPLICIT_KEY: 'a field has no colon after its name, or starts at a wrong column',
	UNEXPECTED_TOKEN: 'something stands after a closing quotation mark or at a wrong column',
	ALIAS: 'a text that starts with * or & needs quotation marks'
};

/** Where the file is not UTF-8: the first letter that was lost. */
export function findForeignBytes({ path, text }: SourceFile): Problem[] {
	const at = text.indexOf('\uFFFD');
	if (at < 0) return [];
	return [
		{
			code: 'catalog/not-utf8',
			severity: 'error',
			file: path,
			line: text.slice(0, at).split('\n').length,
			message:
				'This file is not saved as UTF-8, so some letters cannot be read, the first one here.',
			remedy: 'Save the file again with the encoding UTF-8, and look at the letters with accents.'
		}
	];
}

/** The lines that are indented with tabs. */
export function findTabs({ path, text }: SourceFile): Problem[] {
	return text.split('\n').flatMap((line, index) =>
		/^ *\t/.test(line)
			? [
					{
						code: 'catalog/tab',
						severity: 'error' as const,
						file: path,
						line: index + 1,
						message: 'This line starts with a tab, and YAML is indented with spaces only.',
						remedy: 'Replace each tab with two spaces.'
					}
				]
			: []
	);
}

/** The first place that is not YAML. */
export function findBrokenYaml(
	{ path }: SourceFile,
	document: Document,
	lineAt: (offset: number) => number
): Problem[] {
	const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	const alias = findAlias(document);
	if (!error && alias === undefined) return [];
	const offset = alias ?? (error ? startOf(error, document) : 0);
	const code = alias === undefined ? (error?.code ?? '') : 'ALIAS';
	const meaning = meanings[code] ?? 'it does not follow the rules of YAML';
	return [
		{
			code: 'catalog/not-yaml',
			severity: 'error',
			file: path,
			line: lineAt(offset),
			message: `This line cannot be read: ${meaning}.`,
			remedy:
				'Compare the line with the entries around it. When in doubt, put the text between double quotation marks.'
		}
	];
}

/** A quotation mark that is never closed is found at the end of the file; its start is what helps. */
function startOf(error: YAMLError, document: Document): number {
	let start = error.pos[0];
	if (error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return start;
	visit(document, {
		Scalar(_, node) {
			const from = node.range?.[0] ?? Infinity;
			if (node.type?.startsWith('QUOTE') && from <= error.pos[0]) start = from;
		}
	});
	return start;
}

/** The fields that stand twice in one entry. */
export function findDoubledFields(
	{ path, text }: SourceFile,
	document: Document,
	lineAt: (offset: number) => number
): Problem[] {
	return document.errors
		.filter(({ code }) => code === 'DUPLICATE_KEY')
		.map(({ pos }) => ({
			code: 'catalog/doubled-field',
			severity: 'error' as const,
			file: path,
			line: lineAt(pos[0]),
			message: `"${/^[^:\s]+/.exec(text.slice(pos[0]))?.[0] ?? ''}" stands twice in the same entry, and only one of the two can count.`,
			remedy: 'Keep the right one and take the other out.'
		}));
}

/** That the file holds nothing. */
export function emptyFile({ path }: SourceFile): Problem {
	return {
		code: 'catalog/empty-file',
		severity: 'error',
		file: path,
		line: 1,
		message: 'This file holds nothing.',
		remedy:
			'Bring its entries back, or delete the file. data/README.md shows an example of each kind.'
	};
}

/** Where an alias or an anchor stands: in our files always a text without its quotation marks. */
export function findAlias(document: Document): number | undefined {
	let offset: number | undefined;
	visit(document, {
		Node(_, node) {
			const anchored = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined;
			if (offset === undefined && (isAlias(node) || anchored)) offset = node.range?.[0] ?? 0;
		}
	});
	return offset;
}
