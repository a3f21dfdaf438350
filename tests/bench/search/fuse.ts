import Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import { fieldNames, joinFields } from './corpus.ts';
import type { Corpus, TextDocument } from './corpus.ts';
import type { Ready } from './engines.ts';
import { taken, takeJudged } from './take-judged.ts';

/** Fuse as its README begins: keys and nothing else. */
export function plain({ texts }: Corpus): Ready {
	return readyFuse(texts, { keys: [...fieldNames] });
}

/**
 * Fuse's token search (its documentation, page "Token Search"), for queries of several words. All
 * fields are one key, because the scores of several keys are multiplied and each field that lacks
 * a word pulls a document down; a stricter threshold and no norm of length (page "Options") suit that.
 */
export function tokens({ texts }: Corpus): Ready {
	return readyFuse(texts, {
		keys: [{ name: 'all', getFn: joinFields }],
		useTokenSearch: true,
		threshold: 0.3,
		ignoreFieldNorm: true
	});
}

function readyFuse(texts: readonly TextDocument[], options: IFuseOptions<TextDocument>): Ready {
	const fuse = new Fuse(texts, options);
	return {
		ask: (query) => takeJudged(fuse.search(query, { limit: taken }).map(({ item }) => item.id)),
		save: () => JSON.stringify(fuse.getIndex().toJSON())
	};
}
