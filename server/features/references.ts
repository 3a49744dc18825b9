import type { ReferenceParams } from 'vscode-languageserver-protocol';
import type { Location } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import { relatives, subjectsAt } from '../core/query.js';
import type { Context, Feature } from './feature.js';
import { type Entry, entriesOf } from './library.js';
import { toLocation, toOffset } from './places.js';

/**
 * All markers of a note, all citations of a source, all dates of one value, all mentions of an actor; and what introduces it, if the client asks for the
 * declaration too. Only an actor is the same in other texts.
 */
export const references: Feature<ReferenceParams, Location[] | null | Promise<Location[]>> = {
  method: 'textDocument/references',
  capability: () => ({ referencesProvider: true }),
  answer(doc, { position, context }, ctx) {
    const [item] = subjectsAt(doc, toOffset(doc, position));
    if (!item?.anchor) return null;
    const all = context?.includeDeclaration === true;
    if (item.anchor.space === 'actor') return mentionsOf(doc, item.anchor.key, all, ctx);
    const { definitions, uses } = relatives(doc, item);
    return [...uses, ...(all ? definitions : [])].map(({ focus }) => toLocation(doc, ctx.uri, focus));
  },
};

/** This text's mentions come first. They are looked up when the others are known, because it may have been edited meanwhile. */
function mentionsOf(
  doc: Document,
  key: string,
  all: boolean,
  { uri, library }: Context,
): Location[] | Promise<Location[]> {
  const own = () => entriesOf(doc, uri, key).flatMap((entry) => places(entry, all));
  if (!library) return own();
  return library
    .entries(key)
    .then((entries) => [
      ...own(),
      ...entries.filter((entry) => entry.uri !== uri).flatMap((entry) => places(entry, all)),
    ]);
}

/** The mentions in one text, in reading order. */
function places({ uri, definitions, uses }: Entry, all: boolean): Location[] {
  const ranges = all ? [...definitions, ...uses] : [...uses];
  return ranges
    .sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character)
    .map((range) => ({ uri, range }));
}
