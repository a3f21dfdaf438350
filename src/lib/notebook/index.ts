export type { Note } from './types.ts';
export { addNote } from './add-note.ts';
export type { AddedNote, Refusal } from './add-note.ts';
export { notebookLimits } from './limits.ts';
export { readNotebook, writeNotebook } from './read-notebook.ts';
export type { NotebookTrouble } from './read-notebook.ts';
export { putBack, removeNote } from './remove-note.ts';
export { toNotebookCsv } from './to-notebook-csv.ts';
export { toNotebookText } from './to-notebook-text.ts';
