export type * from './types.ts';
export { buildDocuments } from './build-documents.ts';
export { buildSearch } from './build-search.ts';
export { checkVocabulary } from './check-vocabulary.ts';
export { loadVocabulary } from './load-vocabulary.ts';
export { vocabularySchema } from './schema.ts';
export { toFindJson } from './to-find-json.ts';
export { toFindText } from './to-find-text.ts';
