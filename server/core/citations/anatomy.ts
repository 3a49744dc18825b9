/** The parts of one citation: who wrote what, where it appeared, when, and which place in it is meant. */
import type { NumberPart, UrlPart } from '../citing.js';
import type { ReferenceData } from '../detect/cross-reference.js';
import type { Mention, Span } from '../model.js';
import { lawNouns } from '../words/citation-nouns.js';
import { assemble } from './assemble.js';
import { backwardAt, citedBehind, idemAuthor } from './backward.js';
import { accessIn, datesIn, type WrittenDate } from './dates.js';
import { isSetOff, lawBehind, nameGivenIn, placeMeant, publishedIn } from './details.js';
import { type Imprint, imprintIn } from './imprint.js';
import { type Author, areCertain, authorsOf, isNames } from './names.js';
import type { Parsed } from './parsed.js';
import { pinpointsIn } from './pinpoints.js';
import { hidden, type Sheet } from './sheet.js';
import { symbolsIn } from './symbols.js';
import { type Title, titleOf } from './title.js';
import type { Unit } from './units.js';

/** `The text at note 3`: this text, and no source. */
const ownText =
  /^(?:(?:the|der|le|el|il) )?(?:accompanying |main )?(?:text|texte|texto|testo|discussion|sources|authorities|references|cases)(?: (?:accompanying|at|to|in|cited|discussed|bei|zu|à|en|alla))*$/i;
/** In the brackets of a case stands a court. */
const ofCourts = /^(?:\d{1,4} [A-Z]|\[|[CTF][-‑–]|ECLI|EU:|\d{3,5}\/)/;

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
    const { numbers, end } = this.numbersFrom(word);
    if (ownText.test(head)) return assemble(this.unit, 'cross-reference', { word, numbers, urls: [] }, [], end);
    const title = titleOf(this.sheet, { from: this.unit.from, to: this.unit.from + head.length });
    const alone =
      !title.names && title.title && isNames(head) && !/^(?:la|las|el|los|die|der|das|the|le|les)$/i.test(head);
    const authors = alone ? authorsOf(head, 0) : this.authors(title);
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
    const law = lawBehind(this.open);
    const pinpoint = law?.place ?? placeMeant(this.open, symbols, this.dates);
    const date = this.headDate() ?? publishedIn(this.open, this.dates, symbols, [access?.whole, pinpoint]);
    const imprint = symbols.some(({ text }) => ofCourts.test(text)) ? undefined : imprintIn(unit, this.open);
    const stops = [
      imprint,
      pinpoint,
      ...this.dates.filter((one) => (one === date || (unit.headed && one.full)) && isSetOff(this.open, one.from)),
      ...symbols,
      access?.whole,
      ...this.urls(),
    ].filter((one) => one !== undefined);
    const title = titleOf(
      sheet,
      idem ? { ...unit, from: idem.to } : { ...unit, from: unit.from + (law?.from ?? 0) },
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
      publisher: imprint?.publisher,
      pinpoint: this.isVolume(found, pinpoint) ? undefined : pinpoint,
      accessed: access?.date,
      named: nameGivenIn(unit),
      ...(found.title ? { title: this.span(found.title) } : {}),
      ...(found.container && !this.isSubtitle(found, imprint) ? { container: this.span(found.container) } : {}),
      ...(idem ? { word: this.span(idem) } : {}),
    };
    return assemble(unit, 'full', parts, authors, undefined, idem !== undefined);
  }

  /** The date between names and title is that of the work, whatever dates follow. */
  private headDate(): WrittenDate | undefined {
    const { headed, from } = this.unit;
    return headed && this.dates.find((one) => one.to <= headed.title.from - from);
  }

  /** `Harbour Review 38 (1948)`: the number behind a journal, before the year, counts its volumes. */
  private isVolume({ container }: Title, pinpoint: Span | undefined): boolean {
    if (!container || !pinpoint) return false;
    const [from, to] = [container.from - this.unit.from, container.to - this.unit.from];
    const between = this.open.slice(to, pinpoint.from);
    if (/\d\s$/.test(this.open.slice(Math.max(0, from - 2), from))) return false;
    return /^[*_”"’]{0,3}\s$/.test(between) && /^\s\(/.test(this.open.slice(pinpoint.to));
  }

  /** What has a place and a house is a book: without `in`, nothing stands between its title and them but more of the title. */
  private isSubtitle({ container, title }: Title, imprint: Imprint | undefined): boolean {
    if (!container || !title || !imprint?.publisher || imprint.publisher.from === imprint.from) return false;
    const between = this.open.slice(title.to - this.unit.from, container.from - this.unit.from);
    return this.open.charAt(imprint.from) !== '(' && !/\b(?:in|en|dans)\b/i.test(between);
  }

  /** `Brandt & Moreau (2014)`, `Port Office (2014)`: names and a year are no title. */
  private datedNames(found: Title, date: number): Title {
    const { names, title } = found;
    if (names || !title || !/^\s?\($/.test(this.open.slice(title.to - this.unit.from, date))) return found;
    const words = this.sheet.open.slice(title.from, title.to);
    if (!isNames(words) || lawNouns.test(words)) return found;
    const authors = authorsOf(words, 0);
    const surnames = authors.every(({ person, text }) => person && !/\s/.test(text));
    const bodies = areCertain(authors) && authors.every(({ person, text }) => !person && text.split(' ').length < 6);
    return surnames || bodies ? { names: title } : found;
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
      .filter(({ url }, i, all) => all.findIndex((one) => one.url === url) === i)
      .map(({ from, to, url, fault }) => ({
        ...{ from: from - start, to: to - start, text: this.sheet.text.slice(from, to), url },
        ...(fault ? { fault } : {}),
      }));
  }

  /** The notes that are named, and where they or the word before them end. */
  private numbersFrom(word: Span): { numbers: readonly NumberPart[]; end: number } {
    const numbers = this.numbers();
    return { numbers, end: Math.max(word.to, ...numbers.map(({ to }) => to)) };
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
