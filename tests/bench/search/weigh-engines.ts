import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { withoutAsked } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Engine } from './engines.ts';

/** Bytes as they travel: minified where it is code, and brotli at its strongest. */
export interface Weight {
	readonly engine: string;
	readonly code: number;
	/** Of its index, where it has a way to send one instead of building it in the page. */
	readonly index?: number;
}

/** What the site sends of its catalog, part by part. */
export interface TextWeight {
	/** Titles, topics, summaries and what a result shows. */
	readonly text: number;
	/** What the phrases people ask add to it. */
	readonly asked: number;
	/** What the vocabulary adds, which ours alone needs. */
	readonly vocabulary: number;
}

export async function weighEngines(
	engines: readonly Engine[],
	corpus: Corpus,
	folder: string
): Promise<Weight[]> {
	return Promise.all(
		engines.map(async ({ name, build: make, code }) => {
			const index = make(corpus).save?.();
			return {
				engine: name,
				code: await weighCode(code, folder),
				...(index === undefined ? {} : { index: weighText(index) })
			};
		})
	);
}

export function weighCorpus(corpus: Corpus): TextWeight {
	const { documents, vocabulary } = corpus;
	const text = weighText(JSON.stringify({ documents: withoutAsked(corpus).documents }));
	const withAsked = weighText(JSON.stringify({ documents }));
	const all = weighText(JSON.stringify({ documents, vocabulary }));
	return { text, asked: withAsked - text, vocabulary: all - withAsked };
}

async function weighCode(contents: string, resolveDir: string): Promise<number> {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir, loader: 'ts' },
		bundle: true,
		minify: true,
		format: 'esm',
		platform: 'browser',
		target: 'es2022',
		write: false
	});
	return outputFiles.reduce((sum, { text }) => sum + weighText(text), 0);
}

function weighText(text: string): number {
	const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	return brotliCompressSync(text, { params: quality }).length;
}
