/** The questions features and the command line ask of a document, written once for every kind of thing. */
import type { CitationOccurrence } from './citing.js';
import type { Document } from './document.js';
import type { ActorOccurrence, DateOccurrence } from './entities.js';
import { spaces } from './layers.js';
import type { Anchor, HeadingData, Item, Mention, Occurrence, Paragraph, Space, Span } from './model.js';
import { lastBefore, paragraphAt } from './places.js';
import { fold, trimEnd } from './text.js';

export { addressOf, type Lead, leadsIn } from './addresses.js';
export { chainOf, citationsIn, fullOf, leadsTo, ledger, relatives, type Used } from './cited.js';
export { type Completion, completable, complete, type Known } from './complete.js';
export {
  type Beginnings,
  type Begun,
  beginningsOf,
  begins,
  citable,
  completeSource,
  type Elsewhere,
  type SourceCompletion,
} from './complete-source.js';
export { describe } from './describe.js';
export { folds, outline } from './outline.js';
export { rename, renameTarget } from './rename.js';

/** A sentence is looked for so far on either side. */
const REACH = 300;
/** The end of a sentence with the markers behind it, before the next one begins; or an empty line. */
const sentenceEnd = /[.!?][”’"')\]]*(?:[\d,\u2070-\u2079¹²³]|\[[^\]\s]{1,20}\])*\s+(?=\p{Lu})|\n\s*\n/gu;
/** Markers that follow a sentence's end. */
const ownMarkers =
  /^(?:\[[^\]\s]{1,20}\]|<sup>[^<]{1,20}<\/sup>|\^\d{1,3}\^|[\d\u2070-\u2079¹²³]{1,3}|[*†‡§¶]{1,3})(?:,? ?(?:\[[^\]\s]{1,20}\]|\d{1,3}))*/u;

/** Kinds that stand in the paragraphs themselves rather than in the links. */
const plainKinds = new Set(['url', 'heading']);
/** The space of each kind that is linked. */
const spaceOf: Readonly<Record<string, Space>> = {
  marker: 'note',
  note: 'note',
  citation: 'source',
  actor: 'actor',
  instrument: 'actor',
  date: 'date',
};
/** The numbers of a range span it all; no more than this many things overlap at one place. */
const NESTED = 40;

/** The marker, note label, actor, date or address at an offset; a place right behind one counts, unless another one begins there. */
export function itemAt(doc: Document, offset: number): Item | undefined {
  return smallestAt(doc, offset, (item) => item.kind !== 'heading');
}

/**
 * What a reader at an offset may ask about, the likeliest first. In a full citation that is the name or the date at the offset before
 * the citation; in one that leads back, the citation, as its words are there for that. Only what is linked is among them.
 */
export function subjectsAt(doc: Document, offset: number): Item[] {
  const item = itemAt(doc, offset);
  const citation = smallestAt(doc, offset, ({ kind }) => kind === 'citation');
  const smaller = item?.anchor && item.kind !== 'citation' ? [item] : [];
  if (!citation || item?.anchor?.space === 'note') return smaller;
  return citation.citation?.as === 'full' ? [...smaller, citation] : [citation, ...smaller];
}

function smallestAt(doc: Document, offset: number, fits: (item: Item) => boolean): Item | undefined {
  const near = itemsIn(doc, { from: offset - 1, to: offset + 1 }).filter(fits);
  const touching = near.filter(({ focus }) => focus.from <= offset && offset <= focus.to);
  const under = touching.filter(({ focus }) => offset < focus.to);
  return shortest(under.length ? under : touching);
}

/** A number of a range before the range, which stands for the numbers within it; a name before the citation that is nothing but the name. */
function shortest(found: readonly Item[]): Item | undefined {
  const size = ({ focus, kind }: Item) => focus.to - focus.from + (kind === 'citation' ? 0.5 : 0);
  return found.reduce<Item | undefined>((best, item) => (best && size(best) <= size(item) ? best : item), undefined);
}

/** The note whose label or text holds an offset. */
export function noteAt(doc: Document, offset: number): Item | undefined {
  const list = doc.occurrences;
  for (let i = lastBefore(list, offset + 1); i >= 0; i--) {
    const one = list[i] as Occurrence;
    if (one.kind !== 'note') continue;
    const { from, to } = doc.span(one);
    return from <= offset && offset <= to ? itemOf(doc, one) : undefined;
  }
  return undefined;
}

/** Everything that overlaps a stretch, in reading order. */
export function itemsIn(doc: Document, span: Span): Item[] {
  const note = noteAt(doc, span.from);
  const found = note && note.from < span.from ? [note] : [];
  for (const space of spaces) {
    const list = doc.linked(space);
    for (let i = Math.max(0, lastBefore(list, span.from) - NESTED); i < list.length; i++) {
      const one = list[i] as Occurrence;
      const at = doc.span(one);
      if (at.from >= span.to) break;
      if (at.to > span.from && (one.kind !== 'note' || at.from >= span.from)) found.push(itemOf(doc, one));
    }
  }
  for (let i = paragraphAt(doc.paragraphs, Math.max(0, span.from)); i < doc.paragraphs.length; i++) {
    const paragraph = doc.paragraphs[i] as Paragraph;
    if (paragraph.start >= span.to) break;
    for (const item of plainItems(paragraph)) if (item.from < span.to && item.to > span.from) found.push(item);
  }
  return sorted(found);
}

