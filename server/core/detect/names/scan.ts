/** The capitalised words of a paragraph, with what stands between them: one pass over its characters. */
import { isBlank, isBreak, isDigit, isLetter, isLower, isUpper, SPACE } from '../../text.js';
import { is } from './classes.js';
import { gapBetween } from './gaps.js';
import { opening } from './opening.js';
import { gap, sign, type Token } from './token.js';
import { wordAt } from './words.js';

const LONGEST_WORD = 40;
const MIXED = 12;
const COMMA = 44;

/** Reads the capitalised words; `hidden` tells, asked from left to right, where none are to be read. */
export function scan(text: string, hidden: (at: number) => boolean): Token[] {
  return new Scan(text, hidden).run();
}

class Scan {
  private readonly tokens: Token[] = [];
  private lowers = 0;

  constructor(
    private readonly text: string,
    private readonly hidden: (at: number) => boolean,
  ) {}

  run(): Token[] {
    const { text } = this;
    const { length } = text;
    for (let i = 0; i < length; ) {
      const code = text.charCodeAt(i);
      if (code >= 97 && code <= 122) {
        // Most words are small ones before a blank or a mark, and nothing more is to be known of them.
        const from = i++;
        while (i < length && text.charCodeAt(i) >= 97 && text.charCodeAt(i) <= 122) i++;
        if (i === length || !isPlainEnd(text.charCodeAt(i))) i = this.small(from);
        else if (i - from > 3) this.lowers++;
      } else if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 0xc0)) {
        i = isDigit(code) ? this.digits(i) : i + 1;
      } else if (isUpper(code)) i = this.capital(i);
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
      if (isUpper(code) || isDigit(code)) return this.mixed(at, wordEnd(text, i));
      break;
    }
    if (i - at > 3) this.lowers++;
    return isGlue(text.charCodeAt(i)) ? chunkEnd(text, i) : i;
  }

  /** A name that begins with a small letter, if the tables know it: `xAI`. */
  private mixed(at: number, to: number): number {
    if (to - at > MIXED || !wordAt(this.text, at, to).body) return to;
    return this.add(at, to, sign.camel, 0);
  }

  private capital(at: number): number {
    const { text } = this;
    if (at > 0 && isGlue(text.charCodeAt(at - 1))) return chunkEnd(text, at);
    const plain = plainEnd(text, at);
    if (plain > 0) return this.add(at, plain, 0, 0);
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
      } else if (code === 46 && upper === i - at && this.dotted(i)) {
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
    if ((end === 46 && isDomain(text, i)) || (end === 58 && isLetter(text.charCodeAt(i + 1)))) return chunkEnd(text, i);
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
    if (wordAt(text, from, to).body) return to;
    let i = to + 1;
    while (isLower(text.charCodeAt(i))) i++;
    return isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)) ? to : i;
  }

  private add(from: number, to: number, flags: number, own: number): number {
    const { text, tokens } = this;
    if (this.hidden(from)) return to;
    const word = wordAt(text, from, to);
    const apostrophe = text.charCodeAt(to);
    let all = flags;
    if (
      (apostrophe === 39 || apostrophe === 0x2019) &&
      text.charCodeAt(to + 1) === 115 &&
      !isLetter(text.charCodeAt(to + 2))
    )
      all |= sign.possessive;
    all |= opening(text, from);
    const last = tokens.at(-1);
    if (last) {
      last.gap = gapBetween(text, last, from);
      if (last.gap === gap.space && all & sign.start && !(last.flags & sign.initial)) last.gap = gap.far;
    }
    tokens.push({
      from,
      to,
      word,
      key: word.key,
      classes: own | word.classes,
      flags: all,
      gap: gap.far,
      lowers: this.lowers,
    });
    return to;
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

/** The end of a word like most: small letters behind the capital, and a blank or a comma behind them; 0 for any other. */
function plainEnd(text: string, at: number): number {
  const stop = Math.min(text.length, at + LONGEST_WORD + 1);
  let i = at + 1;
  while (i < stop && text.charCodeAt(i) >= 97 && text.charCodeAt(i) <= 122) i++;
  return i < stop && (text.charCodeAt(i) === SPACE || text.charCodeAt(i) === COMMA) ? i : 0;
}

/** A blank, a mark or a sign of ASCII that ends a word and glues it to nothing. */
function isPlainEnd(code: number): boolean {
  return code < 48 && code !== 35 && code !== 43;
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
