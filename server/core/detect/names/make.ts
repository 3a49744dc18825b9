/** What the words of a name are made of, and what stands right at their ends. */
import { hint } from './beside.js';
import type { Piece } from './chunk.js';
import { is } from './classes.js';
import { isOrdinary } from './ordinary.js';
import { gap, sign, type Token } from './token.js';

const named = is.given | is.surname | is.place | is.demonym;
const explained = is.common | is.role | is.honorific | is.calendar | is.head | named;
const marked = sign.caps | sign.camel | sign.digit | sign.initial;
/** What ordinary words end in. */
const endings =
  /(?:able|ible|ical|ional|tion|sion|ment|ness|less|ity|ism|ance|ence|ship|hood|ology|graphy|ive|ous|ful|ing|ings|ers|ists|ized|ised|ated)$/;

/** Of these endings a word that no table holds is a new one of the language, no name. */
const derived = /^(?:non|multi|inter|cyber|crowd|anti|co)|(?:ing|ed|al|ic|ics)$/;

/** The hints (`hint`) that the words of a piece and their neighbours give. */
export function make(text: string, tokens: readonly Token[], piece: Piece): number {
  const { first, last, sort } = piece;
  const around = ends(tokens, first, last) | (isReference(text, tokens, piece) ? hint.reference : 0);
  const dull = areOrdinary(tokens, first, last) ? hint.ordinary : 0;
  const coined = isCoined(tokens[first] as Token) ? hint.coined : 0;
  const forename = last > first && isForename(tokens[first] as Token) ? hint.forename : 0;
  return (
    around | dull | coined | forename | (sort === 'other' || sort === 'person' ? formed(text, tokens, first, last) : 0)
  );
}

/** A word of the dictionary that the table of common ones lacks, and that names nobody. */
export function isRare({ key, classes, flags }: Token): boolean {
  return !(classes & (is.common | is.given | is.surname | is.place) || flags & marked) && isOrdinary(key);
}

function ends(tokens: readonly Token[], first: number, last: number): number {
  const [before, end, behind] = [tokens[first - 1], tokens[last] as Token, tokens[last + 1]];
  let found = 0;
  if (before?.gap === gap.possessive) found |= hint.owned;
  if (before && adjoins(before, before)) found |= hint.led;
  if (behind && adjoins(end, behind)) found |= hint.leads;
  return isListing(before) || isListing(end) ? found | hint.listed : found;
}

function isListing(word: Token | undefined): boolean {
  return word?.gap === gap.and || word?.gap === gap.comma || word?.gap === gap.commaAnd;
}

/** Only a blank or a hyphen parts a name from another word that has a capital for its own sake. */
function adjoins(before: Token, { classes, flags }: Token): boolean {
  if (before.gap !== gap.space && before.gap !== gap.hyphen) return false;
  return !(
    classes & (is.function | is.role | is.honorific | is.calendar) ||
    (flags & sign.start && classes & is.common)
  );
}

/** `[NIST20]` */
function isReference(text: string, tokens: readonly Token[], { first, last }: Piece): boolean {
  const [a, z] = [tokens[first] as Token, tokens[last] as Token];
  return text.charCodeAt(a.from - 1) === 91 && text.charCodeAt(z.to) === 93;
}

function areOrdinary(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { key, classes, flags } = tokens[i] as Token;
    if (flags & marked || classes & named || !(classes & is.common || isOrdinary(key))) return false;
  }
  return true;
}

/** An unmistakable given name. */
export function isForename({ classes, flags }: Token): boolean {
  return (classes & (is.given | is.doubtful | is.common | is.place | is.surname)) === is.given && !(flags & sign.caps);
}

function isCoined({ key, classes, flags }: Token): boolean {
  if (classes & explained || flags & (sign.caps | sign.initial | sign.digit)) return false;
  return !derived.test(key) && !isOrdinary(key);
}

function formed(text: string, tokens: readonly Token[], first: number, last: number): number {
  const end = tokens[last] as Token;
  const person = last === first + 1 && isForename(tokens[first] as Token) && !(end.classes & is.head);
  const plain = last > first && !person && end.classes & is.common && !(end.classes & (is.surname | is.given));
  let found = plain ? hint.plainEnd : 0;
  for (let i = first; i <= last; i++) {
    const { key, classes, flags, from, to } = tokens[i] as Token;
    if (classes & (is.given | is.surname | is.place) || flags & sign.caps) continue;
    if (key.length > 6 && endings.test(key)) found |= hint.derived;
    if (flags & sign.camel && /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u.test(text.slice(from, to))) found |= hint.joined;
  }
  return found;
}
