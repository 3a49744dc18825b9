import { contractCitations } from './contract-citations.js';
import { conversions } from './convert.js';
import { deleteNote } from './delete-note.js';
import { dropFurniture } from './drop-furniture.js';
import { expandCitations, expandIbid, expandThisIbid } from './expand-citations.js';
import { insertNote } from './insert-note.js';
import { joinWords } from './join-words.js';
import { mergeNotes } from './merge-notes.js';
import { moveNotesToEnd } from './move-notes.js';
import { moveNotesToSections } from './move-to-sections.js';
import type { Refactoring } from './refactoring.js';
import { renumberNotes } from './renumber-notes.js';
import { fixAll, repairUrls } from './repair-urls.js';
import { separateNotes } from './separate-notes.js';

/** Every refactoring, in the order in which they are offered. */
export const refactorings: readonly Refactoring[] = [
  renumberNotes,
  insertNote,
  deleteNote,
  mergeNotes,
  separateNotes,
  expandThisIbid,
  expandIbid,
  expandCitations,
  contractCitations,
  ...conversions,
  moveNotesToEnd,
  moveNotesToSections,
  repairUrls,
  joinWords,
  dropFurniture,
  fixAll,
];
