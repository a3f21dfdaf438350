import { askSearch, buildSearch } from '../../../src/lib/search/index.ts';
import type { Ask } from '../../../src/lib/search/index.ts';
import { noVocabulary, withoutAsked } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import * as fuse from './fuse.ts';
import * as peers from './peers.ts';

/** An engine with its documents in it. */
export interface Ready {
	readonly ask: Ask;
	/** The text of its index, where the engine has a way to send one. */
	save?(): string;
}

export interface Engine {
	readonly name: string;
	readonly build: (corpus: Corpus) => Ready;
	/** A module that exports what a page would load of it; bundled to weigh it. */
	readonly code: string;
	/** Measured for quality alone: the same code with less data. */
	readonly variant?: true;
}

export const ours = 'Pathfinder';
/** What ratios are measured by. */
export const baseline = 'MiniSearch';

const pathfinder = (corpus: Corpus): Ready => ({
	ask: askSearch(buildSearch(corpus.documents, corpus.vocabulary))
});
const oursCode = "export { buildSearch } from '../../../src/lib/search/build-search.ts';";
const withoutVocabulary = (corpus: Corpus): Corpus => ({ ...corpus, vocabulary: noVocabulary });

/** Ours first; a peer's settings stand with their source beside its code. */
export const engines: readonly Engine[] = [
	{ name: ours, build: pathfinder, code: oursCode },
	{
		name: 'ours, no vocabulary',
		build: (corpus) => pathfinder(withoutVocabulary(corpus)),
		code: oursCode,
		variant: true
	},
	{
		name: 'ours, no asked',
		build: (corpus) => pathfinder(withoutAsked(corpus)),
		code: oursCode,
		variant: true
	},
	{
		name: 'ours, neither',
		build: (corpus) => pathfinder(withoutVocabulary(withoutAsked(corpus))),
		code: oursCode,
		variant: true
	},
	{
		name: baseline,
		build: peers.miniSearch,
		code: "export { default } from 'minisearch';"
	},
	{
		name: 'MiniSearch >3',
		build: peers.miniSearchByLength,
		code: "export { default } from 'minisearch';"
	},
	{
		name: 'MiniSearch, no asked',
		build: (corpus) => peers.miniSearch(withoutAsked(corpus)),
		code: "export { default } from 'minisearch';",
		variant: true
	},
	{ name: 'Fuse', build: fuse.plain, code: "export { default } from 'fuse.js/basic';" },
	{ name: 'Fuse tokens', build: fuse.tokens, code: "export { default } from 'fuse.js';" },
	{
		name: 'FlexSearch',
		build: peers.flexSearch,
		code: "export { Document, Charset } from 'flexsearch';"
	},
	{ name: 'elasticlunr', build: peers.elasticLunr, code: "export { default } from 'elasticlunr';" },
	{ name: 'lunr', build: peers.lunrIndex, code: "export { default } from 'lunr';" },
	{ name: 'uFuzzy', build: peers.microFuzzy, code: "export { default } from '@leeoniya/ufuzzy';" },
	{
		name: 'Orama',
		build: peers.orama,
		code: "export { create, insert, search } from '@orama/orama';"
	}
];
