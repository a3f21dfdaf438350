export { checkEverything, inspectEverything, type Inspection } from './check-everything.ts';
export { loadEverything, type Everything } from './load-everything.ts';
export { prepareStudies } from './prepare-studies.ts';
export { readPublished } from './published.ts';
export { readRevision } from './read-revision.ts';
export { slimCatalog } from './slim-catalog.ts';
