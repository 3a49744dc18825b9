import { contractCitations } from './contract-citations.js';
import { conversions } from './convert.js';
import { deleteNote } from './delete-note.js';
import { expandCitations, expandIbid } from './expand-citations.js';
import { insertNote } from './insert-note.js';
import { mergeNotes } from './merge-notes.js';
import type { Refactoring } from './refactoring.js';
import { renumberNotes } from './renumber-notes.js';
import { separateNotes } from './separate-notes.js';

/** Every refactoring, in the order in which they are offered. */
export const refactorings: readonly Refactoring[] = [
  renumberNotes,
  insertNote,
  deleteNote,
  mergeNotes,
  separateNotes,
  expandIbid,
  expandCitations,
  contractCitations,
  ...conversions,
];
