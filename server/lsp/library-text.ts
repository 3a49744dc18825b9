import { Document } from '../core/document.js';
import type { Options } from '../core/model.js';
import { type Entry, entriesOf } from '../features/library.js';
import { type SourceEntry, sourcesOf } from '../features/library-sources.js';
import { headLength, reasonForSilence } from './silence.js';

/** How many closed texts are read at most, and in millions of UTF-16 code units, how much of one and how much of all together. */
export interface Limits {
  readonly texts: number;
  readonly one: number;
  readonly all: number;
}

/** What is kept of a closed text. */
export interface ClosedText {
  /** Its address in one spelling, and as it was given. */
  readonly key: string;
  readonly uri: string;
  /** By key of the actor; empty where the text was left out. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** What it cites. */
  readonly sources: readonly SourceEntry[];
  /** UTF-16 code units that were read. */
  readonly size: number;
  /** Tells whether the text has changed when it is read again. Empty where it must be looked at anew in any case. */
  readonly print: string;
  /** Why nothing is known of it, as words behind a number of texts. */
  readonly leftOut?: string;
}

/** What a file says of actors and sources. `read` is the number of code units that all others have. */
export function closedText(
  address: Pick<ClosedText, 'key' | 'uri'>,
  text: string | undefined,
  options: Options,
  limits: Limits,
  read: number,
): ClosedText {
  const leftOut = objection(text, limits, read);
  const print = printOf(text);
  if (text === undefined || leftOut) return { ...address, entries: new Map(), sources: [], size: 0, print, leftOut };
  const doc = new Document(text, options);
  const entries = detached(entriesOf(doc, address.uri));
  return {
    ...address,
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    sources: detached(sourcesOf(doc, address.uri, () => true)),
    size: text.length,
    print,
  };
}

/** Length and hash of a text: enough to tell two states of one file apart. */
export function printOf(text = ''): string {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return `${text.length}.${hash}`;
}

/** What is known of the closed texts and what is not, as sentences for the log. */
export function summary(texts: readonly ClosedText[], limits: Limits, beyond: number, waiting: number): string {
  const reasons = new Map<string, string[]>();
  for (const { leftOut, uri } of texts)
    if (leftOut) reasons.set(leftOut, [...(reasons.get(leftOut) ?? []), uri.slice(uri.lastIndexOf('/') + 1)]);
  const lines = [...reasons].map(([reason, names]) => `${names.length} ${reason} (${shortened(names)})`);
  if (beyond) lines.push(`${beyond} because ${limits.texts} texts are read at most`);
  if (waiting) lines.push(`${waiting} because reading was stopped`);
  const read = texts.filter(({ leftOut }) => !leftOut).length;
  return `Closed texts of the workspace that were read for actors: ${read}. Left out: ${lines.join('; ') || 'none'}.`;
}

function objection(text: string | undefined, limits: Limits, read: number): string | undefined {
  if (text === undefined) return 'that cannot be read';
  if (text.length > limits.one * 1_000_000) return `larger than ${limits.one} MB`;
  if (reasonForSilence(text.length, text.slice(0, headLength), limits.one)) return 'with binary content';
  return read + text.length > limits.all * 1_000_000 ? `because ${limits.all} MB are read in all` : undefined;
}

function shortened(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ');
}

/** A copy that shares nothing with the text: a part of a string may keep the whole of it in memory. */
function detached<Kept>(entries: readonly Kept[]): Kept[] {
  return JSON.parse(JSON.stringify(entries));
}
