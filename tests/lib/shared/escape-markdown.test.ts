import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	escapeLines,
	escapeMarkdown,
	linkMarkdown
} from '../../../src/lib/shared/escape-markdown.ts';
import { anyLetter } from '../../support/random-text.ts';

describe('escapeMarkdown', () => {
	it.each([
		['Terms & Abbreviations (2024)', 'Terms & Abbreviations (2024)'],
		['<b>&lt;', '&lt;b&gt;&amp;lt;'],
		['[a](javascript:x)', '\\[a\\](javascript:x)'],
		['*a* _b_ `c` ~~d~~ a|b \\', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ a\\|b \\\\'],
		['https://example.org/snake_case?a=1&b=2', 'https://example.org/snake_case?a=1&b=2'],
		['# head', '\\# head'],
		['- item', '\\- item'],
		['12. item', '12\\. item'],
		['3) item', '3\\) item'],
		['==', '\\=='],
		['  a \n b ', 'a b'],
		['2026 plans', '2026 plans']
	])('writes %j as %j', (text, markdown) => {
		expect(escapeMarkdown(text)).toBe(markdown);
	});

	it('can be undone to the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: anyLetter }), (text) => {
				const read = escapeMarkdown(text)
					.replace(/\\([!-/:-@[-`{-~])/g, '$1')
					.replaceAll('&lt;', '<')
					.replaceAll('&gt;', '>')
					.replaceAll('&amp;', '&');
				expect(read).toBe(text.replace(/\s+/g, ' ').trim());
			})
		);
	});
});

describe('escapeLines', () => {
	it('keeps lines apart, each as one that begins', () => {
		expect(escapeLines('a\n\n    - b')).toEqual(['a', '', '\\- b']);
	});
});

describe('linkMarkdown', () => {
	it('ends where its address does', () => {
		expect(linkMarkdown('A [title]', 'https://example.org/a_(b) c')).toBe(
			'[A \\[title\\]](https://example.org/a_%28b%29%20c)'
		);
	});
});
