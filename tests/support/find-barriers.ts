import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the open page, one line a place. */
export async function findBarriers(page: Page): Promise<string[]> {
	// Evaluated from outside, since the policy of the page lets no foreign script in.
	await page.evaluate(axe);
	const results = await page.evaluate((tags) => {
		const { axe } = globalThis as unknown as {
			axe: { run: (options: RunOptions) => Promise<AxeResults> };
		};
		return axe.run({ runOnly: { type: 'tag', values: tags } });
	}, rules);
	expect(results.passes.length).toBeGreaterThan(10);
	return results.violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.html} ${node.any[0]?.message ?? ''}`)
	);
}

/** How many pixels the page is wider than the window. */
export async function overflow(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}
