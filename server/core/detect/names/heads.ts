/** Head nouns: the word that says what a name names. */
import { is } from './classes.js';
import { type HeadKind, type Head as Noun, tables } from './tables.js';
import type { Token } from './token.js';

/** A head noun in a row: the index of its last word, and of how many words it consists. */
export interface Head {
  readonly at: number;
  readonly kind: HeadKind;
  readonly strong: boolean;
  readonly size: number;
}

/** The head noun that ends at a word, alone or with the words before it (`Action Plan`). */
export function headAt(tokens: readonly Token[], first: number, at: number): Head | undefined {
  const word = tokens[at] as Token;
  if (!(word.classes & is.head)) return undefined;
  const { heads } = tables();
  let found: Head | undefined;
  let key = word.key;
  for (let size = 1; size <= LONGEST; size++) {
    const noun = heads.get(key) ?? (size === 1 ? plural(heads, key) : undefined);
    if (noun) found = { at, size, kind: noun.kind, strong: noun.strong };
    const before = tokens[at - size];
    if (at - size < first || !before) break;
    key = before.key + key;
  }
  return found;
}

/** Head nouns have no more words than this. */
const LONGEST = 3;

/** `Institutes`: the head of a name as well, but less surely. */
function plural(heads: ReadonlyMap<string, Noun>, key: string): Noun | undefined {
  if (!key.endsWith('s') || key.length < 6) return undefined;
  const one = heads.get(key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1));
  return one && { kind: one.kind, strong: false };
}
