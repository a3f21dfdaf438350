export { checkEverything } from './check-everything.ts';
export { loadEverything, type Everything } from './load-everything.ts';
export { loadSite, type Site } from './load-site.ts';
