/** The capitalised words of a paragraph, with what stands between them: one pass over its characters. */
import { isBlank, isBreak, isDigit, isLetter, isLower, isUpper } from '../../text.js';
import { wordKey } from './normal.js';
import { is, tables } from './tables.js';

/** What stands between a capitalised word and the next one. */
export const gap = {
  far: 0,
  /** Blanks, or one line end in running text. */
  space: 1,
  hyphen: 2,
  of: 3,
  ofThe: 4,
  for: 5,
  and: 6,
  comma: 7,
  on: 8,
  possessive: 9,
  particle: 10,
  commaAnd: 11,
  andThe: 12,
  in: 13,
  line: 14,
  to: 15,
  by: 16,
} as const;
export type Gap = (typeof gap)[keyof typeof gap];

/** What is remarkable of a word; bits of `Token.flags`. */
export const sign = {
  /** A sentence, a line or a quotation begins with it. */
  start: 1,
  /** Capitals only, two at least. */
  caps: 2,
  /** `U.S.` */
  dotted: 4,
  /** One letter with a stop behind it. */
  initial: 8,
  digit: 16,
  /** A capital inside: `TechCrunch`. */
  camel: 32,
  /** `'s` stands behind it. */
  possessive: 64,
  /** It stands in a heading, or in a line or a quotation whose words have capitals. */
  title: 128,
  /** It stands in a line of capitals. */
  upper: 256,
  /** An opening bracket stands before it. */
  bracket: 512,
  /** An opening quotation mark stands before it. */
  quote: 1024,
} as const;

export interface Token {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Classes of the word (`is` of the tables). */
  readonly classes: number;
  flags: number;
  gap: Gap;
  /** How many small words of four letters and more stood before it in the paragraph. */
  readonly lowers: number;
}

/** Between two words that belong together so much can stand at most. */
const FARTHEST = 28;
/** Blanks in a row that a copied page may leave inside a name. */
const WIDE = 5;
/** A line that ends behind fewer units was not broken by its length. */
const BROKEN_LINE = 40;
const LONGEST_WORD = 40;

const gaps: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  ['of', gap.of],
  ['of the', gap.ofThe],
  ['for', gap.for],
  ['for the', gap.for],
  ['for a', gap.for],
  ['and', gap.and],
  ['&', gap.space],
  ['and the', gap.andThe],
  ['and for', gap.for],
  ['and on', gap.on],
  ['and of', gap.of],
  [',', gap.comma],
  [', and', gap.commaAnd],
  [', &', gap.commaAnd],
  [', and the', gap.commaAnd],
  ['on', gap.on],
  ['on the', gap.on],
  ['against', gap.on],
  ['to', gap.to],
  ['to the', gap.to],
  ['with', gap.by],
  ['at', gap.by],
  ['by', gap.by],
  ['by the', gap.by],
  ['in', gap.in],
  ['in the', gap.in],
  ["'s", gap.possessive],
  ['’s', gap.possessive],
  ['’', gap.space],
  ["'", gap.space],
  ...['de', 'van', 'von', 'der', 'den', 'van der', 'van den', 'van de', 'von der', 'de la', 'de los', 'del', 'della', 'di', 'da', 'dos'].map(
    (one) => [one, gap.particle] as const,
  ),
  ...['du', 'des', 'la', 'le', 'les', 'bin', 'ibn', 'al', 'el', 'ul', 'ter', 'ten', 'zu', 'y', 'e', 'd’', "d'", 'al-', 'el-', 'für', 'et'].map(
    (one) => [one, gap.particle] as const,
  ),
]);

/** Reads the capitalised words; `hidden` tells, asked from left to right, where none are to be read. */
export function scan(text: string, hidden: (at: number) => boolean): Token[] {
  return new Scan(text, hidden).run();
}

class Scan {
  private readonly tokens: Token[] = [];
  private lowers = 0;
  private readonly classes = tables().classes;

  constructor(
    private readonly text: string,
    private readonly hidden: (at: number) => boolean,
  ) {}

