/** Words of a table, known by the hash of their letters: most words of a text are in no table, and need not be cut out to know it. */

const SIZE = 1 << 12;

/** Adds a letter to a hash; both cases of a letter count as one. */
export function mix(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit | 32)) | 0;
}

export interface Lexeme<Value> {
  /** In small letters. */
  readonly written: string;
  readonly value: Value;
}

export class Lexemes<Value> {
  private readonly slots = new Array<Lexeme<Value> | undefined>(SIZE).fill(undefined);

  /** Takes words in small letters, many fewer than it has room for. */
  constructor(words: Iterable<readonly [string, Value]>) {
    for (const [written, value] of words) {
      let hash = 0;
      for (let i = 0; i < written.length; i++) hash = mix(hash, written.charCodeAt(i));
      let slot = hash & (SIZE - 1);
      while (this.slots[slot] !== undefined) slot = (slot + 1) & (SIZE - 1);
      this.slots[slot] = { written, value };
    }
  }

  /** The word that stands between two places, in either case, and whose letters have this hash. */
  find(text: string, from: number, to: number, hash: number): Lexeme<Value> | undefined {
    for (let slot = hash & (SIZE - 1); ; slot = (slot + 1) & (SIZE - 1)) {
      const one = this.slots[slot];
      if (one === undefined || spells(one.written, text, from, to)) return one;
    }
  }
}

function spells(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== (text.charCodeAt(from + i) | 32)) return false;
  return true;
}
