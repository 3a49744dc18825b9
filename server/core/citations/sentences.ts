/** Sentences of a note, and what each may be in a citation. */

import { capital, lettered } from '../letters.js';
import type { Span } from '../model.js';
import { shortened, smallWords, tellingStarts, tellingWords } from '../words/citations.js';
import { datesIn } from './dates.js';
import { headIn } from './heads.js';
import { authorsOf, isNames, isTitle } from './names.js';
import { pinpointsIn } from './pinpoints.js';
import { hidden, type Sheet } from './sheet.js';
import { atStart, signalsWithin } from './signals.js';
import { symbolsIn } from './symbols.js';

/**
 * `address`: an address and the words that lead to it; `head`: authors and a year in brackets; `names`, `date`: nothing else;
 * `prose`: it tells something; `cite`: it has something that only citations have; `rest`: a few words more.
 */
export type Sort = 'address' | 'head' | 'names' | 'date' | 'prose' | 'cite' | 'rest';

export interface Sentence extends Span {
  readonly sort: Sort;
  readonly titled: boolean;
}

const boundary = lettered('g')`[.!?…][”’"'\])]*\s+(?=[\p{Lu}\d([“‘"'*_\ue000\ue001])`;
/** A quotation that ends with its sentence. */
const quotedEnd = lettered('g')`\ue001\s+(?=\p{Lu})`;
/** A name that does something: `Brandt coined the`. */
const acting = lettered()`\p{Lu}\p{Ll}{2,20} (?!adopt|amend|sign|edit|publish|revis|translat|updat)\p{Ll}{2,12}(?:ed|es|ts) (?:the|an?|that|this|his|her|its|their) `;
/** `Originally introduced as`, at the start. */
const partaking = lettered()`^\W*\p{Lu}\p{Ll}+ly (?!publish|print|issu)\p{Ll}+ed (?:as|by|in|from|on) `;
const remarks =
  /,? (?:where|which|who|whose|in which|on which|arguing|noting|stating|finding|holding|describing|discussing|showing|wo|wonach|worin|où|qui|donde|dove|for an?|with a|with further) /gu;
