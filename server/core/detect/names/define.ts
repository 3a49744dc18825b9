/** Definitions: `Name (ABC)`, `ABC (Name)` and `Name (“the Committee”)`. */
import type { Piece } from './chunk.js';
import { is } from './classes.js';
import { headAt } from './heads.js';
import { passedOver } from './initials.js';
import { tables } from './tables.js';
import { gap, sign, type Token } from './token.js';

/** What a mention is to another one: how many mentions further on the other side stands. */
export interface Definition {
  readonly offset: number;
}

interface Found {
  readonly name: Piece;
  readonly other: Piece;
}

const opening =
  /^(?:’s?|'s?)?[\s*_]*\(\s*(?:hereinafter|hereafter|henceforth|or|also|also known as|formerly|the|,|\s|["“”'‘’*_])*$/u;
const closing = /^s?["”’'*_]*\s*[),;]/u;

const unpaired: ReadonlyMap<number, Definition> = new Map();

/** The pieces with the definitions among them, and for each piece that has one where its other side is. */
export function defined(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
): { pieces: readonly Piece[]; pairs: ReadonlyMap<number, Definition> } {
  const found: Found[] = [];
  const concepts: Piece[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!((tokens[i] as Token).flags & sign.bracket)) continue;
    const concept = conceptAt(text, tokens, i);
    if (concept) concepts.push(concept);
    const one = concept
      ? undefined
      : (forward(text, tokens, i) ?? backward(text, tokens, i) ?? alias(text, tokens, pieces, i));
    if (one) found.push(one);
  }
  if (!found.length && !concepts.length) return { pieces, pairs: unpaired };
  const all = merge(pieces, found, concepts);
  const pairs = new Map<number, Definition>();
  for (const { name, other } of found) {
    const [a, b] = [all.indexOf(name), all.indexOf(other)];
    if (a < 0 || b < 0) continue;
    pairs.set(a, { offset: b - a });
    pairs.set(b, { offset: a - b });
  }
  return { pieces: all, pairs };
}

/** `Name (ABC)` */
function forward(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at] as Token;
  if (!isAcronym(token) || !opening.test(text.slice((tokens[at - 1] as Token).to, token.from).slice(0, 40)))
    return undefined;
  if (!closing.test(text.slice(token.to, token.to + 4))) return undefined;
  const acronym = text.slice(token.from, token.to);
  const first = firstOf(text, tokens, at - 1, acronym);
  if (
    first < 0 ||
    ((tokens[first] as Token).classes & (is.role | is.head)) === is.role ||
    ((tokens[at - 1] as Token).classes & is.role && !tables().acronyms.has(acronym))
  )
    return undefined;
  return { name: piece(tokens, first, at - 1), other: { first: at, last: at, sort: 'other' } };
}

