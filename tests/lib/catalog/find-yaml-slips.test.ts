import { LineCounter, parseDocument } from 'yaml';
import { expect, it } from 'vitest';
import {
	emptyFile,
	findAlias,
	findBrokenYaml,
	findDoubledFields,
	findForeignBytes,
	findTabs
} from '../../../src/lib/catalog/find-yaml-slips.ts';

const file = (text: string): { path: string; text: string } => ({ path: 'data/x.yaml', text });

it('finds lost letters and tabs in the text alone', () => {
	expect(findForeignBytes(file('a: b\n'))).toEqual([]);
	expect(findForeignBytes(file('a: b\nc: \uFFFD\n')).map(({ line }) => line)).toEqual([2]);
	expect(findTabs(file('a:\n \tb: 1\nc: "1\t"\n')).map(({ line }) => line)).toEqual([2]);
	expect(emptyFile(file('')).code).toBe('catalog/empty-file');
});

it('finds a quotation mark that is never closed where it opens', () => {
	const text = 'a: 1\nb: "two\nc: 3\nd: 4\n';
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
	expect(findBrokenYaml(file(text), document, lineAt).map(({ line }) => line)).toEqual([2]);
	expect(findDoubledFields(file(text), document, lineAt)).toEqual([]);
	expect(findAlias(document)).toBeUndefined();
});

it('finds an alias before it could be followed', () => {
	expect(findAlias(parseDocument('a: 1\nb: *c\n'))).toBe(8);
});
