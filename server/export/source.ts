/** The sources of one or more texts, as all formats begin with them. */
import type { CitationOccurrence, Source } from '../core/citing.js';
import type { Document } from '../core/document.js';
import { ledger } from '../core/query.js';

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

/** A source of a text, with all citations of it. */
export interface Entry {
  /** Unique in an export, and the same in every format: `price2021international`. */
  readonly id: string;
  readonly text: Text;
  readonly source: Source;
  readonly citations: readonly CitationOccurrence[];
}

/** All sources, text by text, in the order of their first citations. What several texts cite has one id. */
export function entriesOf(texts: readonly Text[]): Entry[] {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  return texts.flatMap((text) =>
    ledger(text.doc).map(({ source, citations }) => {
      const same = `${source.key}\0${source.title?.toLowerCase() ?? ''}\0${source.year ?? ''}`;
      const id = ids.get(same) ?? freeId(source, taken);
      ids.set(same, id);
      taken.add(id);
      return { id, text, source, citations };
    }),
  );
}

/** Each source once, as the first text cites it. */
export function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The labels of the notes that cite a source, each once. */
export function notesOf({ citations }: Entry): string[] {
  return [...new Set(citations.flatMap(({ note }) => note?.label ?? []))];
}

/** The places in a source that are cited, each once. */
export function pinpointsOf({ citations }: Entry): string[] {
  return [...new Set(citations.flatMap(({ parts }) => parts.pinpoint?.text ?? []))];
}

/** Author, year and the first word of the title, in letters that every program takes; without an author the title comes first. */
function freeId({ key, year }: Source, taken: ReadonlySet<string>): string {
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
