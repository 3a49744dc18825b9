/** Whether the title of a short form is that of a source: the same, its beginning, or a part of it. */
import { plain } from './names.js';

/** The words of a title in small letters, without the article it begins with. */
export function titleWords(title: string): string[] {
  const words = plain(title).split(' ').filter(Boolean);
  return words.length > 1 && /^(?:the|an?|der|die|das|le|la|les|el|los|las|il|lo|gli|l)$/.test(words[0] as string)
    ? words.slice(1)
    : words;
}

export type Likeness = 'same' | 'beginning' | 'part';

/** How the words of a short title relate to those of a full one. */
export function likeness(short: readonly string[], full: readonly string[]): Likeness | undefined {
  if (!short.length || short.length > full.length) return undefined;
  if (short.every((word, i) => same(word, full[i] as string)))
    return short.length === full.length ? 'same' : 'beginning';
  if (short.length < 2) return undefined;
  // The words may stand further on, or with others between them: `Duties of Care` for `On the Public Duties of Care`.
  let at = 0;
  for (const word of full) if (at < short.length && same(short[at] as string, word)) at++;
  return at === short.length ? 'part' : undefined;
}

/** How many words of the shorter title the other one has, from 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  return short.length ? short.filter((word) => long.has(word)).length / short.length : 0;
}

/** What two words have in common that may be the same: their beginnings. */
export function keyOfWord(word: string): string {
  return word.slice(0, HEAD);
}

/** Behind so many letters a word may be spelt in another way. */
const HEAD = 4;

/** Equal words; long ones may differ by a letter behind their beginning (`harmonised`, `harmonized`), but not by a digit. */
function same(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 6 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i < HEAD) return false;
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || (x.slice(1) === y && x.length > 2) || (y.slice(1) === x && y.length > 2);
}
