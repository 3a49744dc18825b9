import type { Range } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Actor, ActorOccurrence } from '../core/entities.js';
import type { Beginnings } from '../core/query.js';
import type { SourceFacts } from '../core/works.js';
import type { SourceEntry } from './library-sources.js';
import { toRange } from './places.js';

/** The texts of the workspace: the open ones as they stand now, the closed ones as they were last read. */
export interface Library {
  /** What the texts say of one actor, or of every actor, ordered by text. It waits until every text has been read. */
  entries(key?: string): Promise<readonly Entry[]>;
  /** How many texts beside one are known to name an actor. Nothing is read for that, so it may be too few. */
  others(uri: string, key: string): number;
  /** The actors of the closed texts that have been read so far, each once. Nothing is read for that. */
  known(): readonly Actor[];
  /** What the texts cite, or where they cite one work, ordered by text. It waits until every text has been read. */
  sources(like?: SourceFacts): Promise<readonly SourceEntry[]>;
  /** How many texts beside one are known to cite a work. Nothing is read for that, so it may be too few. */
  citing(uri: string, source: SourceFacts): number;
  /** The sources that fit among those that other texts are known to cite. Nothing is read for that. */
  citable(uri: string, fits: (beginnings: Beginnings) => boolean): readonly SourceEntry[];
  /** Shows every text, one after the other; each is gone when the next one comes. */
  visit(look: (uri: string, doc: Document) => void): Promise<void>;
}

/** An actor or an instrument in one text: all that must be kept of the text once it has been read. */
export interface Entry {
  readonly uri: string;
  /** The same in every text. */
  readonly key: string;
  readonly actor: Actor;
  /** What else the text calls it, as written, each once. */
  readonly aliases: readonly string[];
  /** Where the text introduces it, and all other mentions; both in reading order, and never both empty. */
  readonly definitions: readonly Range[];
  readonly uses: readonly Range[];
  /** The text gives its acronym a meaning. */
  readonly expanded: boolean;
}

/** The entries of a text, in the order of their first mentions; or the one with a key. */
export function entriesOf(doc: Document, uri: string, key?: string): Entry[] {
  const wanted = key === undefined ? doc.actors : doc.actors.filter(({ anchor }) => anchor.key === key);
  const groups = grouped(wanted, ({ anchor }) => anchor.key);
  return [...groups].map(([key, group]) => entryOf(doc, uri, key, group));
}

/** Things by key; keys in the order of their first things. */
export function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Where a text introduces an actor, or else names it first. */
export function firstPlace({ definitions, uses }: Entry): Range {
  return (definitions[0] ?? uses[0]) as Range;
}

function entryOf(doc: Document, uri: string, key: string, group: readonly ActorOccurrence[]): Entry {
  const { actor } = group[0] as ActorOccurrence;
  const ranges = (role: string) =>
    group.filter(({ anchor }) => anchor.role === role).map((one) => toRange(doc, doc.span(one)));
  const written = group.map((one) => doc.text(doc.span(one)).replace(/\s+/g, ' '));
  const aliases = [...new Set(written)].filter((words) => words !== actor.name && words !== actor.acronym);
  const expanded = group.some(({ defines }) => defines);
  return { uri, key, actor, aliases, definitions: ranges('definition'), uses: ranges('use'), expanded };
}