/** `facial recognition technology (FRT)`: what an acronym of small words stands for is no actor. */
function conceptAt(text: string, tokens: readonly Token[], at: number): Piece | undefined {
  const token = tokens[at] as Token;
  if (!isAcronym(token) || !/^s?["”’]?\)/.test(text.slice(token.to, token.to + 3))) return undefined;
  const words = text
    .slice(Math.max(0, token.from - 120), token.from)
    .replace(/\s*\(["“‘]?$/, '')
    .split(/[\s-]+/u);
  const written = text.slice(token.from, token.to).replace(/s$/, '');
  const role =
    (tokens[at - 1]?.classes ?? 0) & is.role &&
    (tokens[at - 1] as Token).to > token.from - 4 &&
    !tables().acronyms.has(written);
  return role || isSmall(words, written) ? { first: at, last: at, sort: 'concept' } : undefined;
}

/** Whether the last words, which are small but for the first one perhaps, have these initials. */
function isSmall(words: readonly string[], acronym: string): boolean {
  for (let size = 2; size <= acronym.length + 2; size++) {
    const own = words.slice(-size);
    if (own.length < size || !own.slice(1).every((word) => /^\p{Ll}/u.test(word))) return false;
    const plain =
      /^\p{Ll}/u.test(own[0] as string) || tables().classes.of((own[0] as string).toLowerCase()) & is.common;
    if (plain && passedOver(own, acronym) === 0 && size + 1 >= acronym.length) return true;
  }
  return false;
}

/** `ABC (Name)` */
function backward(text: string, tokens: readonly Token[], at: number): Found | undefined {
  const short = tokens[at - 1] as Token;
  if (
    !isAcronym(short) ||
    !/^\s*\(\s*(?:the\s+)?["“*_]?$/u.test(text.slice(short.to, (tokens[at] as Token).from).slice(0, 20))
  )
    return undefined;
  let last = at;
  while (last + 1 < tokens.length && last - at < 14 && (tokens[last] as Token).gap !== gap.far) last++;
  if (!/^["”*_]?\s*[),;]/u.test(text.slice((tokens[last] as Token).to, (tokens[last] as Token).to + 4)) || last === at)
    return undefined;
  const passed = passedOver(wordsOf(text, tokens, at, last), text.slice(short.from, short.to));
  if (passed < 0 || passed > 2) return undefined;
  return { name: piece(tokens, at, last), other: { first: at - 1, last: at - 1, sort: 'other' } };
}

/** `Name (“the Committee”)`, `Name (hereinafter the Agency)`: another name that the text gives. */
function alias(text: string, tokens: readonly Token[], pieces: readonly Piece[], at: number): Found | undefined {
  const between = text.slice((tokens[at - 1] as Token).to, (tokens[at] as Token).from).slice(0, 40);
  if (!opening.test(between) || !/["“‘]|herein|henceforth|hereafter/u.test(between)) return undefined;
  const name = pieces.find(({ last }) => last === at - 1);
  const other = pieces.find(({ first }) => first === at);
  if (!name || !other || !/^["”’'*_]*\s*\)/u.test(text.slice((tokens[other.last] as Token).to).slice(0, 5)))
    return undefined;
  return { name, other };
}

function isAcronym({ flags, from, to, key }: Token): boolean {
  if (to - from < 2 || to - from > 12) return false;
  return Boolean(flags & (sign.caps | sign.camel | sign.digit)) || (to - from < 7 && !/[aeiouy]/.test(key.slice(1)));
}

/** Where the name before an acronym begins: its initials must be those letters; -1 if none fits. */
function firstOf(text: string, tokens: readonly Token[], last: number, acronym: string): number {
  let best = -1;
  let least = 3;
  const farthest = Math.max(0, last - acronym.length - 5);
  for (let first = last; first >= farthest; first--) {
    if (first < last && (tokens[first] as Token).gap === gap.far) break;
    const passed = passedOver(wordsOf(text, tokens, first, last), acronym);
    if (passed >= 0 && passed < least && first < last) {
      best = first;
      least = passed;
    }
  }
  return best < 0 ? best : withHead(tokens, best);
}

/** `Bureau of Tides and Harbours (TH)`: the acronym may leave out what the body is, and whose: `UN Mission in Quietland (MQ)`. */
function withHead(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1];
  const linked = before && (before.gap === gap.of || before.gap === gap.for || before.gap === gap.ofThe);
  if (before?.gap === gap.space && before.flags & sign.caps && before.to - before.from > 1) return first - 1;
  return linked && before.classes & is.head ? first - 1 : first;
}

function wordsOf(text: string, tokens: readonly Token[], first: number, last: number): string[] {
  return text.slice((tokens[first] as Token).from, (tokens[last] as Token).to).split(/[^\p{L}\p{N}’']+/u);
}

function piece(tokens: readonly Token[], first: number, last: number): Piece {
  for (let i = last; i >= first; i--) {
    const head = headAt(tokens, first, i);
    const link = (tokens[i] as Token).gap;
    if (head && !isVerb(tokens, first, i) && (i === last || (link !== gap.space && link !== gap.hyphen)))
      return { first, last, sort: 'phrase', kind: head.kind, strong: head.strong };
  }
  return { first, last, sort: 'other' };
}

/** `Ask, Listen and Act`: what a list ends with says not what it is. */
function isVerb(tokens: readonly Token[], first: number, at: number): boolean {
  const link = at > first ? (tokens[at - 1] as Token).gap : gap.space;
  return link === gap.comma || link === gap.commaAnd;
}

/** Definitions take the place of the pieces that they overlap; a known name of the same words stays known. */
function merge(pieces: readonly Piece[], found: readonly Found[], concepts: readonly Piece[]): Piece[] {
  const fresh = [...found.flatMap(({ name, other }) => [name, other]), ...concepts];
  for (const [i, one] of fresh.entries()) {
    const same = pieces.find(({ first, last }) => first === one.first && last === one.last);
    if (!same || same === one || one.sort === 'concept') continue;
    if (same.known) Object.assign(one, { sort: same.sort, known: same.known });
    else if (i % 2 === 0 && same.kind) Object.assign(one, { sort: same.sort, kind: same.kind, strong: same.strong });
  }
  const kept = pieces.filter(
    (old) => fresh.includes(old) || !fresh.some((one) => one.first <= old.last && old.first <= one.last),
  );
  return [...new Set([...kept, ...fresh])].sort((a, b) => a.first - b.first);
}
