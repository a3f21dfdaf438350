import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Problem } from '../shared/problem.ts';
import type { SourceFile, YamlPath } from './types.ts';

/** A YAML text as plain values that still know their lines. */
export interface ParsedYaml {
	/** Undefined where the text cannot be read, or holds nothing. */
	readonly raw: unknown;
	/** The line of what `path` leads to; of the nearest thing around it where that is missing. */
	readonly lineOf: (path: YamlPath) => number;
	readonly problems: readonly Problem[];
}

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

/**
 * Reads YAML and keeps the line of every value, with all problems of writing: bytes
 * that are not UTF-8, tabs, an empty file, a field written twice, and the first place
 * that is not YAML (what follows it is mostly its consequence).
 *
 * A file whose only fault is tabs or doubled fields is still read, so that the rest can be checked.
 */
export function parseYaml(file: SourceFile): ParsedYaml {
	const decoding = findForeignBytes(file);
	const counter = new LineCounter();
	const options = { lineCounter: counter, prettyErrors: false, logLevel: 'silent' } as const;
	let document: Document = parseDocument(file.text, options);
	const tabs = document.errors.length > 0 ? findTabs(file) : [];
	if (tabs.length > 0) {
		counter.lineStarts.length = 0;
		document = parseDocument(withoutTabs(file.text), options);
	}
	const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
	const broken = tabs.length > 0 ? [] : findBrokenYaml(file, document, lineAt);
	const doubled = findDoubledFields(file, document, lineAt);
	const problems = [...decoding, ...tabs, ...broken, ...doubled];
	const unreadable = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
	const raw: unknown =
		unreadable || findAlias(document) !== undefined ? undefined : document.toJS();
	if (problems.length === 0 && (raw === null || raw === undefined)) problems.push(emptyFile(file));
	return {
		raw: raw ?? undefined,
		lineOf: (path) => lineAt(offsetOf(document, path)),
		problems
	};
}

function findForeignBytes({ path, text }: SourceFile): Problem[] {
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

function findTabs({ path, text }: SourceFile): Problem[] {
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

function withoutTabs(text: string): string {
	return text.replace(/^[ \t]*\t/gm, (indent) => indent.replaceAll('\t', '  '));
}

function findBrokenYaml(
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

function findDoubledFields(
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

function emptyFile({ path }: SourceFile): Problem {
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

function findAlias(document: Document): number | undefined {
	let offset: number | undefined;
	visit(document, {
		Node(_, node) {
			const anchored = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined;
			if (offset === undefined && (isAlias(node) || anchored)) offset = node.range?.[0] ?? 0;
		}
	});
	return offset;
}

function offsetOf(document: Document, path: YamlPath): number {
	let node: unknown = document.contents;
	let offset = startOfNode(node) ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				({ key }) => isScalar(key) && String(key.value) === String(step)
			);
			if (!pair) break;
			offset = startOfNode(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			offset = startOfNode(node) ?? offset;
		} else break;
	}
	return offset;
}

function startOfNode(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}
