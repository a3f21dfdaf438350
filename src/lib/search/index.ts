export type * from './types.ts';
export { isNarrowed } from './admit-document.ts';
export { buildDocuments } from './build-documents.ts';
export { buildSearch } from './build-search.ts';
export { checkVocabulary } from './check-vocabulary.ts';
export { groupHits } from './group-hits.ts';
export { loadVocabulary } from './load-vocabulary.ts';
export {
	answerJudged,
	askSearch,
	listWorst,
	measureByClass,
	measureMean
} from './measure-quality.ts';
export type { AnsweredQuery, Ask, JudgedQuery, Quality } from './measure-quality.ts';
export type { RecentSearches } from './recent-searches.ts';
export { addRecentSearch, readRecentSearches, writeRecentSearches } from './recent-searches.ts';
export { vocabularySchema } from './schema.ts';
export { packIndex, unpackIndex } from './pack-index.ts';
export type { PackedIndex } from './pack-index.ts';
export { splitMarks } from './split-marks.ts';
export { toFindJson } from './to-find-json.ts';
export { toFindText } from './to-find-text.ts';
export type { PersonalData } from './without-personal-data.ts';
export { mostResults } from './weights.ts';
export { withoutPersonalData } from './without-personal-data.ts';
