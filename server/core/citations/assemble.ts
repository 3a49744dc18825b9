/** A citation put together from what was found of it. */
import type { CitationPart, CitationParts, NumberPart, UrlPart } from '../citing.js';
import type { Span } from '../model.js';
import { fold } from '../text.js';
import type { Author } from './names.js';
import type { Parsed } from './parsed.js';
import type { Unit } from './units.js';
import { doiIn } from './urls.js';

type Spans = {
  readonly [Name in 'word' | 'title' | 'container' | 'publisher' | 'date' | 'accessed' | 'pinpoint' | 'named']?:
    | Span
    | undefined;
};

/** What was found, from the citation's start. */
export interface Found extends Spans {
  readonly urls: readonly UrlPart[];
  readonly numbers: readonly NumberPart[];
  readonly symbols?: readonly (Span & { readonly text: string })[];
}

/** Puts the parts together. `found` and `authors` count from the citation's start; it ends with its unit, or at `end`. */
export function assemble(
  unit: Unit,
  form: Parsed['form'],
  found: Found,
  authors: readonly Author[],
  end?: number,
  sameAuthor = false,
): Parsed {
  const { sheet } = unit;
  const to = end === undefined ? unit.to : unit.from + end;
  const own = sheet.text.slice(unit.from, to);
  const part = (span: Span): CitationPart => ({
    from: span.from,
    to: span.to,
    text: cleaned(own.slice(span.from, span.to)),
  });
  const dated = (date: Span & { year?: number }) => ({ ...part(date), ...(date.year ? { year: date.year } : {}) });
  const doi = doiIn(own);
  const parts: CitationParts = {
    authors: authors.map(part),
    urls: found.urls.filter((one) => one.to <= own.length),
    numbers: found.numbers.filter((one) => one.to <= own.length),
    symbols: (found.symbols ?? []).map((one) => ({ ...part(one), text: one.text })),
    ...(unit.signal ? { signal: signalOf(unit, unit.signal) } : {}),
    ...(doi ? { doi: { ...spanOf(own.indexOf(doi), doi.length), text: doi } } : {}),
    ...optional({ word: found.word, title: found.title, container: found.container, publisher: found.publisher }, part),
    ...optional({ pinpoint: found.pinpoint, named: found.named }, part),
    ...optional({ date: found.date, accessed: found.accessed }, dated),
  };
  const detailed = Boolean(parts.date ?? parts.publisher ?? parts.doi ?? parts.accessed) || parts.urls.length > 0;
  const { nested, weak } = unit;
  const marked = sheet.titles.some(({ inner }) => found.title && inner.from === unit.from + found.title.from);
  return {
    form,
    from: unit.from,
    to,
    parts,
    authors,
    sameAuthor,
    marked,
    nested,
    detailed,
    weak,
    loneQuotes: [],
    words: fold(own),
  };
}

/** The word before a citation: its span lies in front of the citation's start. */
function signalOf({ sheet, from }: Unit, signal: Span): CitationPart {
  return {
    from: signal.from - from,
    to: signal.to - from,
    text: sheet.text.slice(signal.from, signal.to).replace(/[*_]/g, ''),
  };
}

function optional<One>(
  spans: Readonly<Record<string, Span | undefined>>,
  make: (span: Span) => One,
): Record<string, One> {
  return Object.fromEntries(Object.entries(spans).flatMap(([name, span]) => (span ? [[name, make(span)]] : [])));
}

function spanOf(from: number, length: number): Span {
  return { from, to: from + length };
}

/** Without marks of emphasis and quotation at the ends, and without the comma before a closing mark. */
function cleaned(text: string): string {
  if (/^\[\d/.test(text)) return fold(text);
  const bare = fold(text)
    .replace(/^[\s*_“”"„«»‘'[]+|[\s*_“”"«»’'\],;:]+$/gu, '')
    .replace(/\\([_*])/g, '$1');
  const sign = /[”»’](?=,?$)/.exec(fold(text))?.[0];
  if (sign && /[“«‘][^”»’]*$/.test(bare)) return `${bare}${sign}`;
  const [opened, closed] = [bare.split('(').length, bare.split(')').length];
  if (opened > closed && bare.startsWith('(')) return bare.slice(1);
  return closed > opened && bare.endsWith(')') ? bare.slice(0, -1) : bare;
}
