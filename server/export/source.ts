/** The sources of one or more texts, as all formats begin with them. */
import type { CitationPart } from '../core/citing.js';
import type { Document } from '../core/document.js';
import { ledger, type Used } from '../core/query.js';
import { byWork, factsOf, type SourceFacts } from '../core/works.js';
import { authorNames, type CslDate, type CslName, dateOf } from './csl.js';

/** Letters of an author or a word in an id. */
const LONGEST = 24;

/** A text to export from. */
export interface Text {
  /** The path of its file, or its address. */
  readonly name: string;
  /** Its address, which may be relative. */
  readonly iri: string;
  readonly doc: Document;
}

/** What a text cites. It keeps nothing of the text, so that many can be read one after the other. */
export interface Listing {
  readonly name: string;
  readonly cited: readonly Cited[];
}

/** A source of a text. */
export interface Cited {
  readonly source: SourceFacts;
  readonly authors: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  /** How often it is cited; the labels of the notes that do, and the places in it that they name, each once. */
  readonly citations: number;
  readonly notes: readonly string[];
  readonly pinpoints: readonly string[];
}

/** A source of a text among those of all texts. */
export interface Entry extends Cited {
  /** Unique in an export, and the same in every format: `price2021international`. */
  readonly id: string;
  readonly text: Listing;
}

/** The sources of a text, in the order of their first citations. */
export function listingOf({ name, doc }: Text): Listing {
  return { name, cited: ledger(doc).map((used) => citedOf(doc, used)) };
}

/** All sources, text by text. A work that several texts cite has one id. */
export function entriesOf(listings: readonly Listing[]): Entry[] {
  const taken = new Set<string>();
  const all = listings.flatMap((text) => text.cited.map((cited) => ({ text, cited })));
  const ids = new Map<Cited, string>();
  for (const group of byWork(all, ({ cited }) => cited.source)) {
    const id = freeId((group[0] as { cited: Cited }).cited.source, taken);
    taken.add(id);
    for (const { cited } of group) ids.set(cited, id);
  }
  return all.map(({ text, cited }) => ({ ...cited, id: ids.get(cited) as string, text }));
}

/** Each work once, as the first text cites it. */
export function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function citedOf(doc: Document, { source, citations }: Used): Cited {
  const fulls = citations.filter(({ as }) => as === 'full');
  const said = (of: 'date' | 'accessed', year?: number) => {
    const full = fulls.find(({ parts }) => parts[of]);
    const part: CitationPart | undefined = full?.parts[of];
    const start = full ? doc.span(full).from : 0;
    return part && dateOf(doc, { from: start + part.from, to: start + part.to }, year);
  };
  const [issued, accessed] = [said('date', source.year), said('accessed')];
  return {
    source: factsOf(source),
    authors: authorNames(doc, source),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    citations: citations.length,
    notes: [...new Set(citations.flatMap(({ note }) => note?.label ?? []))],
    pinpoints: [...new Set(citations.flatMap(({ parts }) => parts.pinpoint?.text ?? []))],
  };
}

/** Author, year and the first word of the title, in letters that every program takes; without an author the title comes first. */
function freeId({ key, year }: SourceFacts, taken: ReadonlySet<string>): string {
  const slash = key.indexOf('/');
  const [author, title] = [key.slice(0, slash), key.slice(slash + 1).split(/[-/]/)[0] ?? ''];
  const [name, word] = [simple(author).slice(0, LONGEST), simple(title).slice(0, LONGEST)];
  const stem = name ? `${name}${year ?? ''}${word}` : `${word}${year ?? ''}`;
  const base = /^[a-z]/.test(stem) ? stem : `source${stem}`;
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  return id;
}

function simple(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
