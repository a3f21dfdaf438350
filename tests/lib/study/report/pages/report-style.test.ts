import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reportStyle } from '../../../../../src/lib/study/report/pages/report-style.ts';

const tokensOf = (css: string) =>
	new Map(
		[...css.matchAll(/(--[a-z-]+):\s*(light-dark\([^)]*\))/g)].map(([, name, value]) => [
			name ?? '',
			(value ?? '').replaceAll(' ', '')
		])
	);

it('has the colors of the product', () => {
	const product = tokensOf(readFileSync('src/app.css', 'utf8'));
	const own = [...tokensOf(reportStyle)].filter(([name]) => product.has(name));
	expect(own.length).toBeGreaterThan(10);
	expect(own.filter(([name, value]) => product.get(name) !== value)).toEqual([]);
});

it('touches nothing outside of the report, and fetches nothing', () => {
	const selectors = reportStyle
		.replace(/@page\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
		.replace(/@media[^{]*\{/g, '')
		.split(/\{[^{}]*\}/)
		.flatMap((one) => one.replaceAll('}', '').trim().split(','))
		.filter((one) => one.trim() !== '');
	expect(selectors.filter((one) => !one.trim().startsWith('.report'))).toEqual([]);
	expect(reportStyle).not.toMatch(/url\(|@import|<\//);
});

it('keeps counts and their intervals whole, and headings with what they head, on paper too', () => {
	const print = reportStyle.slice(reportStyle.indexOf('@media print'));
	expect(reportStyle).toMatch(/\.report \.rate[^{]*\{white-space:nowrap\}/);
	expect(print).not.toMatch(/\.rate[^{]*\{white-space:normal/);
	expect(print).toMatch(/\.report h3[^{]*\.report \.task>p\{break-after:avoid\}/);
	expect(print).toMatch(/\.report p,\.report li\{break-inside:avoid\}/);
	expect(print).toContain('.report .summary{break-after:page;break-inside:avoid');
	// The paper that the printer has: Letter here, A4 elsewhere.
	expect(print).not.toMatch(/@page\{size/);
});
