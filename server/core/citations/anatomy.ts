/** The parts of one citation: who wrote what, where it appeared, when, and which place in it is meant. */
import type { CitationPart, CitationParts, CitedDate, NumberPart, UrlPart } from '../citing.js';
import type { ReferenceData } from '../detect/cross-reference.js';
import type { Mention, Span } from '../model.js';
import { fold } from '../text.js';
import { namingWords } from '../words/citations.js';
import { backwardAt, citedBehind, idemAuthor } from './backward.js';
import { accessIn, datesIn, type WrittenDate } from './dates.js';
import { type Author, authorsOf, isNames } from './names.js';
import type { Parsed } from './parsed.js';
import { pagesAtEnd, pinpointsIn } from './pinpoints.js';
import { hidden, type Sheet } from './sheet.js';
import { symbolsIn } from './symbols.js';
import { type Title, titleOf } from './title.js';
import type { Unit } from './units.js';
import { doiIn } from './urls.js';

const naming = new RegExp(
  `[([][^()[\\]]{0,40}?(?:${namingWords.join('|')})\\s{0,2}[“"«„‘'*_]{0,2}(?<name>[^)\\]”"»“’*_]{2,80})`,
  'iu',
);
/** `(the “Ports Act”)`, `(“PA”)` right behind a source. */
const quotedName = /\((?:the |die |der |das |le |la |el |il )?[“"«„‘](?<name>[^”"»“’)]{2,60})[”"»“’]\)/iu;
/** `(GDPR)` at the end. */
const acronym = /\((?:the )?(?<name>\p{Lu}[\p{L}-]{0,8}\p{Lu}[\p{L}-]{0,8})\)[\s.]*$/u;
const publisher = /^[([]\s?(?<place>[\p{Lu}][^:()]{1,60}):\s?(?<name>[^,:()[\]]{2,80}?(?:, (?![\d[])[^,:()[\]]{2,40})?),?\s(?:\[?\d{4}\]?|n\. ?d|forthcoming|o\. ?J)/u;
const housed = /^\((?!(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\p{L}*\W)(?:\d{1,2}(?:st|nd|rd|th) edn?,? )?(?<name>\p{Lu}[^,:();\d]{1,60}),? (?:\d{4})/u;
/** `, Paris, Seuil, 2019`. */
const french = /\ue001,\s\p{Lu}[^,()\ue000-\ue002]{2,30},\s(?<name>\p{Lu}[^,()\ue000-\ue002]{2,40}),\s(?:coll\. [^,]{2,40}, )?\d{4}/u;
/** `, Berlin: Hafenverlag 2014`. */
const german = /[,.]\s\p{Lu}[\p{L}. \/-]{2,40}:\s(?<name>\p{Lu}[^,()\d\ue000-\ue002]{1,50}),?\s\d{4}/u;

/** Reads a unit of a note. Spans of parts count from the citation's start; the citation's own from the note's. */
export function anatomyOf(unit: Unit, references: readonly Mention<ReferenceData>[]): Parsed {
  return new Reader(unit, references).read();
}

class Reader {
  private readonly open: string;
  private readonly dates: readonly WrittenDate[];
  private readonly reference: Mention<ReferenceData> | undefined;
  private readonly sheet: Sheet;
  private pinpoint: Span | undefined;

  constructor(
    private readonly unit: Unit,
    references: readonly Mention<ReferenceData>[],
  ) {
    this.sheet = unit.sheet;
    this.open = this.sheet.open.slice(unit.from, unit.to);
    this.dates = datesIn(this.open);
    this.reference = references.find(({ from, to }) => from >= unit.from && to <= unit.to + 2);
  }

  read(): Parsed {
    const { sheet, unit } = this;
    const back = backwardAt(sheet, unit.from, unit.to);
    if (back) return this.backward(back.form, this.span(back.word));
    const word = citedBehind(sheet, unit.from, unit.to);
    if (word && !(this.reference && word.from >= this.reference.from)) return this.behindAuthor('op-cit', this.span(word));
    if (this.reference) return this.behindAuthor('supra', this.referenceWord());
    return this.full();
  }

  /** `Ibid.`: all that follows is a pinpoint. */
  private backward(form: 'ibid' | 'idem' | 'op-cit', word: Span): Parsed {
    const rest = this.open.slice(word.to);
    const [first] = pinpointsIn(rest);
    const near = first && /^[\s,.(:]*$/.test(rest.slice(0, first.from)) ? first : undefined;
    const plain = /^[\s,.:]*(?:at )?(\d{1,4}(?:\s?[–—-]\s?\d{1,4})?(?:, ?\d{1,4}(?:\s?[–—-]\s?\d{1,4})?)*)(?=[.\s,;)(]|$)/.exec(rest);
    const pages = plain ? { from: plain[0].length - (plain[1]?.length ?? 0), to: plain[0].length } : undefined;
    const found = near ?? pages;
    const to = found ? word.to + found.to : word.to;
    const pinpoint = found ? { from: word.to + found.from, to } : undefined;
    return this.parsed(form, { word, pinpoint, urls: this.urls(), numbers: [] }, [], to);
  }

  /** `Brandt, Duties, supra note 2, p. 4`; without an author the note alone is meant. */
  private behindAuthor(form: 'op-cit' | 'supra', word: Span): Parsed {
    const head = this.open.slice(0, word.from).replace(/[\s,(]+$/, '');
    const title = titleOf(this.sheet, { from: this.unit.from, to: this.unit.from + head.length });
    const alone = !title.names && title.title && isNames(head);
    const authors = alone ? authorsOf(head, 0) : this.authors(title);
    const numbers = this.numbers();
    const end = Math.max(word.to, ...numbers.map(({ to }) => to));
    const behind = this.open.slice(end);
    const [first] = pinpointsIn(behind);
    const at = first ?? /^[)\],\s]*(?:at )?(\d[\d\s–—,-]*\d|\d)(?=\W*$|[,(])/.exec(behind)?.[1];
    const pinpoint: Span | undefined = typeof at === 'string' ? spanOf(behind.indexOf(at), (at as string).length) : at;
    const own = authors.length || title.title;
    const named = title.title && !alone ? { title: this.span(title.title) } : {};
    const parts = {
      word,
      numbers,
      urls: this.urls(),
      ...named,
      ...(pinpoint ? { pinpoint: { from: end + pinpoint.from, to: end + pinpoint.to } } : {}),
    };
    if (form === 'supra' && !own) return this.parsed('cross-reference', parts, authors, parts.pinpoint?.to ?? end);
    return this.parsed(form, parts, authors);
  }

  private full(): Parsed {
    const { unit, sheet } = this;
    const idem = idemAuthor(sheet, unit.from, unit.to);
    const access = accessIn(this.open, this.dates);
    const symbols = symbolsIn(this.open);
    this.pinpoint = this.placeMeant(symbols);
    const date = this.published(access?.whole, symbols);
    const stops = [this.pinpoint, date && this.isSetOff(date.from) ? date : undefined, ...symbols, access?.whole, ...this.urls()].filter((one) => one !== undefined);
    const title = titleOf(sheet, idem ? { ...unit, from: idem.to } : unit, unit.headed, stops.map(({ from }) => unit.from + from));
    const authors = this.authors(title);
    const house = this.publisher();
    const parts = {
      urls: this.urls(),
      numbers: [],
      symbols,
      date,
      publisher: house,
      pinpoint: this.pinpoint,
      accessed: access?.date,
      named: this.named(),
      ...(title.title ? { title: this.span(title.title) } : {}),
      ...(title.container ? { container: this.span(title.container) } : {}),
      ...(idem ? { word: this.span(idem) } : {}),
    };
    return this.parsed('full', parts, authors, undefined, idem !== undefined);
  }

  private placeMeant(symbols: readonly Span[]): Span | undefined {
    const free = pinpointsIn(this.open).filter(
      ({ from, to }) => !symbols.some((one) => from < one.to && to > one.from) && from > 0,
    );
    const last = free.at(-1);
    if (last) return last;
    const start = Math.max(0, ...symbols.map(({ to }) => to));
    const tail = this.open.slice(start).replace(/(?:\s*[([][^()[\]]{0,200}[)\]])+[\s.]*$/, '');
    const pages = pagesAtEnd(tail);
    if (!pages || start + pages.from === 0) return undefined;
    const found = { from: start + pages.from, to: start + pages.to };
    return this.dates.some((one) => found.from < one.to && found.to > one.from) ? undefined : found;
  }

  /** The last date that is not one of access or part of a pinpoint; one that says a day is better than a year. */
  private published(access: Span | undefined, symbols: readonly Span[]): CitedDate | undefined {
    const taken = [access, this.pinpoint, ...symbols].filter((one) => one !== undefined);
    const free = this.dates.filter((one) => !taken.some(({ from, to }) => one.from < to && one.to > from));
    const date = free.filter(({ full }) => full).at(symbols.length ? 0 : -1) ?? free.at(-1) ?? this.yearOf(symbols);
    return date && { from: date.from, to: date.to, text: '', ...(date.year ? { year: date.year } : {}) };
  }

  /** A date inside a title is none of its own: `FEC 1996 Annual Report`. */
  private isSetOff(at: number): boolean {
    return /(?:[,.;:(\]\ue001]|^)\s*$/.test(this.open.slice(Math.max(0, at - 4), at)) || at > this.open.length - 12;
  }

  private yearOf(symbols: readonly Span[]): WrittenDate | undefined {
    return this.dates.find((one) => symbols.some(({ from, to }) => one.from >= from && one.to <= to && this.open[one.to] === ')'));
  }

  private publisher(): Span | undefined {
    for (const { from, to } of this.sheet.brackets) {
      if (from < this.unit.from || to > this.unit.to) continue;
      const inside = this.sheet.open.slice(from, to);
      const name = (publisher.exec(inside) ?? housed.exec(inside))?.groups?.name;
      if (name !== undefined) return spanOf(from - this.unit.from + inside.indexOf(name), name.length);
    }
    const match = french.exec(this.open) ?? german.exec(this.open);
    const name = match?.groups?.name;
    return match && name !== undefined ? spanOf(match.index + match[0].lastIndexOf(name), name.length) : undefined;
  }

  private named(): Span | undefined {
    const text = this.sheet.text.slice(this.unit.from, this.unit.to + 1);
    const name = (naming.exec(text) ?? quotedName.exec(text) ?? acronym.exec(text))?.groups?.name?.trim();
    return name === undefined ? undefined : spanOf(text.lastIndexOf(name), name.length);
  }

  private authors({ names, turned }: Title): Author[] {
    return names ? authorsOf(this.sheet.open.slice(names.from, names.to), names.from - this.unit.from, turned) : [];
  }

  private urls(): UrlPart[] {
    const { from: start, to: end } = this.unit;
    return this.sheet.urls
      .filter(({ from, to }) => from >= start && to <= end + 1 && this.sheet.open.charAt(from) === hidden.url)
      .map(({ from, to, url, fault }) => ({
        ...{ from: from - start, to: to - start, text: this.sheet.text.slice(from, to), url },
        ...(fault ? { fault } : {}),
      }));
  }

  private numbers(): NumberPart[] {
    const { from: start } = this.unit;
    return (this.reference?.data.numbers ?? []).map(({ label, from, to, range }) => ({
      ...{ label, from: from - start, to: to - start, text: label, range },
    }));
  }

  private referenceWord(): Span {
    const { from, to } = this.reference as Span;
    return this.span({ from, to });
  }

  /** A span of the note, from the citation's start. */
  private span({ from, to }: Span): Span {
    return { from: from - this.unit.from, to: to - this.unit.from };
  }

  private parsed(form: Parsed['form'], found: Found, authors: readonly Author[], end?: number, sameAuthor = false): Parsed {
    const { unit, sheet } = this;
    const to = end === undefined ? unit.to : unit.from + end;
    const own = sheet.text.slice(unit.from, to);
    const part = (span: Span): CitationPart => ({ from: span.from, to: span.to, text: cleaned(own.slice(span.from, span.to)) });
    const dated = (date: Span & { year?: number }) => ({ ...part(date), ...(date.year ? { year: date.year } : {}) });
    const doi = doiIn(own);
    const parts: CitationParts = {
      authors: authors.map(part),
      urls: found.urls.filter((one) => one.to <= own.length),
      numbers: found.numbers.filter((one) => one.to <= own.length),
      symbols: (found.symbols ?? []).map((one) => ({ ...part(one), text: one.text })),
      ...(unit.signal ? { signal: part(this.span(unit.signal)) } : {}),
      ...(doi ? { doi: { ...spanOf(own.indexOf(doi), doi.length), text: doi } } : {}),
      ...optional({ word: found.word, title: found.title, container: found.container, publisher: found.publisher }, part),
      ...optional({ pinpoint: found.pinpoint, named: found.named }, part),
      ...optional({ date: found.date, accessed: found.accessed }, dated),
    };
    const detailed = Boolean(parts.date ?? parts.publisher ?? parts.doi ?? parts.accessed) || parts.urls.length > 0;
    const { nested, weak } = unit;
    const marked = sheet.titles.some(({ inner }) => found.title && inner.from === unit.from + found.title.from);
    return { form, from: unit.from, to, parts, authors, sameAuthor, marked, nested, detailed, weak, loneQuotes: [], words: fold(own) };
  }
}

type Spans = { readonly [Name in 'word' | 'title' | 'container' | 'publisher' | 'date' | 'accessed' | 'pinpoint' | 'named']?: Span | undefined };

interface Found extends Spans {
  readonly urls: readonly UrlPart[];
  readonly numbers: readonly NumberPart[];
  readonly symbols?: readonly (Span & { readonly text: string })[];
}

function optional<One>(spans: Readonly<Record<string, Span | undefined>>, make: (span: Span) => One): Record<string, One> {
  return Object.fromEntries(Object.entries(spans).flatMap(([name, span]) => (span ? [[name, make(span)]] : [])));
}

function spanOf(from: number, length: number): Span {
  return { from, to: from + length };
}

/** Without marks of emphasis and quotation at the ends, and without the comma before a closing mark. */
function cleaned(text: string): string {
  const bare = fold(text)
    .replace(/^[\s*_“”"„«»‘'[]+|[\s*_“”"«»’'\],;:]+$/gu, '')
    .replace(/\\([_*])/g, '$1');
  const [opened, closed] = [bare.split('(').length, bare.split(')').length];
  if (opened > closed && bare.startsWith('(')) return bare.slice(1);
  return closed > opened && bare.endsWith(')') ? bare.slice(0, -1) : bare;
}
