/** Words that may name an actor or an instrument; which of them do is decided over the whole document (`actors`). */
import type { Mention } from '../model.js';
import { SPACE } from '../text.js';
import { type Detector, type Reading, within } from './detector.js';
import { beside } from './names/beside.js';
import { chunk, type Piece } from './names/chunk.js';
import { markCited } from './names/cited.js';
import { is } from './names/classes.js';
import { after, before, evidence } from './names/context.js';
import type { NameData } from './names/data.js';
import { type Definition, defined } from './names/define.js';
import { isForename, isRare, make } from './names/make.js';
import { mend } from './names/mend.js';
import { scan } from './names/scan.js';
import { markTitles } from './names/titles.js';
import { gap, sign, type Token } from './names/token.js';
import { jointAt } from './names/words.js';

export type { NameData } from './names/data.js';

export const name: Detector = {
  name: 'name',
  frontmatter: true,
  detect(reading) {
    const { text, seen } = reading;
    const tokens = scan(text, within(seen.url, seen.ticks));
    if (!tokens.length) return [];
    markTitles(text, tokens, seen.heading);
    const { pieces, pairs } = defined(text, tokens, mend(text, tokens, chunk(text, tokens)));
    const found: Mention<NameData>[] = [];
    for (let i = 0; i < pieces.length; i++) found.push(mention(reading, tokens, pieces[i] as Piece, pairs.get(i)));
    return markCited(text, found);
  },
};

const STOP = 46;
/** Lists that many names share; nobody changes them. */
const none: readonly number[] = [];
const bodies: (readonly number[])[] = [];

function bodyOf(body: number): readonly number[] {
  const known = bodies[body + 1] ?? [body];
  bodies[body + 1] = known;
  return known;
}

function mention(
  reading: Reading,
  tokens: readonly Token[],
  piece: Piece,
  pair: Definition | undefined,
): Mention<NameData> {
  const { text } = reading;
  const first = tokens[piece.first] as Token;
  const last = tokens[piece.last] as Token;
  const from = first.from;
  const to = endOf(text, piece, last);
  const { known } = piece;
  const data: NameData = {
    key: keyOf(text, tokens, piece),
    words: wordsOf(tokens, piece),
    sort: piece.sort,
    kind: piece.kind ?? '',
    strong: piece.strong ?? false,
    bodies: known ? (known.entry ? bodyOf(known.entry.body) : known.bodies) : none,
    full: known?.entry?.full ?? false,
    evidence: evidenceOf(reading, tokens, piece, from, to),
    hints: beside(text, from, to) | make(text, tokens, piece),
    defines: pair?.offset ?? 0,
  };
  return { kind: 'name', from, to, data };
}

/** Where its words begin and end. The list has its size from the start: grown ones hold more room than they need. */
function wordsOf(tokens: readonly Token[], { first, last }: Piece): number[] {
  const { from, to } = tokens[first] as Token;
  if (first === last) return [0, to - from];
  const words = new Array<number>(2 * (last - first + 1));
  for (let i = first; i <= last; i++) {
    words[2 * (i - first)] = (tokens[i] as Token).from - from;
    words[2 * (i - first) + 1] = (tokens[i] as Token).to - from;
  }
  return words;
}

function keyOf(text: string, tokens: readonly Token[], { first, last }: Piece): string {
  let key = (tokens[first] as Token).key;
  for (let i = first; i < last; i++) {
    const [token, next] = [tokens[i] as Token, tokens[i + 1] as Token];
    if (next.from - token.to > 1) key += jointAt(text, token.to, next.from);
    key += next.key;
  }
  return key;
}

/** The stop belongs to `Ltd.` and `Inc.`, which are written so. */
function endOf(text: string, piece: Piece, last: Token): number {
  if (text.charCodeAt(last.to) !== STOP) return last.to;
  const short = (piece.kind === 'company' || piece.known) && last.to - last.from < 5;
  const junior = last.key === 'jr' || last.key === 'sr';
  return junior || (short && /^(?:ltd|inc|corp|co|llc|plc)$/.test(last.key)) ? last.to + 1 : last.to;
}

