import type { Document } from '../../core/document.js';
import type { Actor, LexiconEntry } from '../../core/entities.js';
import type { Item, Span } from '../../core/model.js';
import { itemsIn } from '../../core/query.js';
import { fold } from '../../core/text.js';

/** The mention of an actor or an instrument that holds a whole stretch, with its actor. */
export function mentionAt(doc: Document, { from, to }: Span): (Item & { actor: Actor }) | undefined {
  const around = itemsIn(doc, { from: from - 1, to: to + 1 });
  return around.find((item): item is Item & { actor: Actor } => !!item.actor && item.from <= from && to <= item.to);
}

/** The words of a stretch, as one line. */
export function wordsOf(doc: Document, span: Span): string {
  return fold(doc.text(span)).trim();
}

/** What a lexicon says of an actor that it takes over. */
export function entryOf({ name, kind, acronym }: Actor): LexiconEntry {
  return { name, kind, ...(acronym && { acronym }), aliases: [] };
}

/** A name in a title, which should fit into a menu. */
export function titled(name: string): string {
  return `“${name.length > 70 ? `${name.slice(0, 69)}…` : name}”`;
}