  run(): Token[] {
    const { text } = this;
    const { length } = text;
    for (let i = 0; i < length; ) {
      const code = text.charCodeAt(i);
      if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 0xc0)) {
        i = isDigit(code) ? this.digits(i) : i + 1;
      } else if (code >= 97 && code <= 122) i = this.small(i);
      else if (isUpper(code)) i = this.capital(i);
      else i = isLetter(code) ? this.small(i) : i + 1;
    }
    return this.tokens;
  }

  /** A number, or a name that begins with one: `3M`. */
  private digits(at: number): number {
    let i = at + 1;
    while (isDigit(this.text.charCodeAt(i))) i++;
    const code = this.text.charCodeAt(i);
    return isLower(code) ? this.small(i) : i;
  }

  private small(at: number): number {
    const { text } = this;
    let i = at + 1;
    for (; ; i++) {
      const code = text.charCodeAt(i);
      if ((code >= 97 && code <= 122) || isLower(code)) continue;
      if (isUpper(code) || isDigit(code)) return wordEnd(text, i);
      break;
    }
    if (i - at > 3) this.lowers++;
    return isGlue(text.charCodeAt(i)) ? chunkEnd(text, i) : i;
  }

  private capital(at: number): number {
    const { text } = this;
    const before = text.charCodeAt(at - 1);
    if (isGlue(before)) return chunkEnd(text, at);
    let flags = 0;
    let i = at;
    let lower = 0;
    let upper = 0;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 97 && code <= 122) lower++;
      else if (code >= 65 && code <= 90) {
        if (lower) flags |= sign.camel;
        upper++;
      } else if (isDigit(code)) {
        // Behind small letters digits are a marker that lost its place above the line.
        if (lower && !(flags & (sign.digit | sign.camel))) break;
        flags |= sign.digit;
      }
      else if (code === 46 && upper === i - at && this.dotted(i)) {
        flags |= sign.dotted;
        const to = this.dottedEnd(at);
        return this.add(at, to, flags | sign.caps, 0);
      } else if ((code === 39 || code === 0x2019) && this.inner(i, at)) continue;
      else if (code === 38 && isUpper(text.charCodeAt(i + 1)) && !lower) continue;
      else if (isLetter(code)) {
        if (isLower(code)) lower++;
        else {
          if (lower) flags |= sign.camel;
          upper++;
        }
      } else break;
    }
    const end = text.charCodeAt(i);
    if (isGlue(end) || i - at > LONGEST_WORD) return chunkEnd(text, i);
    if (end === 46 && isDomain(text, i)) return chunkEnd(text, i);
    if (flags & sign.digit && flags & sign.camel && i - at > 10) return chunkEnd(text, i);
    if (!lower && upper > 1) flags |= sign.caps;
    if (!lower && upper === 1 && i - at === 1 && end === 46) flags |= sign.initial;
    const whole = end === 45 && !(flags & (sign.caps | sign.digit)) ? this.compound(at, i) : i;
    return this.add(at, whole, flags, whole > i ? is.common : 0);
  }

  /** `High-level`: a small word behind the hyphen belongs to a word that is no name. */
  private compound(from: number, to: number): number {
    const { text } = this;
    if (!isLower(text.charCodeAt(to + 1))) return to;
    if (tables().names.get(wordKey(text.slice(from, to)))?.what === 'body') return to;
    let i = to + 1;
    while (isLower(text.charCodeAt(i))) i++;
    return isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)) ? to : i;
  }

  private add(from: number, to: number, flags: number, own: number): number {
    const { text, tokens } = this;
    if (this.hidden(from)) return to;
    const key = wordKey(text.slice(from, to));
    const apostrophe = text.charCodeAt(to);
    let all = flags;
    if ((apostrophe === 39 || apostrophe === 0x2019) && text.charCodeAt(to + 1) === 115 && !isLetter(text.charCodeAt(to + 2)))
      all |= sign.possessive;
    all |= before(text, from);
    const last = tokens.at(-1);
    if (last) {
      last.gap = this.gapBetween(last, from);
      if (last.gap === gap.space && all & sign.start && !(last.flags & sign.initial)) last.gap = gap.far;
    }
    tokens.push({ from, to, key, classes: own | (this.classes.get(key) ?? 0), flags: all, gap: gap.far, lowers: this.lowers });
    return to;
  }

  private gapBetween(last: Token, from: number): Gap {
    const size = from - last.to;
    const { text } = this;
    if (size === 1) {
      const code = text.charCodeAt(last.to);
      if (isBlank(code)) return gap.space;
      if (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) return gap.hyphen;
      return isBreak(code) ? this.wrapped(last.to) : gap.far;
    }
    return size > FARTHEST ? gap.far : this.wideGap(last, from);
  }

  private wideGap(last: Token, from: number): Gap {
    const { text } = this;
    let raw = text.slice(last.to, from);
    let blanks = 0;
    let breaks = 0;
    for (let i = 0; i < raw.length; i++) {
      const code = raw.charCodeAt(i);
      if (code === 10 || code === 12) breaks++;
      else if (isBlank(code)) blanks++;
    }
    if (breaks > 1 || blanks > WIDE + 1) return gap.far;
    if (breaks && this.wrapped(last.to + raw.search(/[\n\f]/)) === gap.line) return gap.far;
    if ((last.flags & sign.initial || last.classes & is.honorific || saints.has(last.key)) && raw.charCodeAt(0) === 46) raw = raw.slice(1);
    const middle = raw.replace(/[*_]/g, '').trim();
    if (!middle) return gap.space;
    if (blanks || breaks || middle.length < 3)
      return gaps.get(middle.length > 3 ? middle.replace(/\s+/g, ' ') : middle) ?? gap.far;
    return gap.far;
  }

  /** Whether a line end at a place only wraps a long line. */
  private wrapped(at: number): Gap {
    let i = at - 1;
    const stop = Math.max(0, at - BROKEN_LINE);
    while (i >= stop && !isBreak(this.text.charCodeAt(i))) i--;
    return i < stop && stop > 0 ? gap.space : gap.line;
  }

  /** Whether the stop at a place lies inside `U.S.`: capitals stand alone between stops. */
  private dotted(at: number): boolean {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    if (!isUpper(next) || isLetter(text.charCodeAt(at - 2))) return false;
    const after = text.charCodeAt(at + 2);
    return after === 46 || !isLetter(after);
  }

  private dottedEnd(at: number): number {
    const { text } = this;
    let i = at;
    while (isUpper(text.charCodeAt(i)) && !isLetter(text.charCodeAt(i + 1))) {
      if (text.charCodeAt(i + 1) !== 46) return i + 1;
      i += 2;
    }
    return i;
  }

  /** Whether an apostrophe lies inside a word: `O’Brien`, `D'Amato`, not before the `s` of a possessive. */
  private inner(at: number, from: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return isUpper(next) || (isLower(next) && at - from < 3 && next !== 115);
  }
}

