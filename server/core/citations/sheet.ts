/** A note as its parser sees it: the text with addresses, titles and brackets marked, and masks that hide them. */

import { lettered } from '../letters.js';
import type { Mention, Span } from '../model.js';
import { type Lone, quotationsIn, singleQuotationsIn } from './quotes.js';
import { type FoundUrl, urlsIn } from './urls.js';

/** Words in quotation marks, in emphasis or in a link. `inner` is without the marks. */
export interface Titled extends Span {
  readonly inner: Span;
  readonly mark: 'quote' | 'emphasis' | 'link' | 'lone';
}

/** Every string is as long as the note, so that a place in one is the same place in the others. */
export interface Sheet {
  /** The words, with every white space as a blank. */
  readonly text: string;
  /** Addresses and titles hidden; of brackets the inside as well. */
  readonly open: string;
  readonly closed: string;
  readonly urls: readonly FoundUrl[];
  readonly titles: readonly Titled[];
  /** Round and square brackets that stand in no other. */
  readonly brackets: readonly Span[];
  readonly lone: readonly Lone[];
}

/** What hidden characters are shown as; they count as letters of a word. */
export const hidden = { url: '\ue000', title: '\ue001', bracket: '\ue002' } as const;

const emphasis = lettered(
  'g',
)`(?<![\p{L}\p{N}*_\\])(\*{1,2}|_{1,2})(?=[\p{L}\p{N}“"‘'])([^*_\n]{2,300}?)\1(?![\p{L}\p{N}*_])`;
/** Words that printers set in italics, which are no titles. */
const notTitle =
  /^(?:(?:see|see also|cf|but see|accord|ibid|ibidem|id|idem|ebd|ebenda|ibíd|ivi|supra|infra|op\.? ?cit|loc\.? ?cit|ob\.? ?cit|art\.? ?cit|cit|et al|in|passim|hereinafter|inter alia|quoting|citing|siehe|vgl|voir|véase|vedi)[\s.,]*)+$/i;
