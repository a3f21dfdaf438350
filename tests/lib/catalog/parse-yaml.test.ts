import { expect, it } from 'vitest';
import { parseYaml } from '../../../src/lib/catalog/parse-yaml.ts';

const parse = (text: string): ReturnType<typeof parseYaml> =>
	parseYaml({ path: 'data/x.yaml', text });
const told = (text: string): (string | number)[][] =>
	parse(text).problems.map(({ code, line }) => [code, line]);

it('knows the line of every value', () => {
	const { lineOf } = parse('# note\n- id: a\n  list:\n    - x\n    - y\n- id: b\n');
	expect(lineOf([])).toBe(2);
	expect(lineOf([0, 'list'])).toBe(3);
	expect(lineOf([0, 'list', 1])).toBe(5);
	expect(lineOf([1, 'id'])).toBe(6);
});

it('gives the line of the nearest thing around a value that is missing', () => {
	const { lineOf } = parse('- id: a\n- id: b\n  list: [x]\n');
	expect(lineOf([1, 'nothing', 3])).toBe(2);
	expect(lineOf([1, 'list', 7])).toBe(3);
	expect(lineOf([9])).toBe(1);
});

it('reads line ends of Windows and a mark of byte order', () => {
	const { raw, lineOf, problems } = parse('\uFEFF- id: a\r\n- id: b\r\n');
	expect(problems).toEqual([]);
	expect(raw).toEqual([{ id: 'a' }, { id: 'b' }]);
	expect(lineOf([1])).toBe(2);
});

it('tells every line that starts with a tab, and still reads the file', () => {
	const { raw, problems } = parse('a:\n\tb: 1\n\tc: 2\n');
	expect(problems.map(({ code, line }) => [code, line])).toEqual([
		['catalog/tab', 2],
		['catalog/tab', 3]
	]);
	expect(raw).toEqual({ a: { b: 1, c: 2 } });
});

it('lets tabs be inside a text', () => {
	expect(told('a: |\n  x\n  \ty\nb: "1\t2"\n')).toEqual([]);
});

it.each([
	['a: b: c\n', 1],
	['a: 1\nb: @x\n', 2],
	['a: 1\nb: *x\n', 2],
	['a: 1\nb: &x y\n', 2],
	['a: 1\nb: "x" y\n', 2],
	['a: 1\n---\nb: 2\n', 2],
	['a: 1\nb: "x\nc: 2\nd: 3\n', 2],
	['a:\n  - b\n c: 1\n', 3]
])('finds the line of what is no YAML: %j', (text, line) => {
	expect(told(text)).toEqual([['catalog/not-yaml', line]]);
	expect(parse(text).raw).toBeUndefined();
});

it('refuses aliases, which could blow a small file up', () => {
	expect(told('a: &a [x]\nb: [*a, *a]\n')).toEqual([['catalog/not-yaml', 1]]);
});

it.each(['', '\n\n', '# only a note\n', '---\n', '~\n'])('calls %j empty', (text) => {
	expect(told(text)).toEqual([['catalog/empty-file', 1]]);
});

it('names the field that stands twice', () => {
	expect(parse('id: a\nbuilds_on: []\nbuilds_on: [b]\n').problems).toEqual([
		expect.objectContaining({
			code: 'catalog/doubled-field',
			line: 3,
			message: '"builds_on" stands twice in the same entry, and only one of the two can count.'
		})
	]);
});

it('finds the first letter that was not UTF-8', () => {
	expect(told('a: 1\nb: caf\uFFFD\nc: \uFFFD\n')).toEqual([['catalog/not-utf8', 2]]);
});

it('reads the same text once, and names the file that is asked about', () => {
	const text = 'a: 1\n\tb: 2\n';
	expect(parse(text)).toBe(parse(text));
	const files = ['data/x.yaml', 'data/y.yaml', 'data/x.yaml'].map(
		(path) => parseYaml({ path, text }).problems[0]?.file
	);
	expect(files).toEqual(['data/x.yaml', 'data/y.yaml', 'data/x.yaml']);
});

it('is not misled by what the file said before, however often it is edited', () => {
	const texts = Array.from({ length: 6 }, (_, n) => `a: ${n}\n`);
	expect([...texts, ...texts].map((text) => parse(text).raw)).toEqual(
		[...texts, ...texts].map((text) => ({ a: Number(text.slice(3)) }))
	);
});
