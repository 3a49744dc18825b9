/**
 * What one pass over a paragraph finds for all detectors: its rare characters, so that a detector whose characters are not there
 * need not look; its numbers; and the words by which dates are known.
 */
import { isDigit } from '../text.js';
import { vocabulary } from '../words/dates.js';
import { Lexemes, mix } from './dates/hash.js';

/** The signs, each a bit of its own. */
export const signs = {
  digit: 1,
  /** `[` */
  square: 2,
  /** `^` */
  caret: 4,
  /** `<` */
  angle: 8,
  /** A backtick. */
  tick: 16,
  /** A superscript digit. */
  raised: 32,
  /** `*`, `†`, `‡`, `§` or `¶` */
  symbol: 64,
} as const;

/** The sign of each character by its code; the characters behind the table's end are none. */
const table = new Uint8Array(0x2080);
for (const [characters, sign] of [
  ['0123456789', signs.digit],
  ['[', signs.square],
  ['^', signs.caret],
  ['<', signs.angle],
  ['`', signs.tick],
  ['⁰¹²³⁴⁵⁶⁷⁸⁹', signs.raised],
  ['*†‡§¶', signs.symbol],
] as const)
  for (const character of characters) table[character.charCodeAt(0)] = sign;

/** The run of letters that words are made of, with the few signs among them; in it signs lie between the capitals and the small letters. */
const [FIRST_LETTER, LAST_LETTER] = [65, 122];
const [LAST_CAPITAL, FIRST_SMALL] = [90, 97];

/** Such words are no longer. */
const LONGEST = 12;
const anchors = new Lexemes([...vocabulary].filter(([, { anchor }]) => anchor));

/** What one pass over a text sees. */
export interface Survey {
  /** The signs that stand in it, joined. */
  readonly signs: number;
  /** Where its numbers begin and end, in turn. */
  readonly numbers: readonly number[];
  /** Where the words begin and end, in turn, that make one look for a date. */
  readonly words: readonly number[];
}

/** Looks once at every character of a text. */
export function survey(text: string): Survey {
  const numbers: number[] = [];
  const words: number[] = [];
  const { length } = text;
  let found = 0;
  for (let i = 0; i < length; ) {
    let code = text.charCodeAt(i);
    if (code >= FIRST_LETTER && code <= LAST_LETTER) {
      const from = i;
      let hash = 0;
      do {
        if (code > LAST_CAPITAL && code < FIRST_SMALL) found |= table[code] as number;
        hash = mix(hash, code);
        i++;
        code = i < length ? text.charCodeAt(i) : 0;
      } while (code >= FIRST_LETTER && code <= LAST_LETTER);
      if (i - from <= LONGEST && anchors.find(text, from, i, hash)) words.push(from, i);
    } else if (isDigit(code)) {
      numbers.push(i++);
      while (i < length && isDigit(text.charCodeAt(i))) i++;
      numbers.push(i);
      found |= signs.digit;
    } else {
      if (code < table.length) found |= table[code] as number;
      i++;
    }
  }
  return { signs: found, numbers, words };
}
