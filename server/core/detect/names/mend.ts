/** Pieces that only their neighbours explain: put together, widened or cut once all of them are known. */
import { kin, lawJoints, ranks } from '../../words/name-words.js';
import { besides } from './beside.js';
import type { Piece } from './chunk.js';
import { is } from './classes.js';
import { setOf, tables } from './tables.js';
import { gap, sign, type Token } from './token.js';

/** Head nouns of laws, whose names grow to the left over `and`, `to` and their like. */
const laws = setOf(lawJoints);
/** `Thomas Veldmark and Sons` */
const family = setOf(kin);
const rank = setOf(ranks);
const unnamed = is.common | is.role | is.honorific | is.demonym | is.calendar | is.place | is.head | is.function;
/** A law has no more words before its head noun. */
const LONGEST = 12;

/** The pieces of a paragraph, mended. */
export function mend(text: string, tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const one of pieces) {
    const piece = stripped(tokens, one);
    const before = all.at(-1);
    const joined = before && before.last === piece.first - 1 ? join(tokens, before, piece) : undefined;
    if (joined) all[all.length - 1] = joined;
    else if (isLaw(tokens, piece)) widen(text, tokens, piece, all);
    else all.push(piece);
  }
  return all;
}

/** `Justices Brandt and Moreau`, `Rival Tonewell Energy`, `R-Ohio`: words before a name that are none of it. */
function stripped(tokens: readonly Token[], piece: Piece): Piece {
  const { first, last, sort } = piece;
  const word = tokens[first] as Token;
  if (first === last || piece.known) return piece;
  if (isChange(tokens, piece)) return { ...piece, first: first + 1, strong: true };
  if (isRank(tokens, piece)) return { ...piece, sort: 'idle' };
  // `Authority to Inspect` is a power, and no body.
  if (word.key === 'authority' && word.gap === gap.to) return { ...piece, sort: 'idle' };
  if (sort === 'other' && word.gap === gap.hyphen && word.to - word.from === 1) return { ...piece, sort: 'idle' };
  const next = tokens[first + 1] as Token;
  if (word.gap !== gap.space || next.classes & unnamed) return piece;
  if (sort === 'other' && isRoles(word)) return { ...piece, first: first + 1, titled: true };
  if (sort === 'phrase' && word.flags & sign.start && besides(word.key)) return { ...piece, first: first + 1 };
  return piece;
}

/** `Amendment to the Harbour Act`: what is changed has the name. */
function isChange(tokens: readonly Token[], { first, last, kind }: Piece): boolean {
  const { key, gap: link } = tokens[first] as Token;
  if (kind !== 'instrument' || last < first + 2 || (key !== 'amendment' && key !== 'reform')) return false;
  return (link === gap.to || link === gap.of || link === gap.ofThe) && laws.has((tokens[last] as Token).key);
}

/** `Senior Agency Official`: the role of a person. */
function isRank(tokens: readonly Token[], { first, last }: Piece): boolean {
  const next = tokens[last + 1];
  return Boolean(
    next &&
      next.classes & is.role &&
      (tokens[last] as Token).gap === gap.space &&
      rank.has((tokens[first] as Token).key),
  );
}

/** `Senators`: a role in the plural. */
function isRoles({ key, classes }: Token): boolean {
  return Boolean(!(classes & is.role) && key.endsWith('s') && tables().classes.of(key.slice(0, -1)) & is.role);
}

/** What two pieces right beside each other make together. */
function join(tokens: readonly Token[], before: Piece, piece: Piece): Piece | undefined {
  const [a, b] = [tokens[before.last] as Token, tokens[piece.first] as Token];
  const { first } = before;
  const { last } = piece;
  const titled = before.titled || piece.titled;
  if (a.gap === gap.and && piece.first === last && before.sort !== 'phrase' && family.has(b.key))
    return { first: before.first, last, sort: 'phrase', kind: 'company', strong: true };
  if (a.gap !== gap.space || (a.flags | b.flags) & (sign.caps | sign.upper)) return undefined;
  if (before.sort === 'idle' && first === before.last && a.classes & is.given && isSurname(piece, b))
    return { first, last, sort: 'person', titled };
  if (piece.first < last || !piece.known?.entry || a.flags & sign.title) return undefined;
  const body = tables().bodies[piece.known.entry.body];
  if (body?.kind === 'state' && isFirm(before, a))
    return { first, last, sort: 'phrase', kind: 'company', strong: true };
  if (before.sort !== 'other' || a.classes & unnamed || body?.kind === 'state') return undefined;
  if (b.classes & is.surname) return { first, last, sort: 'person', titled };
  return body?.doubtful || !piece.known.entry.full ? { first, last, sort: 'other', titled } : undefined;
}

/** One word that may well be a surname. */
function isSurname({ sort, first, last }: Piece, { classes }: Token): boolean {
  return sort === 'other' && first === last && (Boolean(classes & is.surname) || !(classes & unnamed));
}

function isFirm({ known, first, last }: Piece, { word, key }: Token): boolean {
  const entry = known?.entry ?? (first === last && word.body ? tables().names.get(key) : undefined);
  return tables().bodies[entry?.body ?? -1]?.kind === 'company';
}

function isLaw(tokens: readonly Token[], { sort, kind, last }: Piece): boolean {
  return (sort === 'phrase' || sort === 'short') && kind === 'instrument' && laws.has((tokens[last] as Token).key);
}

/** Widens the name of a law over what `and`, `to` and their like link before it. */
function widen(text: string, tokens: readonly Token[], piece: Piece, all: Piece[]): void {
  let { first } = piece;
  let listed = tokens.slice(first, piece.last).some((token) => token.gap === gap.and);
  while (first > 0 && piece.last - first < LONGEST) {
    const link = (tokens[first - 1] as Token).gap;
    if (!links(link, listed) || !mayBegin(tokens[first - 1] as Token, tokens[first] as Token)) break;
    const own = all.at(-1);
    if (own && own.last >= first - 1 && (own.known || own.kind === 'instrument')) break;
    listed ||= link === gap.and || link === gap.commaAnd;
    first--;
  }
  if (
    piece.sort === 'short' &&
    (first === piece.first || text.charCodeAt((tokens[piece.first] as Token).from - 1) !== 32)
  )
    first = piece.first;
  while (all.length && (all.at(-1) as Piece).last >= first) {
    const own = all.pop() as Piece;
    if (own.first < first) first = own.first;
  }
  all.push(first < piece.first ? { ...piece, first, sort: 'phrase', strong: true } : piece);
}

function links(link: number, listed: boolean): boolean {
  if (link === gap.comma) return listed;
  return link === gap.space || link === gap.hyphen || link === gap.and || link === gap.commaAnd || isOf(link);
}

function isOf(link: number): boolean {
  return link === gap.of || link === gap.to || link === gap.for || link === gap.on;
}

/** A word with a capital for its own sake, or the first of a sentence that begins with the name. */
function mayBegin(word: Token, next: Token): boolean {
  if (word.classes & (is.calendar | is.honorific) || (word.classes & is.function && word.flags & sign.start))
    return false;
  if (word.classes & is.function && word.to - word.from > 1) return false;
  if (isOf(word.gap) && !(word.classes & next.classes & is.common && !((word.flags | next.flags) & sign.caps)))
    return false;
  return !(
    word.flags & sign.start &&
    word.classes & is.common &&
    !(next.classes & is.common) &&
    word.gap === gap.space
  );
}
