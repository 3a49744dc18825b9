/** Acronyms that no definition explains, and full names elsewhere in the text with the same initials. */
import { tables } from '../detect/names/tables.js';
import { isUpper } from '../text.js';
import type { Ref } from './gather.js';

/** Acronyms of more letters are not looked for. */
const LONGEST = 7;
const SHORTEST = 3;

/**
 * Full names by the acronyms, as written, that stand for them, for acronyms that the tables do not know or that many bodies may
 * have: what the text itself names comes before what the tables hold.
 */
export function byInitials(refs: readonly Ref[], settled: (acronym: string) => boolean): ReadonlyMap<string, Ref> {
  const wanted = new Map<string, Ref | undefined>();
  const named = new Set<number>();
  for (const { data } of refs) if (data.full) for (const body of data.bodies) named.add(body);
  for (const ref of refs) if (isOpen(ref, named) && !settled(ref.text)) wanted.set(ref.text, undefined);
  const found = new Map<string, Ref>();
  if (!wanted.size) return found;
  const seen = new Set<string>();
  for (const ref of refs) {
    if (ref.data.words.length <= 2 || ref.data.sort === 'idle' || ref.data.sort === 'person' || seen.has(ref.key))
      continue;
    seen.add(ref.key);
    for (const letters of lettersOf(ref)) if (wanted.has(letters) && !found.has(letters)) found.set(letters, ref);
  }
  return found;
}

/** An acronym alone that no reader knows for sure. */
function isOpen({ text, data }: Ref, named: ReadonlySet<number>): boolean {
  const { length } = text;
  if (data.words.length > 2 || length < SHORTEST || length > LONGEST || data.defines || data.full) return false;
  for (let i = 0; i < length; i++) if (!isUpper(text.charCodeAt(i))) return false;
  return !data.bodies.some((one) => tables().bodies[one]?.wellKnown || named.has(one));
}

/** The initials of the words with capitals, and those of all words. */
function lettersOf({ text }: Ref): string[] {
  let capitals = '';
  let all = '';
  for (const word of text.split(/[\s-]+/)) {
    const letter = word.charAt(0);
    if (isUpper(letter.charCodeAt(0))) capitals += letter;
    all += letter.toUpperCase();
  }
  return capitals === all ? [all] : [capitals, all];
}
