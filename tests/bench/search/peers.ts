import uFuzzy from '@leeoniya/ufuzzy';
import { create, insert, save, search } from '@orama/orama';
import elasticlunr from 'elasticlunr';
import { Charset, Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import { fieldNames, joinFields } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Ready } from './engines.ts';
import { taken, takeJudged } from './take-judged.ts';

/** Titles, and phrases people ask, count twice: the figure of the engines' own examples. */
const boosts = Object.fromEntries(
	fieldNames.map((name) => [name, name === 'title' || name === 'asked' ? 2 : 1])
);

/** README, "Search options": `prefix`, `fuzzy: 0.2` and `boost`; words are joined by OR, its default. */
export function miniSearch(corpus: Corpus): Ready {
	return readyMiniSearch(corpus, { prefix: true, fuzzy: 0.2 });
}

/** Reference of `search`, "Combining strategies": beginnings and slips of words longer than three letters. */
export function miniSearchByLength(corpus: Corpus): Ready {
	return readyMiniSearch(corpus, {
		prefix: (word) => word.length > 3,
		fuzzy: (word) => (word.length > 3 ? 0.2 : null)
	});
}

function readyMiniSearch(
	{ texts }: Corpus,
	readings: Pick<SearchOptions, 'prefix' | 'fuzzy'>
): Ready {
	const engine = new MiniSearch({
		fields: fieldNames,
		searchOptions: { ...readings, boost: boosts, combineWith: 'OR' }
	});
	engine.addAll(texts);
	return {
		ask: (query) =>
			takeJudged(
				engine
					.search(query)
					.slice(0, taken)
					.map(({ id }) => id)
			),
		save: () => JSON.stringify(engine)
	};
}

/**
 * README, "Tokenizer" and "Suggestions": `forward` for words being typed, `suggest` so that one
 * word too many does not empty the answer. A document index has no weights and lines up the results
 * of one field after those of another; with all fields as one it did far better here (nDCG@10 0.70
 * beside 0.44), and with its default encoder a little better than with those of sounds.
 */
export function flexSearch({ texts }: Corpus): Ready {
	const engine = new Document({
		tokenize: 'forward',
		encoder: Charset.Normalize,
		document: { id: 'id', index: ['all'] }
	});
	for (const text of texts) engine.add({ id: text.id, all: joinFields(text) });
	return {
		ask: (query) =>
			takeJudged(
				engine.search(query, { suggest: true, merge: true, limit: taken }).map(({ id }) => id)
			),
		save: () => {
			const parts: string[] = [];
			engine.export((key, data) => parts.push(JSON.stringify([key, data])));
			return parts.join('\n');
		}
	};
}

/** README, "Query-Time Boosting", "Boolean Model" and "Token Expandation"; it knows no slips. */
export function elasticLunr({ texts }: Corpus): Ready {
	const engine = elasticlunr(function () {
		for (const name of fieldNames) this.addField(name);
		this.setRef('id');
		this.saveDocument(false);
	});
	for (const text of texts) engine.addDoc(text);
	const fields = Object.fromEntries(
		Object.entries(boosts).map(([name, boost]) => [name, { boost }])
	);
	return {
		ask: (query) =>
			takeJudged(
				engine
					.search(query, { fields, bool: 'OR', expand: true })
					.slice(0, taken)
					.map(({ ref }) => ref)
			),
		save: () => JSON.stringify(engine)
	};
}

/**
 * Guide "Searching" (boosts, wildcards, fuzzy matches) in the form that its own measurements call
 * "typeahead": the word, its beginning and a slip of one letter, a hundred, ten and one strong.
 */
export function lunrIndex({ texts }: Corpus): Ready {
	const engine = lunr(function () {
		this.ref('id');
		for (const name of fieldNames) this.field(name, { boost: boosts[name] ?? 1 });
		for (const text of texts) this.add(text);
	});
	const answer = (query: string) =>
		engine.query((clauses) => {
			for (const token of lunr.tokenizer(query)) {
				const word = token.toString();
				clauses.term(word, { boost: 100, usePipeline: true });
				clauses.term(word, {
					boost: 10,
					usePipeline: false,
					wildcard: lunr.Query.wildcard.TRAILING
				});
				clauses.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
			}
		});
	return {
		ask: (query) =>
			takeJudged(
				answer(query)
					.slice(0, taken)
					.map(({ ref }) => ref)
			),
		save: () => JSON.stringify(engine)
	};
}

/** README: `intraMode: 1` for slips, five words out of order (its most), ranking up to 1,000 matches. */
export function microFuzzy({ texts }: Corpus): Ready {
	const engine = new uFuzzy({ intraMode: 1 });
	const lines = texts.map(joinFields);
	return {
		ask: (query) => {
			const [matches, info, order] = engine.search(lines, query, 5, 1000);
			const places = info && order ? order.map((at) => info.idx[at]) : (matches ?? []);
			return takeJudged(
				places
					.slice(0, taken)
					.flatMap((place) => (place === undefined ? [] : (texts[place]?.id ?? [])))
			);
		}
	};
}

/**
 * Documentation, "Typo Tolerance": one letter. All fields as one did better here than five with the
 * boosts of "Fields Boosting" (nDCG@10 0.52 beside 0.50), and without a stemmer better than with one.
 */
export function orama({ texts }: Corpus): Ready {
	const database = create({ schema: { all: 'string' } });
	for (const text of texts) insert(database, { id: text.id, all: joinFields(text) });
	return {
		ask: (term) => {
			const answer = search(database, { term, tolerance: 1, limit: taken });
			if (answer instanceof Promise) throw new Error('Orama answers later than it is asked.');
			return takeJudged(answer.hits.map(({ id }) => id));
		},
		save: () => JSON.stringify(save(database))
	};
}