const link = /\[(?!\ue000)([^\][\n]{2,300})\](?=\()/gu;
/** What ends the title that an unclosed quotation mark opened. */
const titleEnd = lettered()`[;\ue000\ue001]|,?\s+\((?=[^()]{0,80}(?:1[5-9]|20)\d\d)|[,.]\s+(?=(?:[A-ZÄÖÜ]\p{L}{2,9}\.?\s?\d{1,2},?\s\d{4}|\d{1,2}\.?\s\p{L}{3,10}\.?\s\d{4}|(?:1[5-9]|20)\d\d\b|(?:[Pp]ara|[Aa]rt(?:icle|\.)|pp?\.|§|[Aa]nnex|[Ss]ection|[Cc]h(?:ap|\.))))`;
const REACH = 400;

/** Marks a note's text. `mentions` are those of its paragraphs, with spans from its start. */
export function sheetOf(written: string, mentions: readonly Mention[]): Sheet {
  const known = mentions.filter(({ kind }) => kind === 'url') as (Span & { data: { url: string } })[];
  const urls = urlsIn(
    written,
    known.map(({ from, to, data }) => ({ from, to, url: data.url })),
  );
  const text = written.replace(/\s/g, ' ');
  const noUrls = hide(text, urls, hidden.url);
  const links = linksIn(noUrls);
  const noLinks = hide(noUrls, links, hidden.title);
  const { pairs, lone } = quotationsIn(hideLines(written, noLinks), (at) => noLinks.charAt(at) > '\ud7ff');
  const quotes = pairs.filter(({ from, to }) => to - from > 3).map((one) => titled(one, 1, 'quote'));
  const noQuotes = hide(noLinks, quotes, hidden.title);
  const marked = [...links, ...quotes, ...otherTitles(noQuotes)].sort((a, b) => a.from - b.from);
  const titles = [...marked, ...loneTitles(lone, hide(noQuotes, marked, hidden.title))].sort((a, b) => a.from - b.from);
  const open = hide(noUrls, titles, hidden.title);
  const brackets = bracketsIn(open);
  const inside = brackets.map(({ from, to }) => ({ from: from + 1, to: to - 1 }));
  return { text, open, closed: hide(open, inside, hidden.bracket), urls, titles, brackets, lone };
}

/** The sheet without what stands in these brackets. */
export function without(sheet: Sheet, brackets: readonly Span[]): Sheet {
  const inner = brackets.map(({ from, to }) => ({ from: from + 1, to: to - 1 }));
  return { ...sheet, open: hide(sheet.open, inner, hidden.bracket) };
}

/** The sheet of what stands in a bracket: there it is not hidden. */
export function inside(sheet: Sheet, { from, to }: Span): Sheet {
  const own = sheet.open.slice(from, to);
  const brackets = bracketsIn(own);
  const inner = brackets.map((one) => ({ from: one.from + 1, to: one.to - 1 }));
  const closed = sheet.closed.slice(0, from) + hide(own, inner, hidden.bracket) + sheet.closed.slice(to);
  return { ...sheet, closed, brackets: brackets.map((one) => ({ from: one.from + from, to: one.to + from })) };
}

/** Line ends as they were written, for whom they matter; addresses hidden. */
function hideLines(written: string, noUrls: string): string {
  return written.includes('\n') ? noUrls.replace(/ /g, (blank, at) => (written[at] === '\n' ? '\n' : blank)) : noUrls;
}

function linksIn(text: string): Titled[] {
  return [...text.matchAll(link)].map(({ index, 0: whole }) =>
    titled({ from: index, to: index + whole.length }, 1, 'link'),
  );
}

function otherTitles(text: string): Titled[] {
  const inEmphasis = [...text.matchAll(emphasis)]
    .filter(({ 2: words = '' }) => !notTitle.test(words))
    .map(({ index, 0: whole, 1: mark = '' }) =>
      titled({ from: index, to: index + whole.length }, mark.length, 'emphasis'),
    );
  const singles = singleQuotationsIn(text, (at) => text.charAt(at) === hidden.title);
  const found = [...inEmphasis, ...singles.map((one) => titled(one, 1, 'quote'))].filter(
    ({ inner }) => !text.slice(inner.from, inner.to).includes(hidden.title),
  );
  let end = 0;
  return found
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

function titled({ from, to }: Span, width: number, mark: Titled['mark']): Titled {
  return { from, to, inner: { from: from + width, to: to - width }, mark };
}

/** The title behind a mark that nothing closes, or before one that nothing opened. */
function loneTitles(lone: readonly Lone[], text: string): Titled[] {
  const found: Titled[] = [];
  let end = 0;
  for (const { at, opens } of lone) {
    const title = opens ? openedAt(text, at) : closedAt(text, at);
    if (!title || title.from < end || title.to - title.from < 5) continue;
    found.push(title);
    end = title.to;
  }
  return found;
}

function openedAt(text: string, at: number): Titled | undefined {
  const reach = text.slice(at + 1, at + REACH);
  const match = titleEnd.exec(reach);
  if (match?.[0] === hidden.title) return undefined;
  let to = at + 1 + (match ? match.index : reach.length);
  while (to > at && /[\s,.]/.test(text.charAt(to - 1))) to--;
  return { from: at, to, inner: { from: at + 1, to }, mark: 'lone' };
}

function closedAt(text: string, at: number): Titled | undefined {
  const start = Math.max(0, at - REACH);
  const before = text.slice(start, at);
  const cut = Math.max(...[';', hidden.url, hidden.title].map((sign) => before.lastIndexOf(sign))) + 1;
  const comma = before.indexOf(', ', cut);
  const from = start + (comma > 0 && comma - cut < 80 ? comma + 2 : cut);
  return { from, to: at + 1, inner: { from, to: at }, mark: 'lone' };
}

/** Brackets that stand in no other; what is never closed is none. */
function bracketsIn(text: string): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91) open.push(i);
    else if ((code === 41 || code === 93) && open.length) {
      const from = open.pop() as number;
      while (found.length && (found.at(-1) as Span).from > from) found.pop();
      found.push({ from, to: i + 1 });
    }
  }
  return found;
}

/** The text with the spans filled up with a sign. */
function hide(text: string, spans: readonly Span[], sign: string): string {
  let at = 0;
  const parts: string[] = [];
  for (const { from, to } of spans) {
    if (from < at || to <= from) continue;
    parts.push(text.slice(at, from), sign.repeat(to - from));
    at = to;
  }
  return parts.length ? parts.join('') + text.slice(at) : text;
}