function evidenceOf({ text, zone }: Reading, tokens: readonly Token[], piece: Piece, from: number, to: number): number {
  const first = tokens[piece.first] as Token;
  const { flags } = first;
  let found = before(text, from) | after(text, to);
  if (flags & sign.start) found |= evidence.start;
  if (flags & sign.title || isLead(text, flags, to)) found |= evidence.title;
  if (flags & sign.upper || isShouted(tokens, piece)) found |= evidence.upper;
  if (flags & sign.quote) found |= evidence.quoted;
  if (flags & sign.bracket && closes(text.charCodeAt(to))) found |= evidence.bracketed;
  if (piece.titled) found |= evidence.titled;
  if (piece.definite) found |= evidence.the;
  if (zone === 'notes') found |= evidence.notes;
  return found | shapeOf(tokens, piece);
}

/** `)`, `]`, `,` or `;` */
function closes(code: number): boolean {
  return code === 41 || code === 93 || code === 44 || code === 59;
}

/** `Gift ban. I will accept none`: words that a section begins with, like a heading. */
function isLead(text: string, flags: number, to: number): boolean {
  if (!(flags & sign.start) || (text.charCodeAt(to) === SPACE && !isDash(text.charCodeAt(to + 1)))) return false;
  return /^[*_]{0,3}(?:[.:]|\s?[–—])(?!\w)/.test(text.slice(to, to + 5));
}

function isDash(code: number): boolean {
  return code === 0x2013 || code === 0x2014;
}

/** One of several words in capitals: `IN WITNESS WHEREOF`. */
function isShouted(tokens: readonly Token[], { first, last }: Piece): boolean {
  if (first < last || !((tokens[first] as Token).flags & sign.caps)) return false;
  const [before, word, behind] = [tokens[first - 1], tokens[first] as Token, tokens[first + 1]];
  return (before?.gap === gap.space && isCommonCaps(before)) || (word.gap === gap.space && isCommonCaps(behind));
}

function isCommonCaps(word: Token | undefined): boolean {
  return Boolean(word && word.flags & sign.caps && word.classes & is.common);
}

function shapeOf(tokens: readonly Token[], { first, last, kind, known, sort }: Piece): number {
  let found = 0;
  let common = 0;
  let rare = 0;
  for (let i = first; i <= last; i++) {
    const { classes, flags, word } = tokens[i] as Token;
    if (flags & sign.caps) found |= evidence.caps;
    if (flags & sign.camel) found |= evidence.camel;
    if (flags & sign.digit) found |= evidence.digit;
    if (flags & sign.initial) found |= evidence.initial;
    const surname = i > first && isSurname(tokens[first] as Token, tokens[i] as Token, i - first);
    const plain = flags & sign.caps && word.plain;
    if (plain || (classes & (is.common | is.demonym) && !surname)) common++;
    else if (!surname && !known && kind !== 'instrument' && isRare(tokens[i] as Token)) rare++;
    if (classes & is.place && !(sort === 'person' && i === first)) found |= evidence.place;
  }
  if (common + rare > last - first) found |= evidence.allCommon;
  else if (common) found |= evidence.someCommon;
  const [a, z] = [tokens[first] as Token, tokens[last] as Token];
  if (a.classes & is.given) found |= evidence.given;
  if (z.classes & is.surname && !isAbbreviation(a, z) && !isPlain(a, z)) found |= evidence.surname;
  if (a.classes & is.demonym) found |= evidence.demonym;
  if (a.gap === gap.hyphen && last > first) found |= evidence.hyphen;
  return found;
}

/** `Noise Levy`: no given name stands before the surname. */
function isPlain(first: Token, last: Token): boolean {
  return first !== last && (first.classes & (is.common | is.given | is.surname)) === is.common;
}

/** A surname behind a given name; behind an unmistakable one any word may be it that is no head noun. */
function isSurname(first: Token, word: Token, distance: number): boolean {
  if (word.classes & is.surname) return Boolean(first.classes & is.given);
  return isForename(first) && !(word.classes & (distance > 1 ? is.common | is.head : is.head));
}

/** `CUI` is nobody’s name, but where all words are in capitals. */
function isAbbreviation(first: Token, last: Token): boolean {
  return (
    Boolean(last.flags & sign.caps && !(last.flags & sign.upper) && last.to - last.from < 5) &&
    (first === last || !(first.flags & sign.caps))
  );
}
