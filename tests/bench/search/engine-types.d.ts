// What the bench uses of engines that the project does not install: with these words its types
// can be checked where the bench's own packages are missing.

declare module 'minisearch' {
	export interface SearchOptions {
		readonly prefix: boolean | ((word: string) => boolean);
		readonly fuzzy: number | ((word: string) => number | null);
		readonly boost: Readonly<Record<string, number>>;
		readonly combineWith: 'OR' | 'AND';
	}
	interface Options {
		readonly fields: readonly string[];
		readonly searchOptions: SearchOptions;
	}
	export default class MiniSearch {
		constructor(options: Options);
		addAll(documents: readonly object[]): void;
		search(query: string): { readonly id: string }[];
	}
}

declare module 'flexsearch' {
	interface Options {
		readonly tokenize: 'forward';
		readonly encoder: unknown;
		readonly document: { readonly id: string; readonly index: readonly string[] };
	}
	export class Document {
		constructor(options: Options);
		add(document: object): void;
		search(
			query: string,
			options: { readonly suggest: boolean; readonly merge: true; readonly limit: number }
		): { readonly id: string }[];
		export(write: (key: string, data: string) => void): unknown;
	}
	export const Charset: { readonly Normalize: unknown };
}

declare module 'elasticlunr' {
	interface Index {
		addField(name: string): void;
		setRef(name: string): void;
		addDoc(document: object): void;
		saveDocument(save: boolean): void;
		search(
			query: string,
			options: {
				readonly fields: Readonly<Record<string, { readonly boost: number }>>;
				readonly bool: 'OR' | 'AND';
				readonly expand: boolean;
			}
		): { readonly ref: string }[];
	}
	export default function elasticlunr(configure: (this: Index) => void): Index;
}

declare module 'lunr' {
	interface Builder {
		ref(name: string): void;
		field(name: string, options: { readonly boost: number }): void;
		add(document: object): void;
	}
	interface Clause {
		readonly boost: number;
		readonly usePipeline?: boolean;
		readonly wildcard?: number;
		readonly editDistance?: number;
	}
	interface Query {
		term(term: string, clause: Clause): void;
	}
	interface Index {
		query(write: (query: Query) => void): { readonly ref: string }[];
	}
	interface Lunr {
		(configure: (this: Builder) => void): Index;
		tokenizer(text: string): { toString(): string }[];
		readonly Query: { readonly wildcard: { readonly TRAILING: number } };
	}
	const lunr: Lunr;
	export default lunr;
}

declare module '@leeoniya/ufuzzy' {
	export default class uFuzzy {
		constructor(options: { readonly intraMode: 0 | 1 });
		search(
			haystack: readonly string[],
			needle: string,
			outOfOrder: number,
			infoThreshold: number
		): [
			matches: readonly number[] | null,
			info: { readonly idx: readonly number[] } | null,
			order: readonly number[] | null
		];
	}
}

declare module '@orama/orama' {
	interface Database {
		readonly schema: Readonly<Record<string, 'string'>>;
	}
	interface Results {
		readonly hits: readonly { readonly id: string }[];
	}
	export function create(options: {
		readonly schema: Readonly<Record<string, 'string'>>;
	}): Database;
	export function insert(database: Database, document: object): unknown;
	export function search(
		database: Database,
		query: {
			readonly term: string;
			readonly tolerance: number;
			readonly limit: number;
		}
	): Results | Promise<Results>;
	export function save(database: Database): object;
}
