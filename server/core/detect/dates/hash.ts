/** A quick first look at words: most of them are in no table, and need not be cut out of the text to know it. */

const SIZE = 1 << 14;

/** Marks for the words of a table, by their hash. */
export type Marks = Uint8Array;

/** Adds a letter to a hash; both cases of a letter count as one. */
export function mix(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit | 32)) | 0;
}

export function marksOf(words: Iterable<string>): Marks {
  const marks = new Uint8Array(SIZE);
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
    marks[hash & (SIZE - 1)] = 1;
  }
  return marks;
}

/** Whether a word of this hash may be in the table; if not, it is not. */
export function mayHold(marks: Marks, hash: number): boolean {
  return marks[hash & (SIZE - 1)] === 1;
}
