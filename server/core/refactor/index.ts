import { conversions } from './convert.js';
import { deleteNote } from './delete-note.js';
import { insertNote } from './insert-note.js';
import type { Refactoring } from './refactoring.js';
import { renumberNotes } from './renumber-notes.js';

/** Every refactoring, in the order in which they are offered. */
export const refactorings: readonly Refactoring[] = [renumberNotes, insertNote, deleteNote, ...conversions];