/** Signs that glue words to identifiers, addresses and blobs. */
function isGlue(code: number): boolean {
  return code === 64 || code === 95 || code === 43 || code === 61 || code === 92 || code === 35 || code === 126;
}

function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
  return isGlue(text.charCodeAt(i)) ? chunkEnd(text, i) : i;
}

/** The next white space. */
function chunkEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isBlank(text.charCodeAt(i)) && !isBreak(text.charCodeAt(i))) i++;
  return i > at ? i : at + 1;
}

/** A stop and two small letters behind a word make it a domain: `Example.org`. */
function isDomain(text: string, at: number): boolean {
  return isLower(text.charCodeAt(at + 1)) && isLower(text.charCodeAt(at + 2));
}

/** Whether a sentence begins at a place, and which sign opens before it. */
function before(text: string, at: number): number {
  let i = at - 1;
  let flags = 0;
  for (; i >= 0 && at - i < 12; i--) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91) flags |= sign.bracket;
    else if (code === 34 || code === 0x201c || code === 0x2018 || code === 0xab || (code === 39 && i === at - 1)) flags |= sign.quote;
    else if (!isBlank(code) && code !== 42 && code !== 95) break;
  }
  if (i < 0) return flags | sign.start;
  const code = text.charCodeAt(i);
  if (isBreak(code)) return flags | (i === 0 || lineStart(text, i) ? sign.start : 0);
  if (code === 46 || code === 33 || code === 63 || code === 0x2026) return flags | (abbreviated(text, i) ? 0 : sign.start);
  if (code === 58 || code === 59 || code === 0x2022 || code === 0x25cf || code === 62 || code === 124 || code === 35) return flags | sign.start;
  if (code === 0x201d || (isDigit(code) && i < at - 1) || code === 93 || code === 41 || code === 0x2019) return flags | behindMarker(text, i);
  if ((code === 0x2013 || code === 0x2014 || code === 45) && i < at - 1) return flags | (startsWith(text, i) ? sign.start : 0);
  return flags;
}

/** A word in a line of its own begins a sentence; in a wrapped line it may not. */
function lineStart(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--;
  const code = text.charCodeAt(i);
  if (i < 0 || isBreak(code) || code === 46 || code === 33 || code === 63 || code === 58) return true;
  const stop = Math.max(0, at - BROKEN_LINE);
  while (i > stop && !isBreak(text.charCodeAt(i))) i--;
  return i > stop || stop === 0;
}

/** A dash at the start of a line makes an item of a list. */
function startsWith(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--;
  return i < 0 || isBreak(text.charCodeAt(i));
}

/** Whether a stop ends an initial or a short title, so that no sentence begins behind it. */
function abbreviated(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i < 5 && isLetter(text.charCodeAt(i))) i--;
  const size = at - 1 - i;
  if (size === 1) return isUpper(text.charCodeAt(at - 1));
  return size > 1 && size < 5 && shortened.has(text.slice(i + 1, at));
}

/** Short words with a stop that a name may begin with. */
const saints = new Set(['st', 'mt', 'ft']);
const shortened = new Set([
  ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Sen', 'Rep', 'Gov', 'Gen', 'St', 'Lt', 'Col', 'Sgt', 'Rev', 'Hon', 'Mt', 'Ft', 'No', 'vs', 'Amb', 'Adm', 'Capt', 'Cmdr', 'Maj'],
]);

/** Behind a full stop a marker, a bracket or a closing quotation mark may stand before the next sentence. */
function behindMarker(text: string, at: number): number {
  let i = at;
  for (; i >= 0 && at - i < 12; i--) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || isBlank(code) || code === 44 || code === 91 || code === 93 || code === 0x201d || code === 0x2019 || code === 94) continue;
    return code === 46 || code === 33 || code === 63 || isBreak(code) ? sign.start : 0;
  }
  return sign.start;
}

