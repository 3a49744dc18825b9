/** A capitalised word, and what stands between it and the next one. */

import type { Word } from './words.js';

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
  readonly word: Word;
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
