/** Reads a note: what it cites, in reading order. It knows no other note. */
import type { CitationPart, LoneQuote } from '../citing.js';
import type { ReferenceData } from '../detect/cross-reference.js';
import { lettered } from '../letters.js';
import type { Mention, Span } from '../model.js';
import { lawNouns } from '../words/citation-nouns.js';
import { anatomyOf } from './anatomy.js';
import { isTitle } from './names.js';
import type { Parsed } from './parsed.js';
import type { Lone } from './quotes.js';
import { type Sheet, sheetOf } from './sheet.js';
import { symbolKey } from './symbols.js';
import { type Unit, unitsOf } from './units.js';

/** A note longer than this is an essay: its end is not read. */
const LONGEST = 20_000;
/** A form that leads back by a word or two is no longer than this. */
const SHORT = 120;

/**
 * Reads the text of a note, label and back arrow left out. `mentions` are those of its paragraphs. Spans count from the text's
 * start, and so do those of the result. Linear in the text.
 */
export function parseNote(text: string, mentions: readonly Mention[]): Parsed[] {
  const sheet = sheetOf(text.slice(0, LONGEST), mentions);
  const references = mentions.filter(({ kind }) => kind === 'reference') as Mention<ReferenceData>[];
  const parsed = unitsOf(sheet).flatMap((unit) => {
    const one = anatomyOf(unit, within(references, unit));
    const sort = sortOf(unit, one);
    return sort ? [sort === 'weak' ? { ...one, weak: true } : one] : [];
  });
  const used = new Set(parsed.flatMap((one) => one.parts.numbers.map(({ from }) => one.from + from)));
  const left = references.filter(({ data }) => !data.numbers.some(({ from }) => used.has(from)));
  const all = [...parsed, ...left.map((one) => referenceOf(sheet, one))].sort((a, b) => a.from - b.from || b.to - a.to);
  return withQuotes(all, sheet);
}

/** A reference to notes that no citation holds. */
export function referenceOf({ text }: Pick<Sheet, 'text'>, { from, to, data }: Mention<ReferenceData>): Parsed {
  const words = text.slice(from, to);
  const numbers = data.numbers.map((one) => ({ ...one, from: one.from - from, to: one.to - from, text: one.label }));
  const parts = { authors: [], urls: [], symbols: [], numbers, word: { from: 0, to: to - from, text: words } };
  const base = { sameAuthor: false, marked: false, nested: false, detailed: false, weak: false, loneQuotes: [] };
  return { ...base, form: 'cross-reference', from, to, parts, authors: [], words };
}

function within(references: readonly Mention<ReferenceData>[], unit: Span): Mention<ReferenceData>[] {
  return references.filter(({ from, to }) => from >= unit.from && to <= unit.to + 2);
}

const beginsTitle = lettered()`^[\p{Lu}\d]`;

/**
 * Whether what was read as a citation is one. What leads back is, and what has an address or a symbol; what has little more than
 * a few words is `weak`: it must lead back to something.
 */
function sortOf(unit: Unit, one: Parsed): 'sure' | 'weak' | undefined {
  const { form, parts, authors } = one;
  if (form !== 'full' || parts.doi || parts.urls.length || parts.symbols.some(({ text }) => symbolKey(text).length > 3))
    return 'sure';
  const { title } = parts;
  if (title && parts.pinpoint?.from === 0) return 'sure';
  if (title && lawNouns.test(title.text) && (parts.pinpoint || parts.date || /\d/.test(title.text))) return 'sure';
  const short = one.words.length < SHORT ? 'weak' : undefined;
  if (!title && !authors.length) return undefined;
  if (unit.weak) return 'weak';
  if (!title) return parts.date !== undefined || parts.pinpoint !== undefined ? 'sure' : short;
  if (unit.headed) return 'sure';
  if (one.marked) return isMarkedWork(unit, one, title) ? 'sure' : undefined;
  if (authors.length) return isTitle(title.text, 1) || one.detailed || parts.pinpoint ? 'sure' : short;
  return isTitle(title.text, 2) && beginsTitle.test(title.text) ? 'sure' : short;
}

/**
 * A marked title with its authors is a work, but not what somebody says (`Lind: “No.”`). Alone it must have a date or a place where
 * it appeared, and what stands behind `In` is such a place itself.
 */
function isMarkedWork({ sheet, from }: Unit, one: Parsed, title: CitationPart): boolean {
  const head = sheet.closed.slice(from, from + title.from).replace(/[\s“"‘'«„*_[(\ue001]+/g, '');
  const said = head.endsWith(':') && /[.!?]$/.test(title.text) && !one.detailed && !one.parts.pinpoint;
  if (said) return false;
  if (one.authors.length && !/^in:?$/i.test(head)) return true;
  if (one.sameAuthor) return true;
  return (
    /^(?:in:?)?$/i.test(head) &&
    (one.detailed || (head === '' && one.parts.container !== undefined)) &&
    isTitle(title.text, 1)
  );
}

/** Gives each mark without a partner to the citation it stands in. */
function withQuotes(all: readonly Parsed[], sheet: Sheet): Parsed[] {
  if (!sheet.lone.length || !all.length) return [...all];
  const owned = new Map<Parsed, LoneQuote[]>();
  for (const lone of sheet.lone) {
    const owner = ownerOf(all, lone.at);
    if (!owner) continue;
    const quotes = owned.get(owner) ?? [];
    quotes.push(quoteOf(sheet, lone, owner));
    owned.set(owner, quotes);
  }
  return all.map((one) => (owned.has(one) ? { ...one, loneQuotes: owned.get(one) ?? [] } : one));
}

/** What somebody says in a comment may go on where the note cannot: only marks in a citation itself count. */
function ownerOf(all: readonly Parsed[], at: number): Parsed | undefined {
  return all.find((one) => one.from - 2 <= at && at <= one.to + 1);
}

function quoteOf({ text, titles }: Sheet, { at, opens }: Lone, owner: Parsed): LoneQuote {
  const sign = text.charAt(at);
  const title = titles.find((one) => one.mark === 'lone' && (opens ? one.from === at : one.to === at + 1));
  const place = title && (opens ? title.to : title.from);
  const certain = title && !text.slice(title.from, title.to).includes(',');
  const other = ({ '“': '”', '”': '“', '„': '“', '«': '»', '»': '«' } as Record<string, string>)[sign] ?? sign;
  const partner = certain && place !== undefined ? { partner: { at: place - owner.from, sign: other } } : {};
  return { from: at - owner.from, to: at + 1 - owner.from, text: sign, opens, ...partner };
}