/** Everything of one kind (`marker`, `note`, `citation`, `actor`, `instrument`, `date`, `url`, `heading`), or all of it, in reading order. */
export function items(doc: Document, kind?: string): Item[] {
  const linked = spaces.flatMap((space) =>
    kind === undefined || spaceOf[kind] === space ? doc.linked(space).map((one) => itemOf(doc, one)) : [],
  );
  const plain = kind && !plainKinds.has(kind) ? [] : doc.paragraphs.flatMap(plainItems);
  const all = [...linked, ...plain].filter((item) => !kind || item.kind === kind);
  return kind ? all : sorted(all);
}

/** What defines an item's key: for a marker or a note, the notes of that number. More than one is a clash. */
export function definitionsOf(doc: Document, item: { readonly anchor?: Anchor }): Item[] {
  return item.anchor ? groupOf(doc, item.anchor).definitions.map((one) => itemOf(doc, one)) : [];
}

/** What uses an item's key: for a marker or a note, the markers of that number. */
export function usesOf(doc: Document, item: { readonly anchor?: Anchor }): Item[] {
  return item.anchor ? groupOf(doc, item.anchor).uses.map((one) => itemOf(doc, one)) : [];
}

/** The text of a note without label and back arrow, white space folded. */
export function noteText(doc: Document, note: Item): string {
  return fold(doc.text({ from: note.textFrom, to: note.to }));
}

/** The sentence around an offset, from its own paragraph, shortened where it is long. A marker belongs to what stands before it. */
export function sentenceAround(doc: Document, offset: number): string {
  const paragraph = doc.paragraphs[paragraphAt(doc.paragraphs, offset)];
  if (!paragraph) return '';
  const { text } = paragraph;
  const at = offset - paragraph.start;
  const head = text.slice(Math.max(0, at - REACH), at);
  const last = [...head.matchAll(sentenceEnd)].at(-1);
  const from = at - head.length + (last ? last.index + last[0].length : 0);
  const tail = text.slice(at, at + REACH);
  const ended = /[.!?][”’"')\]]*$/u.test(head) ? ownMarkers.exec(tail) : undefined;
  const end = ended ?? /[.!?][”’"')\]]*(?:\[[^\]\s]{1,20}\]|[\d,\u2070-\u2079¹²³])*(?=\s|$)/u.exec(tail);
  const to = trimEnd(text, from, end ? at + end.index + end[0].length : at + tail.length);
  const cut = !last && at > REACH ? '… ' : '';
  return `${cut}${fold(text.slice(from, to))}${!end && at + tail.length < text.length ? ' …' : ''}`;
}

/** The next or previous marker from an offset, and back to the other end of the text's row when there is none. */
export function neighbour(doc: Document, offset: number, forward: boolean): Item | undefined {
  const markers = items(doc, 'marker');
  if (forward) return markers.find(({ from }) => from > offset);
  return markers.filter(({ from }) => from < offset).at(-1);
}

/** An occurrence as an item, at the place where it stands now. */
export function itemOf(doc: Document, one: Occurrence): Item {
  const { kind, anchor, form, inferred, confidence, why } = one;
  const { actor, date } = one as Partial<Pick<ActorOccurrence, 'actor'> & Pick<DateOccurrence, 'date'>>;
  const citation = kind === 'citation' ? (one as CitationOccurrence) : undefined;
  const textFrom = one.paragraph.start + one.textFrom;
  return {
    kind,
    name: one.label,
    anchor,
    form,
    inferred,
    confidence,
    why,
    textFrom,
    actor,
    date,
    citation,
    ...doc.span(one),
    focus: doc.focus(one),
  };
}

function groupOf(doc: Document, anchor: Anchor): ReturnType<Document['group']> {
  return doc.group(anchor);
}

function plainItems(paragraph: Paragraph): Item[] {
  return paragraph.mentions.filter(({ kind }) => plainKinds.has(kind)).map((mention) => plainItem(paragraph, mention));
}

function plainItem(paragraph: Paragraph, mention: Mention): Item {
  const span = { from: paragraph.start + mention.from, to: paragraph.start + mention.to };
  const { url, title } = mention.data as { url?: string } & Partial<HeadingData>;
  const base = {
    kind: mention.kind,
    ...span,
    focus: span,
    textFrom: span.from,
    inferred: false,
    confidence: 1,
    why: [],
  };
  return url ? { ...base, name: url, url } : { ...base, name: title ?? '' };
}

function sorted(list: Item[]): Item[] {
  return list.sort((a, b) => a.from - b.from || b.to - a.to);
}
