import { expect, it } from 'vitest';
import { element } from '../../../../../src/lib/study/report/charts/element.ts';
import {
	hint,
	paragraph,
	writeList,
	writeTable
} from '../../../../../src/lib/study/report/pages/write-table.ts';

const { markup } = writeTable({
	caption: 'Success <by> task',
	head: ['Task', 'Count'],
	rows: [
		['A task with a long name to read', '5 of 8 [30–87 %]'],
		[element('b', {}, 'x'), 3]
	]
});

it('has a caption, headings of columns and rows, and scrolls by keyboard', () => {
	expect(markup).toContain('role="region" aria-label="Success &lt;by&gt; task" tabindex="0"');
	expect(markup).toContain('<caption><span>Success &lt;by&gt; task</span></caption>');
	expect(markup.match(/scope="col"/g)).toHaveLength(2);
	expect(markup.match(/scope="row"/g)).toHaveLength(2);
});

it('keeps a count and its interval in one line, and gives long texts room', () => {
	expect(markup).toContain('<td class="rate">5 of 8 [30–87 %]</td>');
	expect(markup).toContain('<th scope="row" class="name">A task with');
});

it('gives room to a cell of several parts as to a text of that length', () => {
	const long = element('span', {}, 'F01 Reads it as lending books to friends, and goes back');
	const cells = [long, element('span', { class: 'right' }, '✓ 1'), '5.3 [3.9–6.7], n 8'];
	const table = writeTable({ caption: 'c', head: ['a', 'b', 'c'], rows: [cells] }).markup;
	expect(table).toContain('<th scope="row" class="name"><span>F01');
	expect(table).toContain('<td class="short"><span class="right">');
	expect(table).toContain('<td class="rate">5.3 [3.9–6.7], n 8</td>');
});

it('writes lists and paragraphs, and no empty list', () => {
	expect(writeList([]).markup).toBe('');
	expect(writeList(['a', 'b']).markup).toBe('<ul><li>a</li><li>b</li></ul>');
	expect(paragraph('a & b').markup).toBe('<p>a &amp; b</p>');
	expect(hint('a').markup).toBe('<p class="hint">a</p>');
});
