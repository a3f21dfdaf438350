export { checkEverything } from './check-everything.ts';
export { loadEverything } from './load-everything.ts';
