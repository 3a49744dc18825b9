import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Lexicon, LexiconEntry } from '../core/entities.js';

/**
 * The lexicon of the workspace folder that a document lies in, as a file that can be added to. What stands in it is never changed,
 * and the file is made where there is none. Each of these throws `Refusal` where nothing can be added, as to a file that is broken.
 */
export interface LexiconFile {
  readonly lexicon: Lexicon;
  addEntry(entry: LexiconEntry): WorkspaceEdit;
  /** Adds another name to the entry that has the name of `entry`; adds `entry` with it where there is none. */
  addAlias(alias: string, entry: LexiconEntry): WorkspaceEdit;
  addExclusion(name: string): WorkspaceEdit;
}
