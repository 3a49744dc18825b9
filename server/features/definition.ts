import type { DefinitionParams } from 'vscode-languageserver-protocol';
import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Item, Span } from '../core/model.js';
import { definitionsOf, leadsTo, subjectsAt, usesOf } from '../core/query.js';
import type { Feature } from './feature.js';
import { toLocation, toOffset, toRange } from './places.js';

/**
 * From a marker to its note, from a note's label to the first marker that points to it; from `Ibid.` and short forms to the full
 * citation, from the number of a note to that note; to where an actor is introduced.
 */
export const definition: Feature<DefinitionParams, Location[] | LocationLink[] | null> = {
  method: 'textDocument/definition',
  capability: () => ({ definitionProvider: true }),
  answer(doc, { position }, ctx) {
    const offset = toOffset(doc, position);
    const [item] = subjectsAt(doc, offset);
    if (!item) return null;
    const { from, to } = item.citation
      ? leadsTo(doc, item.citation, offset)
      : { from: item.focus, to: counterparts(doc, item) };
    const links = ctx.client.capabilities.textDocument?.definition?.linkSupport ?? false;
    return toTargets(doc, ctx.uri, from, to, links);
  },
};

/** Places to go to, with the stretch that leads there for clients that can show it. */
export function toTargets(
  doc: Document,
  uri: string,
  from: Span,
  to: readonly Item[],
  links: boolean,
): Location[] | LocationLink[] {
  if (!links) return to.map((target) => toLocation(doc, uri, target.focus));
  return to.map((target) => ({
    originSelectionRange: toRange(doc, from),
    targetUri: uri,
    targetRange: toRange(doc, target),
    targetSelectionRange: toRange(doc, target.focus),
  }));
}

/**
 * Where an item leads: every note with a marker's label, or the first marker of a note. Other things lead to what introduces
 * them; that leads to itself, and editors then show all mentions.
 */
export function counterparts(doc: Document, item: Item): Item[] {
  if (item.anchor?.role === 'use' || item.anchor?.space !== 'note') return definitionsOf(doc, item);
  return usesOf(doc, item).slice(0, 1);
}
