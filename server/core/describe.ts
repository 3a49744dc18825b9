/** What is to be said of a thing: the one place where hover and the command line get their words. */
import { describeActor } from './describe-actor.js';
import { describeCitation } from './describe-citation.js';
import { describeDate } from './describe-date.js';
import type { Document } from './document.js';
import type { Description, Item } from './model.js';
import { definitionsOf, itemsIn, noteText, sentenceAround, usesOf } from './query.js';

/** More places than this are counted, not shown. */
const SHOWN = 8;

/** Describes a marker, a note, a citation, an actor, a date or an address. */
export function describe(doc: Document, item: Item): Description {
  const describer = describers[item.kind];
  return describer ? describer(doc, item) : blank(item.name);
}

const describers: Readonly<Record<string, (doc: Document, item: Item) => Description>> = {
  marker: describeMarker,
  note: describeNote,
  citation: describeCitation,
  actor: describeActor,
  instrument: describeActor,
  date: describeDate,
  url: (_doc, item) => ({ ...blank('Web address'), links: item.url ? [item.url] : [] }),
};

function blank(title: string): Description {
  return { title, quoted: [], links: [], facts: [], places: [], why: [], confidence: 1 };
}

function describeMarker(doc: Document, marker: Item): Description {
  const notes = definitionsOf(doc, marker);
  const uses = usesOf(doc, marker).length;
  const facts = [factOfNotes(marker, notes), uses > 1 ? `${uses} markers point to this note.` : ''].filter(Boolean);
  return {
    title: `Note ${marker.name}`,
    quoted: notes.map((note) => noteText(doc, note) || '(The note is empty.)'),
    links: notes.flatMap((note) => linksIn(doc, note)),
    facts,
    places: [],
    why: marker.why,
    confidence: marker.confidence,
  };
}

function factOfNotes(marker: Item, notes: readonly Item[]): string {
  if (notes.length === 1) return '';
  if (!notes.length) return `There is no note ${marker.name} in this document.`;
  return `${notes.length} notes have the ${labelWord(marker)} ${marker.name}: which one is meant cannot be told.`;
}

function describeNote(doc: Document, note: Item): Description {
  const uses = usesOf(doc, note);
  const clash = definitionsOf(doc, note).length;
  const facts = [
    uses.length === 0
      ? 'No marker points to this note.'
      : `Cited ${uses.length === 1 ? 'once' : `${uses.length} times`}.`,
    clash > 1 ? `${clash} notes have the ${labelWord(note)} ${note.name}.` : '',
    uses.length > SHOWN ? `The first ${SHOWN} are shown.` : '',
  ].filter(Boolean);
  const places = uses
    .slice(0, SHOWN)
    .map((use) => ({ from: use.from, to: use.to, text: sentenceAround(doc, use.from) }));
  return { ...blank(`Note ${note.name}`), links: linksIn(doc, note), facts, places };
}

function labelWord({ name }: Item): string {
  return /^\d+$/.test(name) ? 'number' : 'label';
}

function linksIn(doc: Document, note: Item): string[] {
  const urls = itemsIn(doc, note).filter((item) => item.kind === 'url');
  return [...new Set(urls.map(({ url }) => url ?? ''))].filter(Boolean);
}
