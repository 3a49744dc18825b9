/** What small words beside a name tell of what it names. */

import { isBlank, isBreak, isLetter, isUpper } from '../../text.js';
import { besideLinks, besideNames } from '../../words/beside-names.js';
import { actingVerbs, determiners } from '../../words/name-words.js';
import { setOf } from './tables.js';

/** What a name may be; bits of `NameData.hints`. */
export const hint = {
  firm: 1,
  group: 2,
  person: 4,
  place: 8,
  thing: 16,
  /** It stands behind `in`, `at` or `near`, or before the name of a state. */
  there: 32,
  /** Its last word is an ordinary one, its first is none. */
  plainEnd: 64,
  /** One of its words is made as ordinary words are: `Assignable`. */
  derived: 128,
  /** A number follows. */
  numbered: 256,
  /** Its words are joined as names of variables are: `RedirectNewCoins`. */
  joined: 512,
  /** A name or a list of names stands beside it. */
  listed: 1024,
  /** A word that counts or points stands before it, as before what is one of many: `each Assessor`. */
  counted: 2048,
  /** All its words are in the dictionary, and none is a name. */
  ordinary: 4096,
  /** Somebody owns it: `the firm’s Clean Water Plan`. */
  owned: 8192,
  /** A word with a capital stands right behind it, or right before it. */
  leads: 16384,
  led: 32768,
  /** A verb of those that act follows: `has`, `launched`. */
  acts: 65536,
  /** `by` and a participle stand before it: `published by`. */
  agent: 131072,
  /** It begins with a word that no table and no dictionary holds. */
  coined: 262144,
  /** `[NIST20]`: it stands for a source. */
  reference: 524288,
  /** It begins with a given name that is nothing else. */
  forename: 1 << 20,
} as const;

interface Words {
  readonly before: ReadonlyMap<string, number>;
  readonly behind: ReadonlyMap<string, number>;
  readonly of: ReadonlyMap<string, number>;
  readonly links: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
}

let built: Words | undefined;

/** The hints that stand around a name. */
export function beside(text: string, from: number, to: number): number {
  built ??= build();
  return ahead(text, from, built) | behind(text, to, built);
}

/** A small word of the table that stands right before names of firms, groups or persons: `rival`. */
export function besides(word: string): boolean {
  built ??= build();
  return ((built.before.get(word) ?? 0) & (hint.firm | hint.group)) > 0;
}

function build(): Words {
  const [before, behind, of] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const line of besideNames.trim().split('\n')) {
    const [kind = '', ...lists] = line.split('|');
    for (const [i, map] of [before, behind, of].entries())
      for (const word of setOf(lists[i] ?? '')) map.set(word, (map.get(word) ?? 0) | hint[kind as 'firm']);
  }
  return { before, behind, of, links: setOf(besideLinks), acts: setOf(actingVerbs), counting: setOf(determiners) };
}

function ahead(text: string, from: number, words: Words): number {
  const end = skipBack(text, from);
  const start = wordStart(text, end);
  if (start === end) return 0;
  const word = text.slice(start, end);
  if (words.counting.has(word)) return hint.counted;
  if (word === 'by' && text.slice(start - 3, start - 1) === 'ed') return hint.agent;
  const own = words.before.get(word) ?? 0;
  if (own || !words.links.has(word)) return own;
  const there = word === 'in' || word === 'at' ? hint.there : 0;
  const last = skipBack(text, start);
  const noun = text.slice(wordStart(text, last), last).toLowerCase();
  const told = words.of.get(noun) ?? 0;
  return told & (hint.firm | hint.group) ? told : there | told;
}

function behind(text: string, to: number, words: Words): number {
  let i = to;
  const owner = text.charCodeAt(i) === 0x2019 || text.charCodeAt(i) === 39;
  if (owner) i += text.charCodeAt(i + 1) === 115 ? 2 : 1;
  while (i - to < 4 && (isBlank(text.charCodeAt(i)) || isBreak(text.charCodeAt(i)))) i++;
  const code = text.charCodeAt(i);
  if (code >= 48 && code <= 57 && i > to && !owner) return hint.numbered;
  const end = wordEnd(text, i);
  if (end === i || i === to || isUpper(code)) return 0;
  const word = text.slice(i, end);
  const found = (words.behind.get(word) ?? 0) | (words.acts.has(word) ? hint.acts : 0);
  return owner ? found & ~(hint.thing | hint.place) : found;
}

function skipBack(text: string, from: number): number {
  let i = from;
  while (i > 0 && from - i < 6 && isOpening(text.charCodeAt(i - 1))) i--;
  return i;
}

function wordStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && end - i < 20 && (isLetter(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) === 45)) i--;
  return i;
}

function wordEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && i - start < 20 && (isLetter(text.charCodeAt(i)) || text.charCodeAt(i) === 45)) i++;
  return i;
}

function isOpening(code: number): boolean {
  return isBlank(code) || isBreak(code) || code === 0x201c || code === 34 || code === 42 || code === 95;
}
