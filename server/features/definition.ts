import type { DefinitionParams } from 'vscode-languageserver-protocol';
import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Item } from '../core/model.js';
import { definitionsOf, itemAt, usesOf } from '../core/query.js';
import type { Feature } from './feature.js';
import { toLocation, toOffset, toRange } from './places.js';

/** From a marker to its note, from a note's label to the first marker that points to it; to where an actor is introduced. */
export const definition: Feature<DefinitionParams, Location[] | LocationLink[] | null> = {
  method: 'textDocument/definition',
  capability: () => ({ definitionProvider: true }),
  answer(doc, { position }, ctx) {
    const item = itemAt(doc, toOffset(doc, position));
    if (!item?.anchor) return null;
    const targets = counterparts(doc, item);
    if (!ctx.client.capabilities.textDocument?.definition?.linkSupport) {
      return targets.map((target) => toLocation(doc, ctx.uri, target.focus));
    }
    return targets.map((target) => ({
      originSelectionRange: toRange(doc, item.focus),
      targetUri: ctx.uri,
      targetRange: toRange(doc, target),
      targetSelectionRange: toRange(doc, target.focus),
    }));
  },
};

/**
 * Where an item leads: every note with a marker's label, or the first marker of a note. Other things lead to what introduces
 * them; that leads to itself, and editors then show all mentions.
 */
export function counterparts(doc: Document, item: Item): Item[] {
  if (item.anchor?.role === 'use' || item.anchor?.space !== 'note') return definitionsOf(doc, item);
  return usesOf(doc, item).slice(0, 1);
}
