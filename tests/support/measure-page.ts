import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Bytes of one page as a compressing host sends them: brotli, its own files once each. */
export interface PageWeight {
	readonly html: number;
	readonly scripts: number;
	readonly styles: number;
	readonly data: number;
	/** Compressed in themselves. */
	readonly fonts: number;
}

type Part = keyof PageWeight;

/** Opens a page of the build in an empty browser, and weighs every file that it asked for. */
export async function measurePage(page: Page, address: string): Promise<PageWeight> {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).pathname));
	await page.goto(address, { waitUntil: 'networkidle' });
	const weight: Record<Part, number> = { html: 0, scripts: 0, styles: 0, data: 0, fonts: 0 };
	for (const path of asked) {
		const part = partOf(path);
		if (part) weight[part] += weigh(path, part);
	}
	return weight;
}

function partOf(path: string): Part | undefined {
	if (path.endsWith('/')) return 'html';
	if (path.endsWith('.js')) return 'scripts';
	if (path.endsWith('.css')) return 'styles';
	if (path.endsWith('.json')) return 'data';
	return path.endsWith('.woff2') ? 'fonts' : undefined;
}

function weigh(path: string, part: Part): number {
	const file = join('build', path.endsWith('/') ? `${path}index.html` : path);
	if (!existsSync(file)) throw new Error(`The page asks for ${path}, and it is not in the build.`);
	const bytes = readFileSync(file);
	return part === 'fonts' ? bytes.length : brotliCompressSync(bytes).length;
}
