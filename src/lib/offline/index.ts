export { answerFixed, answerFresh } from './answer-request.ts';
export { fillShelf } from './fill-shelf.ts';
export { keepPage } from './keep-page.ts';
export { listNeeded } from './list-needed.ts';
export { readToPage, readToWorker, type ToPage, type ToWorker } from './messages.ts';
export { staleShelves, versionShelf } from './name-shelves.ts';
export { sortRequest } from './sort-request.ts';
export type { NetworkIs, OfflineTools } from './types.ts';
