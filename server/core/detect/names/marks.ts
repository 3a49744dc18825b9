/** Hashes of keys, and sets of them that answer before any key is put together: most rows of words are in no table. */

const FACTOR = 0x01000193;
const SCATTER = 0x9e3779b1;

/** The hash of letters with one more behind them; that of none is 0. */
export function follow(hash: number, unit: number): number {
  return (Math.imul(hash, FACTOR) + unit) | 0;
}

/** The hash of letters with a text behind them. */
export function followAll(hash: number, text: string): number {
  let all = hash;
  for (let i = 0; i < text.length; i++) all = follow(all, text.charCodeAt(i));
  return all;
}

/** By what a hash is multiplied when so many letters follow: hash of both = hash of the first × power + hash of the second. */
export function powerOf(size: number): number {
  let power = 1;
  for (let i = 0; i < size; i++) power = Math.imul(power, FACTOR);
  return power;
}

/** A set of hashes, one bit each. It may take a strange hash for one of its own, never the other way round. */
export class Marks {
  private readonly bits: Uint32Array;
  private readonly shift: number;

  /** Room for 2 to the power of `size` bits. */
  constructor(size: number) {
    this.bits = new Uint32Array(1 << (size - 5));
    this.shift = 32 - size;
  }

  add(hash: number): void {
    const at = Math.imul(hash, SCATTER) >>> this.shift;
    this.bits[at >>> 5] = (this.bits[at >>> 5] as number) | (1 << (at & 31));
  }

  has(hash: number): boolean {
    const at = Math.imul(hash, SCATTER) >>> this.shift;
    return (((this.bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
  }
}
