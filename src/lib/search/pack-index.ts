import type { Belonging, SearchDocument, Synonym, Vocabulary } from './types.ts';

/**
 * Documents and vocabulary as they travel to the browser: a column for each field instead of an object
 * for each document, and a document named by its place. A tenth smaller once compressed. Plain JSON.
 */
export interface PackedIndex {
	readonly kinds: readonly SearchDocument['kind'][];
	readonly ids: readonly string[];
	readonly titles: readonly string[];
	readonly paths: readonly string[];
	readonly asked: readonly (readonly string[])[];
	readonly topics: readonly (readonly string[])[];
	readonly summaries: readonly string[];
	readonly programs: readonly (readonly string[])[];
	/** Places of the documents that each belongs to. */
	readonly belongsTo: readonly (readonly number[])[];
	readonly formats: readonly (SearchDocument['format'] | null)[];
	readonly activities: readonly (SearchDocument['activity'] | null)[];
	/** Places of the documents of which it is true. */
	readonly public: readonly number[];
	readonly login: readonly number[];
	readonly urlIsListing: readonly number[];
	readonly unverified: readonly number[];
	readonly gap: readonly number[];
	readonly abbreviations: readonly (readonly string[])[];
	/** Words typed, and words tried; only the first where they are the same. */
	readonly synonyms: readonly (readonly (readonly string[])[])[];
}

/** What is found and the words it is found by. */
export interface IndexContents {
	readonly documents: readonly SearchDocument[];
	readonly vocabulary: Vocabulary;
}

/** Packs what `unpackIndex` gives again. A page that something belongs to must itself be a document. */
export function packIndex({ documents, vocabulary }: IndexContents): PackedIndex {
	const places = new Map(documents.map(({ path }, at) => [path, at]));
	const where = (holds: (document: SearchDocument) => boolean): number[] =>
		documents.flatMap((document, at) => (holds(document) ? [at] : []));
	return {
		kinds: documents.map(({ kind }) => kind),
		ids: documents.map(({ id }) => id),
		titles: documents.map(({ title }) => title),
		paths: documents.map(({ kind, id, path }) => (path === usualPath(kind, id) ? '' : path)),
		asked: documents.map(({ words }) => words.asked),
		topics: documents.map(({ words }) => words.topics),
		summaries: documents.map(({ words }) => words.summary),
		programs: documents.map(({ programs }) => programs),
		belongsTo: documents.map(({ belongsTo }) => belongsTo.map((one) => placeOf(places, one))),
		formats: documents.map(({ format }) => format ?? null),
		activities: documents.map(({ activity }) => activity ?? null),
		public: where(({ access }) => access === 'public'),
		login: where(({ access }) => access === 'login'),
		urlIsListing: where(({ urlIsListing }) => urlIsListing === true),
		unverified: where(({ unverified }) => unverified === true),
		gap: where(({ gap }) => gap === true),
		abbreviations: vocabulary.abbreviations.map(({ short, means }) => [short, ...means]),
		synonyms: vocabulary.synonyms.map(packSynonym)
	};
}

/** The documents and the vocabulary that were packed. */
export function unpackIndex(packed: PackedIndex): IndexContents {
	const paths = packed.paths.map(
		(path, at) => path || usualPath(packed.kinds[at] ?? 'resource', packed.ids[at] ?? '')
	);
	const belonging = (place: number): Belonging => ({
		title: packed.titles[place] ?? '',
		path: paths[place] ?? ''
	});
	const factsAt = factsOf(packed);
	const documents = packed.kinds.map((kind, at) => ({
		kind,
		id: packed.ids[at] ?? '',
		title: packed.titles[at] ?? '',
		path: paths[at] ?? '',
		words: {
			asked: packed.asked[at] ?? [],
			topics: packed.topics[at] ?? [],
			summary: packed.summaries[at] ?? ''
		},
		programs: packed.programs[at] ?? [],
		belongsTo: (packed.belongsTo[at] ?? []).map(belonging),
		...factsAt(at)
	}));
	const abbreviations = packed.abbreviations.map(([short = '', ...means]) => ({ short, means }));
	return { documents, vocabulary: { abbreviations, synonyms: packed.synonyms.map(unpackSynonym) } };
}

type Facts = Omit<
	SearchDocument,
	'kind' | 'id' | 'title' | 'path' | 'words' | 'programs' | 'belongsTo'
>;

function factsOf(packed: PackedIndex): (at: number) => Facts {
	const [isPublic, isLogin] = [new Set(packed.public), new Set(packed.login)];
	const flags = (['urlIsListing', 'unverified', 'gap'] as const).map(
		(name) => [name, new Set(packed[name])] as const
	);
	return (at) => {
		const [format, activity] = [packed.formats[at], packed.activities[at]];
		return {
			...(format ? { format } : {}),
			...(activity ? { activity } : {}),
			...(isPublic.has(at) ? { access: 'public' } : {}),
			...(isLogin.has(at) ? { access: 'login' } : {}),
			...Object.fromEntries(flags.flatMap(([name, has]) => (has.has(at) ? [[name, true]] : [])))
		};
	};
}

function usualPath(kind: SearchDocument['kind'], id: string): string {
	return `${kind}s/${id}/`;
}

function placeOf(places: ReadonlyMap<string, number>, { path }: Belonging): number {
	const place = places.get(path);
	if (place === undefined)
		throw new Error(`Nothing is found at ${path}, so nothing belongs to it.`);
	return place;
}

function packSynonym({ typed, tried }: Synonym): (readonly string[])[] {
	const isSame = typed.length === tried.length && typed.every((word, at) => word === tried[at]);
	return isSame ? [typed] : [typed, tried];
}

function unpackSynonym([typed = [], tried = typed]: readonly (readonly string[])[]): Synonym {
	return { typed, tried };
}
