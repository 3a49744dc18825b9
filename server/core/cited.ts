/** Questions about citations: where they lead, what leads to them, and which sources a document has. */
import type { CitationOccurrence, Source } from './citing.js';
import type { Document } from './document.js';
import type { Item, Occurrence, Span } from './model.js';
import { definitionsOf, itemOf, usesOf } from './query.js';
import { fold } from './text.js';

/** A source with all citations of it, in reading order; what names a note only is none. */
export interface Used {
  readonly source: Source;
  readonly citations: readonly CitationOccurrence[];
}

/** The sources of a document, in the order of their first citations in the text. */
export function ledger(doc: Document): Used[] {
  const byKey = new Map<string, { source: Source; citations: CitationOccurrence[] }>();
  for (const one of doc.citations) {
    if (!one.source || one.as === 'cross-reference') continue;
    const known = byKey.get(one.source.key);
    if (known) known.citations.push(one);
    else byKey.set(one.source.key, { source: one.source, citations: [one] });
  }
  return [...byKey.values()];
}

/** The first full citation of a source as it is written, without the place in the source that is meant there; pages from and to are those of an article. */
export function fullOf(doc: Document, { first }: Source): string {
  const written = doc.text(doc.span(first));
  const { pinpoint } = first.parts;
  if (!pinpoint || /\d\s?[-–]\s?\d/.test(pinpoint.text)) return fold(written);
  return fold(written.slice(0, pinpoint.from).replace(/[\s,;:]+$/, '') + written.slice(pinpoint.to));
}

/** The citations that stand in a note, in reading order. */
export function citationsIn(doc: Document, note: Occurrence): CitationOccurrence[] {
  return doc.citations.filter((one) => one.note === note);
}

/** The citation, what it stands behind, and so on to the full citation. */
export function chainOf(citation: CitationOccurrence): CitationOccurrence[] {
  const chain = [citation];
  for (let one = citation.antecedent; one && !chain.includes(one); one = one.antecedent) chain.push(one);
  return chain;
}

/**
 * Where a citation leads from an offset in it: from the number of a note to that note, else to the full citation, to all that may
 * be meant, or to the note that is named or meant. `from` is the stretch that leads there.
 */
export function leadsTo(doc: Document, citation: CitationOccurrence, offset: number): { from: Span; to: Item[] } {
  const whole = doc.span(citation);
  const named = namedAt(citation, offset - whole.from);
  const items = (these: readonly Occurrence[]) => these.map((one) => itemOf(doc, one));
  if (named) return { from: shifted(named.from, whole.from), to: items(named.notes) };
  const { as, source, candidates, targets, meant } = citation;
  if (as === 'cross-reference') return { from: whole, to: items(targets) };
  if (source) return { from: whole, to: items([source.first]) };
  return { from: whole, to: items(candidates.length ? candidates : meant ? [meant] : targets) };
}

/** What a citation is one of: all citations of its source; for one that names notes only, these notes and all that name one of them. */
export function relatives(doc: Document, item: Item): { definitions: Item[]; uses: Item[] } {
  const citation = item.citation;
  if (citation?.as !== 'cross-reference') return { definitions: definitionsOf(doc, item), uses: usesOf(doc, item) };
  const notes = new Set(citation.targets);
  const uses = doc.citations.filter((one) => one === citation || one.targets.some((note) => notes.has(note)));
  const items = (these: readonly Occurrence[]) => these.map((one) => itemOf(doc, one));
  return { definitions: items([...notes]), uses: items(uses) };
}

/** The notes that the number at a place of a citation names; at the words around the numbers, all of them. */
function namedAt({ parts, targets }: CitationOccurrence, at: number): { from: Span; notes: Occurrence[] } | undefined {
  const { numbers, word } = parts;
  const last = numbers.at(-1);
  if (!last || !targets.length) return undefined;
  const number = numbers.find(({ from, to }) => from <= at && at <= to);
  const notes = number && targets.filter(({ label }) => label === number.label);
  if (number && notes?.length) return { from: number, notes };
  const from = Math.min(word?.from ?? last.from, ...numbers.map((one) => one.from));
  return from <= at && at <= last.to ? { from: { from, to: last.to }, notes: [...targets] } : undefined;
}

function shifted({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}
