import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	element,
	escapeText,
	together
} from '../../../../../src/lib/study/report/charts/element.ts';

it('escapes texts, in elements and in attributes, and leaves markup', () => {
	const inner = element('b', {}, 'a < b & "c"');
	expect(element('p', { title: `"><script>'` }, inner, 3).markup).toBe(
		'<p title="&quot;&gt;&lt;script&gt;&#39;"><b>a &lt; b &amp; &quot;c&quot;</b>3</p>'
	);
});

it('leaves out attributes without a value, and the end of elements that have none', () => {
	expect(element('meta', { charset: 'utf-8', name: undefined }).markup).toBe(
		'<meta charset="utf-8">'
	);
	expect(together('a', element('i'), 1).markup).toBe('a<i></i>1');
});

it('never lets a text become markup, whatever it holds', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(escapeText(text)).not.toMatch(/[<>"']/);
			expect(escapeText(text)).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
		})
	);
});

it('shows a sign in place of letters that no document may hold', () => {
	expect(escapeText('a\u0000b\u001bc\td')).toBe('a\ufffdb\ufffdc\td');
	expect(escapeText('\f\u007f\u0085|\n\r é😀')).toBe('\ufffd\ufffd\ufffd|\n\r é😀');
});
