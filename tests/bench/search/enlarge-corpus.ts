import type { SearchDocument, Vocabulary } from '../../../src/lib/search/index.ts';
import { makeCorpus } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Piece } from './gather-text.ts';

/**
 * A corpus of `size` documents out of real text. The first ones are the pieces as they are; where
 * there are too few, the rest have the title of one and the sentence of another.
 */
export function enlargeCorpus(
	pieces: readonly Piece[],
	size: number,
	vocabulary: Vocabulary
): Corpus {
	const documents = Array.from({ length: size }, (_, at) => {
		const round = Math.floor(at / pieces.length);
		const { title } = pieces[at % pieces.length] ?? nothing;
		const { summary } = pieces[(at + round * step) % pieces.length] ?? nothing;
		return toDocument(at, { title, summary });
	});
	return makeCorpus(documents, vocabulary);
}

const nothing: Piece = { title: '', summary: '' };
/** Far enough that a title never meets its own sentence, nor that of a neighbor. */
const step = 7919;

function toDocument(at: number, { title, summary }: Piece): SearchDocument {
	return {
		kind: 'resource',
		id: `text-${at}`,
		title,
		path: `resources/text-${at}/`,
		words: { asked: [], topics: [], summary },
		programs: ['all'],
		belongsTo: []
	};
}
