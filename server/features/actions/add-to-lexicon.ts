import { CodeActionKind } from 'vscode-languageserver-types';
import type { Document } from '../../core/document.js';
import type { LexiconEntry } from '../../core/entities.js';
import type { Span } from '../../core/model.js';
import type { Action } from './action.js';
import { entryOf, mentionAt, titled, wordsOf } from './named.js';

/** Lets the workspace know an actor: one that was found, or words that the user has selected because nothing was. */
export const addToLexicon: Action = {
  kind: CodeActionKind.Refactor,
  actions(doc, span, { lexicon }) {
    const mention = mentionAt(doc, span);
    if (!lexicon || mention?.actor.source === 'lexicon') return [];
    const entry = mention ? entryOf(mention.actor) : selected(doc, span);
    if (!entry) return [];
    return [{ title: `Add ${titled(entry.name)} to the workspace lexicon`, edit: () => lexicon.addEntry(entry) }];
  },
};

/** A name is capitalised somewhere, and no longer than any name is. */
function selected(doc: Document, span: Span): LexiconEntry | undefined {
  if (span.to - span.from > 120) return undefined;
  const name = wordsOf(doc, span)
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/^[\s"'“‘(]+|(?:['’]s?)?[\s"”’),;:.]*$/gu, '');
  return /\p{Lu}/u.test(name) && name.split(' ').length <= 12 ? { name, aliases: [] } : undefined;
}
