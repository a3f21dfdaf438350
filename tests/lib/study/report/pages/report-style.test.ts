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
