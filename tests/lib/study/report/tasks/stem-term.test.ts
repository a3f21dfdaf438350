import { expect, it } from 'vitest';
import { stemTerm } from '../../../../../src/lib/study/report/tasks/stem-term.ts';

it.each([
	['Lost Item', 'lost items'],
	['lending', 'Lend'],
	['requests', 'requested'],
	['policies', 'policy'],
	['boxes', 'box'],
	['stopping', 'stop'],
	['  course   reserves ', 'Course reserve'],
	['ILL/Summit', 'ill summit']
])('takes "%s" and "%s" for one', (one, other) => {
	expect(stemTerm(one)).toBe(stemTerm(other));
});

it.each([
	['lost', 'last'],
	['class', 'clas'],
	['lost item', 'item lost']
])('keeps "%s" and "%s" apart', (one, other) => {
	expect(stemTerm(one)).not.toBe(stemTerm(other));
});

it('keeps letters of every language', () => {
	expect(stemTerm('Bücher')).toBe('bücher');
	expect(stemTerm('!!!')).toBe('');
});
