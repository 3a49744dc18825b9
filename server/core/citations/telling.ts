/** Citations in a sentence that tells something: `as Brandt shows in *Ports* (2019), …`; `the term is Lind’s (*Tides*, 1999)`. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { isCity } from './known.js';
import { authorsOf, isNames, isTitle } from './names.js';
import { tells } from './sentences.js';
import { hidden, type Sheet } from './sheet.js';

/** A source in a sentence; its author may stand apart from its title. */
export interface Told extends Span {
  readonly headed?: { readonly names: Span; readonly title: Span };
}

const year = /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/;
/** A marked title with a year behind it, in a bracket or not far off; and the page. */
const titled = /\ue001+(?<gap>[,.]? ?|,? [^;()]{2,90}? )(?<bracket>\(\ue002+\)|\[\ue002+\])/gu;
const page = lettered()`^[,:]? (?:(?:pp?|paras?|chaps?|ch|arts?|vol|S|Rn|§§?)\.? ?)?\d{1,4}(?: ?[–-] ?\d{1,4})?(?![\d\p{L}%]| \p{Ll})`;
/** `De Moneta (1355)` without marks, behind `in`. */
const bare = lettered(
  'g',
)`(?<= in )(?<title>\p{Lu}[\p{L}’'-]+(?: (?:(?:of|and|the|in|on|for|de|du|des|la|le|der|die|das|und|di|e|y|el)|\p{Lu}[\p{L}’'-]+)){1,9}) (?<bracket>\(\ue002+\))`;
/** Who says something, before `in`. */
const saying = lettered()`(?<names>\p{Lu}[\p{L}’'.-]+(?: (?:\p{Lu}[\p{L}’'.-]+|and|von|van|de|di)){0,4}) (?:\p{Ll}+ ){0,2}(?:argu|show|writ|wrot|says|said|claim|not|explain|discuss|describ|develop|defend|introduc|coin|put|call|stat|observ|suggest|propos|point|demonstrat|zeig|schreib|argumentier|montr|écri|soutien|mostr|escrib|scriv|sostien)\p{Ll}*(?: \p{Ll}+){0,4} in $`;
const own = lettered()`(?<names>\p{Lu}[\p{L}’'.-]*\p{Ll}(?: (?:\p{Lu}[\p{L}’'.-]+|and|of|von|van|de|di)){0,6})[’']s? $`;
const before = lettered()`(?<names>\p{Lu}[\p{L}’'.-]+(?: (?:\p{Lu}[\p{L}’'.-]+|and|&|et|und|von|van|de|di|der|al\.)){0,8}),? $`;
const REACH = 160;

/** The sources in a sentence, from left to right. */
export function toldIn(sheet: Sheet, from: number, to: number): Told[] {
  const closed = sheet.closed.slice(from, to);
  const found = [...closed.matchAll(titled), ...closed.matchAll(bare)].flatMap((match): Told[] => {
    const one = match.groups?.title === undefined ? marked(sheet, from, match) : unmarked(sheet, from, match);
    return one ? [one] : [];
  });
  let end = 0;
  return found
    .sort((a, b) => a.from - b.from)
    .filter((one) => {
      if (one.from < end) return false;
      end = one.to;
      return true;
    });
}

const sentenceEnd = lettered()`[.?!] \p{Lu}`;

function marked(sheet: Sheet, from: number, { index, 0: whole, groups = {} }: RegExpMatchArray): Told | undefined {
  const start = from + (index ?? 0);
  const words = sheet.titles.find((one) => one.from === start);
  if (
    !words ||
    groups.bracket === undefined ||
    sentenceEnd.test(groups.gap ?? '') ||
    tells(groups.gap ?? '') ||
    !isTitle(sheet.text.slice(words.inner.from, words.inner.to), 1)
  )
    return undefined;
  const bracket = start + whole.length - groups.bracket.length;
  return year.test(sheet.open.slice(bracket, start + whole.length))
    ? withNames(sheet, from, { from: start, to: words.to }, start + whole.length)
    : undefined;
}

function unmarked(sheet: Sheet, from: number, { index, 0: whole, groups = {} }: RegExpMatchArray): Told | undefined {
  const start = from + (index ?? 0);
  const { title = '', bracket = '' } = groups;
  const end = start + whole.length;
  if (isCity(title) || !/^\((?:1\d|20)\d\d\)$/.test(sheet.open.slice(end - bracket.length, end))) return undefined;
  const told = withNames(sheet, from, { from: start, to: start + title.length }, end);
  return told.headed && saying.test(sheet.closed.slice(Math.max(from, start - REACH), start)) ? told : undefined;
}

/** With the author before it, whether he stands there for himself or does something. */
function withNames(sheet: Sheet, from: number, title: Span, end: number): Told {
  const head = sheet.closed.slice(Math.max(from, title.from - REACH), title.from);
  const to = end + (page.exec(sheet.closed.slice(end, end + 30))?.[0].length ?? 0);
  for (const pattern of [saying, own, before]) {
    const match = pattern.exec(head);
    const names = match?.groups?.names?.replace(/^(?:In|As|But|See|The|And|For|From|Nor|Also) /, '');
    if (!match || names === undefined || !isAuthor(names)) continue;
    const at = title.from - head.length + match.index + match[0].indexOf(names);
    return { from: at, to, headed: { names: { from: at, to: at + names.length }, title } };
  }
  return { from: title.from, to };
}

function isAuthor(names: string): boolean {
  if (!isNames(names) || names.includes(hidden.title)) return false;
  const authors = authorsOf(names, 0);
  const [first = ''] = names.split(' ');
  return (
    authors.every(({ person }) => !person) ||
    authors.length > 1 ||
    !/^(?:In|On|At|It|He|She|They|This|That|These|We)$/.test(first)
  );
}
