import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from '../shared/problem.ts';
import {
	emptyFile,
	findAlias,
	findBrokenYaml,
	findDoubledFields,
	findForeignBytes,
	findTabs
} from './find-yaml-slips.ts';
import type { SourceFile, YamlPath } from './types.ts';

/** A YAML text as plain values that still know their lines. */
export interface ParsedYaml {
	/** Undefined where the text cannot be read, or holds nothing. */
	readonly raw: unknown;
	/** The line of what `path` leads to; of the nearest thing around it where that is missing. */
	readonly lineOf: (path: YamlPath) => number;
	readonly problems: readonly Problem[];
}

/**
 * Reads YAML and keeps the line of every value, with all problems of writing: bytes
 * that are not UTF-8, tabs, an empty file, a field written twice, and the first place
 * that is not YAML (what follows it is mostly its consequence).
 *
 * A file whose only fault is tabs or doubled fields is still read, so that the rest can be checked.
 * The same text at the same path is read once: whoever saves one file waits for that file alone.
 */
export function parseYaml(file: SourceFile): ParsedYaml {
	const known = parsedBefore.get(file.path)?.find(({ text }) => text === file.text);
	if (known) return known.parsed;
	const parsed = parse(file);
	const others = parsedBefore.get(file.path) ?? [];
	parsedBefore.set(file.path, [{ text: file.text, parsed }, ...others].slice(0, textsKept));
	return parsed;
}

interface Parsed {
	readonly text: string;
	readonly parsed: ParsedYaml;
}

const parsedBefore = new Map<string, readonly Parsed[]>();

/** Texts of one path that are remembered: before an edit and after it, with one to spare. */
const textsKept = 3;

function parse(file: SourceFile): ParsedYaml {
	const decoding = findForeignBytes(file);
	const counter = new LineCounter();
	const options = { lineCounter: counter, prettyErrors: false, logLevel: 'error' } as const;
	let document: Document = parseDocument(withoutMark(file.text), options);
	const tabs = document.errors.length > 0 ? findTabs(file) : [];
	if (tabs.length > 0) {
		counter.lineStarts.length = 0;
		document = parseDocument(withoutTabs(withoutMark(file.text)), options);
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

/** The mark of byte order that some editors put first is one letter, and moves no line. */
function withoutMark(text: string): string {
	return text.replace(/^\uFEFF/, '');
}

function withoutTabs(text: string): string {
	return text.replace(/^[ \t]*\t/gm, (indent) => indent.replaceAll('\t', '  '));
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
