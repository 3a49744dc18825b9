/**
 * Which rare characters a paragraph holds. One pass over the text finds them all, so that a detector whose characters are not
 * there need not look: most paragraphs hold none of most of them.
 */

import { isDigit } from '../text.js';

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

/** Most characters of most texts lie between these, and none of them is a sign. */
const [FIRST_DULL, LAST_DULL] = [97, 126];

/** What one pass over a text sees. */
export interface Survey {
  /** The signs that stand in it, joined. */
  readonly signs: number;
  /** Where its numbers begin and end, in turn. */
  readonly numbers: readonly number[];
}

/** Looks once at every character of a text. */
export function survey(text: string): Survey {
  const numbers: number[] = [];
  const { length } = text;
  let found = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= FIRST_DULL && code <= LAST_DULL) || code >= table.length) continue;
    const sign = table[code] as number;
    if (sign === 0) continue;
    found |= sign;
    if (sign !== signs.digit) continue;
    numbers.push(i);
    while (isDigit(text.charCodeAt(i + 1))) i++;
    numbers.push(i + 1);
  }
  return { signs: found, numbers };
}
