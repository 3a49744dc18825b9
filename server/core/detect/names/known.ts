/** Names that the tables know, found in a row of capitalised words: always the longest. */
import { SPACE } from '../../text.js';
import { follow, followAll } from './marks.js';
import { type Entry, tables } from './tables.js';
import { gap, sign, type Token } from './token.js';
import { jointAt } from './words.js';

/** A known name: the index of its last word, and what it is. */
export interface Known {
  readonly last: number;
  readonly entry: Entry | undefined;
  /** For an acronym: the bodies that have it. */
  readonly bodies: readonly number[];
}

/** Known names have no more words with capitals than this. */
const LONGEST = 14;
const others = /[\s’]/;

const SMALL_S = 115;
const none: readonly number[] = [];

/** The longest known name that begins with a word; undefined if none does. */
export function longestKnown(text: string, tokens: readonly Token[], at: number): Known | undefined {
  const { word, flags } = tokens[at] as Token;
  const begins = word.begins || (flags & sign.possessive && word.beginsPlural);
  return (begins ? longest(text, tokens, at) : undefined) ?? acronym(tokens[at] as Token, at);
}

/** Goes on for as long as some known name begins so. */
function longest(text: string, tokens: readonly Token[], at: number): Known | undefined {
  const { names, beginnings, whole } = tables();
  let best: Known | undefined;
  let key = '';
  let hash = 0;
  const stop = Math.min(tokens.length, at + LONGEST);
  for (let i = at; i < stop; i++) {
    const token = tokens[i] as Token;
    key += token.key;
    hash = (Math.imul(hash, token.word.power) + token.word.hash) | 0;
    if (!beginnings.has(hash)) break;
    let entry = whole.has(hash) ? names.get(key) : undefined;
    if (!entry && token.flags & sign.possessive && whole.has(follow(hash, SMALL_S))) entry = names.get(`${key}s`);
    if (entry) best = { last: i, entry, bodies: none };
    const between = joint(text, token, tokens[i + 1]);
    if (between === undefined) break;
    key += between;
    hash = followAll(hash, between);
  }
  return best;
}

/** What stands between two words as part of a key; undefined if they cannot belong to one name. */
function joint(text: string, token: Token, next: Token | undefined): string | undefined {
  if (!next || next.from - token.to > 28 || (next.flags & sign.start && token.gap !== gap.hyphen)) return undefined;
  if (token.gap === gap.space || token.gap === gap.hyphen)
    return next.from - token.to > 2 ? ampersand(text, token, next) : '';
  return separates(text, token.to, next.from) ? jointAt(text, token.to, next.from) : undefined;
}

/** Small letters, white space and the signs that stand inside of names. */
function separates(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || code === SPACE || code === 44 || code === 39 || code === 42) continue;
    if (code !== 95 && code !== 38 && code !== 45 && !others.test(text.charAt(i))) return false;
  }
  return from < to;
}

function ampersand(text: string, token: Token, next: Token): string {
  return text.slice(token.to, next.from).includes('&') ? 'and' : '';
}

function acronym({ from, to, flags, word }: Token, at: number): Known | undefined {
  if (!(flags & (sign.caps | sign.digit | sign.camel)) || to - from > 14) return undefined;
  const bodies = flags & sign.dotted ? ruling(tables().acronyms.get(word.written.replaceAll('.', ''))) : word.bodies;
  return bodies && { last: at, entry: undefined, bodies };
}

/** With stops between its letters an acronym is that of a state or of a public body: `U.S.C.` is no university. */
function ruling(bodies: readonly number[] | undefined): readonly number[] | undefined {
  const found = bodies?.filter((one) => publicKinds.has(tables().bodies[one]?.kind ?? ''));
  return found?.length ? found : undefined;
}

const publicKinds: ReadonlySet<string> = new Set(['state', 'bloc', 'igo', 'agency']);
