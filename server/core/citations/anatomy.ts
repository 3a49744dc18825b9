/** The parts of one citation: who wrote what, where it appeared, when, and which place in it is meant. */
import type { NumberPart, UrlPart } from '../citing.js';
import type { ReferenceData } from '../detect/cross-reference.js';
import type { Mention, Span } from '../model.js';
import { assemble } from './assemble.js';
import { backwardAt, citedBehind, idemAuthor } from './backward.js';
import { accessIn, datesIn, type WrittenDate } from './dates.js';
import { isSetOff, nameGivenIn, placeMeant, publishedIn, publisherIn } from './details.js';
import { type Author, areCertain, authorsOf, isNames } from './names.js';
import type { Parsed } from './parsed.js';
import { pinpointsIn } from './pinpoints.js';
import { hidden, type Sheet } from './sheet.js';
import { symbolsIn } from './symbols.js';
import { type Title, titleOf } from './title.js';
import type { Unit } from './units.js';

/** Reads a unit of a note. Spans of parts count from the citation's start; the citation's own from the note's. */
export function anatomyOf(unit: Unit, references: readonly Mention<ReferenceData>[]): Parsed {
  return new Reader(unit, references).read();
}

class Reader {
  private readonly open: string;
  private readonly dates: readonly WrittenDate[];
  private readonly reference: Mention<ReferenceData> | undefined;
  private readonly sheet: Sheet;

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
    if (word && !(this.reference && word.from >= this.reference.from))
      return this.behindAuthor('op-cit', this.span(word));
    if (this.reference) return this.behindAuthor('supra', this.referenceWord());
    return this.full();
  }

  /** `Ibid.`: all that follows is a pinpoint. */
  private backward(form: 'ibid' | 'idem' | 'op-cit', word: Span): Parsed {
    const rest = this.open.slice(word.to);
    const [first] = pinpointsIn(rest);
    const near = first && /^[\s,.(:]*$/.test(rest.slice(0, first.from)) ? first : undefined;
    const plain =
      /^[\s,.:]*(?:at )?(\d{1,4}(?:\s?[–—-]\s?\d{1,4})?(?:, ?\d{1,4}(?:\s?[–—-]\s?\d{1,4})?)*)(?=[.\s,;)(]|$)/.exec(
        rest,
      );
    const pages = plain ? { from: plain[0].length - (plain[1]?.length ?? 0), to: plain[0].length } : undefined;
    const found = near ?? pages;
    const to = found ? word.to + found.to : word.to;
    const pinpoint = found ? { from: word.to + found.from, to } : undefined;
    return assemble(this.unit, form, { word, pinpoint, urls: this.urls(), numbers: [] }, [], to);
  }

  /** `Brandt, Duties, supra note 2, p. 4`; without an author the note alone is meant. */
  private behindAuthor(form: 'op-cit' | 'supra', word: Span): Parsed {
    const head = this.open.slice(0, word.from).replace(/[\s,(]+$/, '');
    const title = titleOf(this.sheet, { from: this.unit.from, to: this.unit.from + head.length });
    const alone =
      !title.names && title.title && isNames(head) && !/^(?:la|las|el|los|die|der|das|the|le|les)$/i.test(head);
    const authors = alone ? authorsOf(head, 0) : this.authors(title);
    const numbers = this.numbers();
    const end = Math.max(word.to, ...numbers.map(({ to }) => to));
    const behind = this.open.slice(end);
    const [first] = pinpointsIn(behind);
    const at = first ?? /^[)\],\s]*(?:at )?(\d[\d\s–—,-]*\d|\d)(?=\W*$|[,(])/.exec(behind)?.[1];
    const pinpoint: Span | undefined = typeof at === 'string' ? spanOf(behind.indexOf(at), (at as string).length) : at;
    const own = authors.length || (title.title && head.length > 4);
    const named = title.title && !alone && head.length > 4 ? { title: this.span(title.title) } : {};
    const parts = {
      word,
      numbers,
      urls: this.urls(),
      ...named,
      ...(pinpoint ? { pinpoint: { from: end + pinpoint.from, to: end + pinpoint.to } } : {}),
    };
    if (form === 'supra' && !own)
      return assemble(this.unit, 'cross-reference', parts, authors, parts.pinpoint?.to ?? end);
    return assemble(this.unit, form, parts, authors);
  }

  private full(): Parsed {
    const { unit, sheet } = this;
    const idem = idemAuthor(sheet, unit.from, unit.to);
    const access = accessIn(this.open, this.dates);
    const symbols = symbolsIn(this.open);
    const pinpoint = placeMeant(this.open, symbols, this.dates);
    const date = publishedIn(this.open, this.dates, symbols, [access?.whole, pinpoint]);
    const stops = [
      pinpoint,
      date && isSetOff(this.open, date.from) ? date : undefined,
      ...symbols,
      access?.whole,
      ...this.urls(),
    ].filter((one) => one !== undefined);
    const title = titleOf(
      sheet,
      idem ? { ...unit, from: idem.to } : unit,
      unit.headed,
      stops.map(({ from }) => unit.from + from),
    );
    const found = this.bodyAlone(date ? this.datedNames(title, date.from) : title, symbols[0]);
    const authors = this.authors(found);
    const parts = {
      urls: this.urls(),
      numbers: [],
      symbols,
      date,
      publisher: publisherIn(unit, this.open),
      pinpoint,
      accessed: access?.date,
      named: nameGivenIn(unit),
      ...(found.title ? { title: this.span(found.title) } : {}),
      ...(found.container ? { container: this.span(found.container) } : {}),
      ...(idem ? { word: this.span(idem) } : {}),
    };
    return assemble(unit, 'full', parts, authors, undefined, idem !== undefined);
  }

  /** `Brandt & Moreau (2014)`: surnames and a year are no title. */
  private datedNames(found: Title, date: number): Title {
    const { names, title } = found;
    if (names || !title || !/^\s?\($/.test(this.open.slice(title.to - this.unit.from, date))) return found;
    const words = this.sheet.open.slice(title.from, title.to);
    const surnames = isNames(words) && authorsOf(words, 0).every(({ person, text }) => person && !/\s/.test(text));
    return surnames ? { names: title } : found;
  }

  /** `Port Commission, COM(2031) 206`: a body and a symbol are no title. */
  private bodyAlone(found: Title, symbol: Span | undefined): Title {
    const { names, title } = found;
    if (names || !title || !symbol || Math.abs(this.unit.from + symbol.from - title.to) > 2) return found;
    const words = this.sheet.open.slice(title.from, title.to);
    const body =
      isNames(words) && areCertain(authorsOf(words, 0)) && authorsOf(words, 0).every(({ person }) => !person);
    return body ? { names: title } : found;
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
}

function spanOf(from: number, length: number): Span {
  return { from, to: from + length };
}
