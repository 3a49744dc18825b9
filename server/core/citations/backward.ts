/** Words that lead back: `Ibid.`, `op. cit.`, `supra note 5`. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { ibidWords, idemWords, opCitWords } from '../words/citations.js';
import type { Sheet } from './sheet.js';

export interface Backward {
  readonly form: 'ibid' | 'idem' | 'op-cit';
  readonly word: Span;
}

const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const ibid = lettered('iy')`[*_]{0,2}(?:${longest(ibidWords)})[*_]{0,2}(?=[\s.,;:)*_\]]|$)\.?`;
const idem = lettered('iy')`[*_]{0,2}(?:${longest(idemWords)})[*_]{0,2}(?=[\s.,;:)*_\]]|$)`;
const cited = lettered('i')`(?<=[\s,(])[*_]{0,2}(?:${longest(opCitWords)})(?=[\s.,;:)*_\]]|$)[*_]{0,2}`;
const alone = /[*_]{0,2}(?:op\.? ?cit\.?|a\. ?a\. ?[oO]\.?|aao)[*_]{0,2}(?=[\s.,;:)]|$)/iuy;
/** An author and a short title stand before `op. cit.`, no more. */
const REACH = 220;

/** What leads back at the start of a stretch. `Idem` with a capital or a title behind it stands for an author only. */
export function backwardAt(sheet: Sheet, from: number, to: number): Backward | undefined {
  const { text } = sheet;
  for (const [form, pattern] of [
    ['ibid', ibid],
    ['idem', idem],
    ['op-cit', alone],
  ] as const) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    // The full stop behind the last word is not part of the stretch.
    if (!match || from + match[0].length > to + 1) continue;
    const end = Math.min(from + match[0].length, to);
    if (form === 'idem' && !standsForWork(text.slice(end, to))) return undefined;
    return { form, word: { from, to: end } };
  }
  return undefined;
}

/** `Id. at 45`, `Idem, p. 4`, `Id.`: not `idem, Other Title …`. */
function standsForWork(behind: string): boolean {
  return /^[\s.,]*(?:$|\(|(?:at|p|pp|para|paras|art|arts|S|ch|chap|sec|note|n|no|s|pág|págs|Art|Rn|Abs)\b|§|¶|\d)/u.test(
    behind,
  );
}

/** `op. cit.` and its like behind an author. */
export function citedBehind(sheet: Sheet, from: number, to: number): Span | undefined {
  const match = cited.exec(sheet.open.slice(from, Math.min(to, from + REACH)));
  if (!match) return undefined;
  return { from: from + match.index, to: from + match.index + match[0].length };
}

/** `Idem, Other Title`: the author of the source before. Where the title begins. */
export function idemAuthor(sheet: Sheet, from: number, to: number): Span | undefined {
  idem.lastIndex = from;
  const match = idem.exec(sheet.text);
  if (!match || standsForWork(sheet.text.slice(from + match[0].length, to))) return undefined;
  return { from, to: from + match[0].length };
}
