/** Head nouns: the word that says what a name names. */
import { is } from './classes.js';
import { type HeadKind, tables } from './tables.js';
import type { Token } from './token.js';

/** A head noun in a row: the index of its last word, and of how many words it consists. */
export interface Head {
  readonly at: number;
  readonly kind: HeadKind;
  readonly strong: boolean;
  readonly size: number;
}

/** Head nouns have no more words than this. */
const LONGEST = 3;

/** The head noun that ends at a word, alone or with the words before it (`Action Plan`). */
export function headAt(tokens: readonly Token[], first: number, at: number): Head | undefined {
  const { word, classes } = tokens[at] as Token;
  if (!(classes & is.head)) return undefined;
  const { heads, headMarks } = tables();
  let noun = word.head;
  let size = 1;
  let { key, hash, power } = word;
  for (let i = at - 1; i >= first && i > at - LONGEST; i--) {
    const before = tokens[i]?.word;
    if (!before) break;
    key = before.key + key;
    hash = (Math.imul(before.hash, power) + hash) | 0;
    power = Math.imul(power, before.power);
    const longer = headMarks.has(hash) ? heads.get(key) : undefined;
    if (!longer) continue;
    noun = longer;
    size = at - i + 1;
  }
  return noun && { at, size, kind: noun.kind, strong: noun.strong };
}
