/** What the words of a name without a head noun look like. */

import { foreignWords, partisans } from '../../words/name-words.js';
import { is } from './classes.js';
import type { Row } from './row.js';
import { setOf } from './tables.js';
import { gap, sign } from './token.js';

const foreign = setOf(foreignWords);
const parties = setOf(partisans);

/** `Hancock Brook`; but `Bernard Hill` is a person's name. */
export function isPlace(row: Row, at: number, last: number): boolean {
  return (
    last > at &&
    Boolean(row.token(last).classes & is.placeWord) &&
    !(last === at + 1 && row.token(at).classes & is.given && row.token(last).classes & is.surname)
  );
}

/** `A. Definitions`: a letter that counts the items of a list. */
export function isNumber(row: Row, at: number): boolean {
  const [token, next] = [row.token(at), row.token(at + 1)];
  return Boolean(
    token.flags & sign.initial &&
      token.flags & sign.start &&
      next.classes & is.common &&
      !(next.classes & (is.surname | is.given)),
  );
}

/** Single letters, a Roman number, or a word with a letter: `Annex B`. */
export function isSign(row: Row, at: number, last: number): boolean {
  const { from, to, flags } = row.token(at);
  let letters = at;
  while (letters <= last && row.token(letters).to - row.token(letters).from < 2) letters++;
  if (at < last)
    return (
      letters > last ||
      (row.token(last).to - row.token(last).from < 2 && (row.token(at).classes & (is.given | is.common)) !== is.given)
    );
  if (at < last && to - from < 2 && row.token(at).gap === gap.hyphen) return true;
  if (foreign.has(row.token(at).key) || (flags & sign.dotted && !row.knownAt(at))) return true;
  return to - from < 2 || Boolean(flags & sign.caps && /^[IVXLC]+$/.test(row.text.slice(from, to)));
}

/** `Key Findings`: ordinary words at either end, although some people are called Key. */
export function isThing(row: Row, at: number, last: number): boolean {
  const [first, end] = [row.token(at).classes, row.token(last).classes];
  return Boolean(first & end & is.common) && !(end & is.surname);
}

/** `Brandt, L. K.`, as references are written. */
export function beforeInitials(row: Row, at: number): boolean {
  return row.token(at).gap === gap.comma && Boolean((row.tokens[at + 1]?.flags ?? 0) & sign.initial);
}

/** `African-American`: words for peoples, parties' members and ordinary things, which name nobody. */
export function isPeople(row: Row, at: number, last: number): boolean {
  if (!(row.token(last).classes & is.demonym)) return false;
  for (let i = at; i < last; i++) if (!(row.token(i).classes & (is.demonym | is.common | is.place))) return false;
  return true;
}

/** A common word alone that only the start of a sentence gives a capital. */
export function idle(row: Row, at: number): boolean {
  const { classes, flags } = row.token(at);
  return (
    Boolean(flags & sign.start && classes & is.common) &&
    !(classes & (is.given | is.surname)) &&
    !(flags & (sign.possessive | sign.caps | sign.bracket | sign.quote))
  );
}

/** A common word that only the start of a sentence gives a capital, before an uncommon one. */
export function opens(row: Row, at: number): boolean {
  const [token, next] = [row.token(at), row.token(at + 1)];
  return Boolean(
    token.flags & (sign.start | sign.quote) &&
      (token.classes & is.common || (token.key.length > 5 && token.key.endsWith('ing'))) &&
      !(token.classes & (is.given | is.surname)) &&
      !(next.classes & is.common),
  );
}

/** A word that may be a surname although it names something else, behind an initial or a given name. */
export function surname(row: Row, at: number): boolean {
  const before = row.token(at - 1);
  if (!(before.flags & sign.initial || before.classes & is.given)) return false;
  const known = row.knownAt(at);
  const alias =
    known?.entry?.what === 'body' && !known.entry.full && !row.isState(known) && !(row.token(at).flags & sign.caps);
  return known?.last === at && Boolean(row.token(at).classes & is.surname || alias);
}

/** Particles link the parts of a person's name. */
export function personEnd(row: Row, at: number, end: number): number {
  let last = Math.min(end, at + 4);
  while (last < row.tokens.length - 1 && last - at < 5 && row.token(last).gap === gap.particle)
    last = Math.min(row.coreEnd(last + 1), last + 2);
  return last;
}

/** A known name or an unmistakable given name begins here. */
export function boundary(row: Row, at: number): boolean {
  const { classes } = row.token(at);
  const before = row.token(at - 1);
  const plain = before.classes & (is.common | is.demonym | is.role) && !(before.flags & sign.initial);
  const common = plain || parties.has(before.key);
  if (classes & is.given && !(classes & is.doubtful) && common && !(before.classes & (is.given | is.surname)))
    return true;
  const known = row.knownAt(at);
  if (known?.entry?.what !== 'body') return false;
  // `Tonewell Kenya`: behind an uncommon word a state is a part of its name.
  return !(known.last === at && row.isState(known) && row.token(at - 1).gap === gap.space && row.uncommon(at - 1));
}
