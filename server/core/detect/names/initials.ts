/** Whether an acronym can stand for a name. */

/** How many words of a name its acronym passes over; -1 if its letters are not in the name, in order, from the first word on. */
export function passedOver(words: readonly string[], acronym: string): number {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let at = 0;
  let passed = 0;
  let inside = 0;
  let current = '';
  for (const word of words) {
    const lower = word.toLowerCase();
    if (at < letters.length && lower.charAt(0) === letters.charAt(at)) {
      current = lower;
      inside = 1;
      at++;
      continue;
    }
    const reached = within(current, inside, letters, at, lower.charAt(0));
    if (reached > at) {
      at = reached;
      if (at < letters.length && lower.charAt(0) === letters.charAt(at)) {
        current = lower;
        inside = 1;
        at++;
        continue;
      }
    }
    if (at === 0) return -1;
    if (/^\p{Lu}/u.test(word)) passed++;
  }
  at = within(current, inside, letters, at, '');
  return at === letters.length ? passed : -1;
}

/** Takes letters out of the middle of a word (`COREPER`) until the next word's initial is wanted. */
function within(word: string, from: number, letters: string, at: number, initial: string): number {
  let i = at;
  let place = from;
  while (i < letters.length && (i === at || letters.charAt(i) !== initial)) {
    place = word.indexOf(letters.charAt(i), place);
    if (place < 0) break;
    place++;
    i++;
  }
  return i === letters.length || (initial && letters.charAt(i) === initial) ? i : at;
}
