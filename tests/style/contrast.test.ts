import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');

type Theme = 'light' | 'dark';

/** The colors of one theme, by token, as the style sheet has them. */
function readTokens(theme: Theme): Map<string, string> {
	const pairs = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
	return new Map(
		[...pairs].map(([, name = '', light = '', dark = '']) => [
			name,
			theme === 'light' ? light : dark
		])
	);
}

/** Relative luminance of "#rrggbb" (WCAG 2.2, "relative luminance"). */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colors, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

const text: readonly (readonly [string, string])[] = [
	['ink', 'paper'],
	['ink', 'raised'],
	['ink', 'wash'],
	['ink', 'ochre-wash'],
	['ink', 'gap-wash'],
	['soft', 'paper'],
	['soft', 'raised'],
	['soft', 'wash'],
	['accent', 'paper'],
	['accent', 'raised'],
	['accent', 'wash'],
	['accent', 'ochre-wash'],
	['on-accent', 'accent'],
	['gap', 'raised'],
	['gap', 'wash'],
	['gap', 'gap-wash']
];

const parts: readonly (readonly [string, string])[] = [
	['part', 'paper'],
	['part', 'raised'],
	['accent', 'paper'],
	['accent', 'raised'],
	['accent', 'wash'],
	['ochre', 'ochre-wash'],
	['ochre', 'paper'],
	['ochre', 'raised'],
	['gap', 'paper'],
	['gap', 'gap-wash']
];

describe.each(['light', 'dark'] as const)('the colors of the %s theme', (theme) => {
	const tokens = readTokens(theme);
	const measure = (front: string, back: string): number =>
		contrast(tokens.get(front) ?? 'missing', tokens.get(back) ?? 'missing');

	it.each(text)('let text in %s be read on %s', (front, back) => {
		expect(measure(front, back)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(parts)('let a part in %s be seen on %s', (front, back) => {
		expect(measure(front, back)).toBeGreaterThanOrEqual(3);
	});

	it('are all measured, but for the hair line that carries nothing', () => {
		const measured = new Set([...text, ...parts].flat());
		expect([...tokens.keys()].filter((name) => !measured.has(name))).toEqual(['line']);
	});
});

describe('contrast', () => {
	it('is that of the standard: 21 for black on white, 1 for a color on itself', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
		expect(contrast('#1b5a43', '#1b5a43')).toBe(1);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
});
