export { checkEverything } from './check-everything.ts';
export { loadEverything } from './load-everything.ts';
export { slimCatalog } from './slim-catalog.ts';
