import type { ReferenceParams } from 'vscode-languageserver-protocol';
import type { Location, Range } from 'vscode-languageserver-types';
import type { Source } from '../core/citing.js';
import type { Document } from '../core/document.js';
import type { Item } from '../core/model.js';
import { itemOf, relatives, subjectsAt } from '../core/query.js';
import { factsOf } from '../core/works.js';
import type { Context, Feature } from './feature.js';
import { type Entry, entriesOf } from './library.js';
import { toLocation, toOffset } from './places.js';

/**
 * All markers of a note, all citations of a source, all dates of one value, all mentions of an actor; and what introduces it, if the client asks for the
 * declaration too. Actors and sources are looked for in all texts.
 */
export const references: Feature<ReferenceParams, Location[] | null | Promise<Location[]>> = {
  method: 'textDocument/references',
  capability: () => ({ referencesProvider: true }),
  answer(doc, { position, context }, ctx) {
    const [item] = subjectsAt(doc, toOffset(doc, position));
    if (!item?.anchor) return null;
    const all = context?.includeDeclaration === true;
    if (item.anchor.space === 'actor') return mentionsOf(doc, item.anchor.key, all, ctx);
    const { citation } = item;
    if (citation?.source && citation.as !== 'cross-reference') return citationsOf(doc, citation.source, all, ctx);
    return here(doc, item, all, ctx);
  },
};

/** What a text itself says of a thing. */
function here(doc: Document, item: Item, all: boolean, { uri }: Context): Location[] {
  const { definitions, uses } = relatives(doc, item);
  return [...uses, ...(all ? definitions : [])].map(({ focus }) => toLocation(doc, uri, focus));
}

/** This text's citations come first. Where another text cites the same work in full for the first time is its declaration there. */
function citationsOf(doc: Document, source: Source, all: boolean, ctx: Context): Location[] | Promise<Location[]> {
  const { uri, library } = ctx;
  const own = () => here(doc, itemOf(doc, source.first), all, ctx);
  if (!library) return own();
  return library.sources(factsOf(source)).then((entries) => {
    const others = entries.filter((entry) => entry.uri !== uri);
    const ranges = others.map(({ places, first }) => places.filter((range) => all || !equal(range, first)));
    return [...own(), ...others.flatMap(({ uri }, i) => (ranges[i] ?? []).map((range) => ({ uri, range })))];
  });
}

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

function equal(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character;
}
