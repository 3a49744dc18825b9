/**
 * Which rare characters a paragraph holds. One pass over the text finds them all, so that a detector whose characters are not
 * there need not look: most paragraphs hold none of most of them.
 */

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

/** The signs that stand in a text, joined. */
export function signsIn(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < table.length) found |= table[code] as number;
  }
  return found;
}