/** A quotation is not looked at further back than this. */
const SAID = 2000;
const sending = /^(?:See|Also see|Cf|Siehe|Vgl|Voir|Véase|Vedi|Cfr|But see|Accord)\b/;
const pinpointNext = /^(?:\(|[pS]\.|[Pp]ara|[Aa]rt|§|¶|\d|[Cc]h|[Aa]t |[Vv]ol|[Ss]ec|[Aa]nnex|[Ss]eite)/;
const leading = lettered(
  'i',
)`^[\s<([]*(?:(?:also )?(?:available|accessible|online|published|found|posted)?(?: online)?(?: at| from| on| here)?|url|link|web(?:site)?|doi|source|retrieved|(?:last )?(?:accessed|visited)|(?:abrufbar|verfügbar|online)(?: unter)?|disponible(?: (?:sur|en|à))?|disponibile(?: (?:su|all['’]indirizzo))?|en ligne|internet|in|at)?[^\p{L}\ue000]{0,4}`;

/** The sentences of a stretch, without those that are empty. */
export function sentencesOf(sheet: Sheet, from: number, to: number): Sentence[] {
  const closed = sheet.closed.slice(from, to);
  const ends = [...closed.matchAll(boundary)]
    .filter(({ index }) => isEnd(closed, index))
    .map(({ index, 0: mark }) => index + mark.length);
  ends.push(...quotedEnds(sheet.text.slice(from, to), closed, ends));
  const found: Sentence[] = [];
  let at = 0;
  for (const end of [...ends.sort((a, b) => a - b), closed.length]) {
    const head = headEnd(sheet, from + at, to) - from;
    if (head > at) {
      found.push({ from: from + at, to: from + head, sort: 'head', titled: false });
      at = head;
    }
    if (end <= at) continue;
    if (closed.slice(at, end).trim() !== '') found.push(sentence(sheet, from + at, from + end));
    at = end;
  }
  return found;
}

/** Where names of the kind that a title follows end, at the start of a sentence and behind `See`. */
function headEnd(sheet: Sheet, from: number, to: number): number {
  const signal = atStart.exec(sheet.closed.slice(from, Math.min(to, from + 80)))?.[0].length ?? 0;
  const start = from + signal + (/^\s*/.exec(sheet.open.slice(from + signal, to))?.[0].length ?? 0);
  const head = headIn(sheet.open.slice(start, Math.min(to, start + 500)));
  return head === undefined ? from : start + head;
}

/** Where a sentence that tells something ends with a quotation. `ends` are the other ends, from left to right. */
function quotedEnds(text: string, closed: string, ends: readonly number[]): number[] {
  const found: number[] = [];
  let [next, read, telling] = [0, 0, false];
  for (const { index, 0: gap } of closed.matchAll(quotedEnd)) {
    for (; (ends[next] ?? closed.length) <= index; next++) [read, telling] = [ends[next] as number, false];
    telling ||= tells(closed.slice(read, index));
    read = index;
    const ended = /[.!?]\s?$/.test(text.slice(Math.max(0, index - 2), index));
    const start = index + 1 - (/\ue001+$/.exec(closed.slice(Math.max(0, index - SAID), index + 1))?.[0].length ?? 0);
    if (
      ended &&
      (telling ||
        isSaid(text.slice(start, index + 1)) ||
        sending.test(text.slice(index + gap.length, index + gap.length + 10)))
    )
      found.push(index + gap.length);
  }
  return found;
}

/** A whole sentence in quotation marks, which is no title. */
function isSaid(quote: string): boolean {
  return quote.length > 40 && /[.!?]\s?[”"»“]$/.test(quote) && !isTitle(quote, 2);
}

const betweenWords = lettered()`[^\p{L}’'\ue000-\ue002]+`;

/** Whether a stretch with hidden titles tells something: by so many words at least, or by how it begins. */
export function tells(closed: string, least = 1): boolean {
  const words = closed.replace(atStart, '').split(betweenWords).filter(Boolean);
  if (tellingStarts.has((words[0] ?? '').toLowerCase()) || acting.test(closed) || partaking.test(closed)) return true;
  return words.filter((word) => tellingWords.has(word) || /[a-z]n[’']t$|^I[’']/.test(word)).length >= least;
}

const lastWord = lettered()`([\p{L}.]+)$`;
const letterOnly = lettered()`^(?:\p{L}|.*\.\p{L})$`;

/** Whether a point ends a sentence: not behind an initial or a shortened word. */
export function isEnd(closed: string, at: number): boolean {
  if (closed.charAt(at) !== '.') return true;
  const head = closed.slice(Math.max(0, at - 24), at);
  const word = lastWord.exec(head)?.[1] ?? '';
  const next = closed
    .slice(at + 1)
    .trimStart()
    .slice(0, 12);
  if (/^(?:ibid|ibidem|id|idem|ebd|ebenda|cit|seq|O)$/i.test(word)) return !pinpointNext.test(next);
  if (/^\d/.test(next) && !/^(?:1[5-9]|20)\d\d[.,]/.test(next)) return false;
  if (/^al$/i.test(word)) return false;
  if (letterOnly.test(word)) return word === 'a';
  if (word === '') return true;
  return !shortened.has(word.toLowerCase().replace(/\./g, ''));
}

function sentence(sheet: Sheet, from: number, to: number): Sentence {
  const closed = sheet.closed.slice(from, to);
  const titled = closed.includes(hidden.title);
  return { from, to, titled, sort: sortOf(sheet, from, to, closed, titled) };
}

function sortOf(sheet: Sheet, from: number, to: number, closed: string, titled: boolean): Sort {
  const open = sheet.open.slice(from, to);
  const bare = closed.trim().replace(/[.\s]+$/, '');
  const lead = leading.exec(closed)?.[0].length ?? 0;
  if (closed.charAt(lead) === hidden.url && /^[\ue000>)\].,\s]*(?:\(|$)/.test(closed.slice(lead))) return 'address';
  if (/^\s*\ue001+[.\s]*$/.test(closed) && isSaid(sheet.text.slice(from, to).trim())) return 'prose';
  if (/^[\ue000\s()[\]<>.,;:]*$/.test(open)) return 'address';
  if (isDate(open)) return 'date';
  const year = /^(.{2,200}?)\s\(([^()]{4,40})\)$/.exec(open.trim().replace(/[.:,\s]+$/, ''));
  if (year && isNames(year[1] as string) && datesIn(year[2] as string)[0]?.from === 0) return 'head';
  const named = /^(.{4,200}?),\s?(?:1[5-9]|20)\d\d[a-d]?$/.exec(open.trim().replace(/[.:,\s]+$/, ''))?.[1];
  if (named && isNames(named) && authorsOf(named, 0).every(({ person, text }) => person && text.includes(' ')))
    return 'head';
  const remark = remarkIn(closed);
  const dated = datesIn(open).length > 0;
  const signed = dated || closed.includes(hidden.url) || symbolsIn(open).length > 0;
  if (tells(remark === undefined ? closed : closed.slice(0, remark), signed && startsWithNames(closed) ? 2 : 1))
    return 'prose';
  if (titled && !closed.includes(hidden.url) && comments(closed.slice(0, closed.indexOf(hidden.title)))) return 'prose';
  if (titled || closed.includes(hidden.url) || dated || symbolsIn(open).length || pinpointsIn(open).length)
    return 'cite';
  return isNames(bare) && bare.split(/\s+/).length <= 14 ? 'names' : 'rest';
}

const betweenPlainWords = lettered()`[^\p{L}’']+`;
const smallFirst = lettered()`^\p{Ll}`;

/** Words before a title that are no names: `The figures come from the`. */
function comments(head: string): boolean {
  const words = (head.split(signalsWithin).at(-1) ?? '').replace(atStart, '').split(betweenPlainWords);
  return words.filter((word) => smallFirst.test(word) && !smallWords.has(word)).length > 1;
}

/** `Port Authority, Our Tides …`: a title may speak of us, and of what is. */
function startsWithNames(closed: string): boolean {
  const comma = closed.indexOf(', ');
  return comma > 1 && comma < 100 && isNames(closed.slice(0, comma)) && capital.test(closed.slice(comma + 2));
}

/** Where a remark begins behind a citation that has a title or a year: `, where the opposite is argued`. */
export function remarkIn(closed: string): number | undefined {
  for (const { index } of closed.matchAll(remarks)) if (/[\ue001)]|\d{4}/.test(closed.slice(0, index))) return index;
  return undefined;
}

function isDate(open: string): boolean {
  const bare = open.trim().replace(/^\(|\)?[.,:\s]*$/g, '');
  const [first] = datesIn(bare);
  return first !== undefined && first.from === 0 && bare.length - first.to <= 1;
}
