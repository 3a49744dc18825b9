/** Where words have capitals because they stand in a title: headings, titles of cited works, lines of capitals. */
import type { Mention } from '../../model.js';
import { isBreak, SPACE } from '../../text.js';
import { gap, sign, type Token } from './token.js';

/** A quotation that is longer is no title. */
const LONGEST_QUOTE = 300;
const LONGEST_LINE = 160;

const smallWords = /(?<![\p{L}’'])\p{Ll}{4,}/gu;

/** Sets `title` and `upper` on the words. */
export function markTitles(text: string, tokens: readonly Token[], headings: readonly Mention[] | undefined): void {
  for (const { from, to } of headings ?? []) mark(tokens, first(tokens, from), to, sign.title);
  let line = 0;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as Token).flags & sign.quote) markQuote(text, tokens, i);
    if (i === line) line = lineOf(text, tokens, i);
  }
}

function first(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token) => token.from >= from);
  return at < 0 ? tokens.length : at;
}

function mark(tokens: readonly Token[], from: number, to: number, flag: number): void {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.from >= to) return;
    token.flags |= flag;
  }
}

/** A quotation most of whose longer words have capitals is a title. */
function markQuote(text: string, tokens: readonly Token[], at: number): void {
  const { from } = tokens[at] as Token;
  const straight = text.charCodeAt(from - 1) === 34 || text.charCodeAt(from - 2) === 34;
  let end = -1;
  const stop = Math.min(text.length, from + LONGEST_QUOTE);
  for (let i = from; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (straight ? code === 34 : code === 0x201d || code === 0xbb) {
      end = i;
      break;
    }
  }
  if (end < 0) return;
  let last = at;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).from < end) last++;
  if (last - at >= 1 && isTitle(tokens, at, last)) mark(tokens, at, end, sign.title);
}

function isTitle(tokens: readonly Token[], at: number, last: number): boolean {
  const small = (tokens[last] as Token).lowers - (tokens[at] as Token).lowers;
  return small * 2 <= last - at + 1;
}

/** Judges the line that begins with a word; returns the index of the first word of the next line. */
function lineOf(text: string, tokens: readonly Token[], at: number): number {
  const { from } = tokens[at] as Token;
  let end = from;
  const stop = Math.min(text.length, from + LONGEST_LINE);
  while (end < stop && !isBreak(text.charCodeAt(end))) end++;
  let next = at;
  let capitals = 0;
  while (next < tokens.length && (tokens[next] as Token).from < end) {
    if ((tokens[next] as Token).flags & sign.caps) capitals++;
    next++;
  }
  if (end >= stop && stop < text.length && !isBreak(text.charCodeAt(stop))) {
    while (next < tokens.length && (tokens[next] as Token).gap !== gap.far) next++;
    return Math.max(next, at + 1);
  }
  const size = next - at;
  if (size >= 3 && capitals >= size * 0.8) mark(tokens, at, end, sign.upper | sign.title);
  else if (size >= 3 && isBare(text, from, end) && smallIn(text, lineStart(text, from), end) * 4 <= size)
    mark(tokens, at, end, sign.title);
  return Math.max(next, at + 1);
}

/** Headings hold no quotation and do not end with a full stop. */
function isBare(text: string, from: number, end: number): boolean {
  const line = text.slice(from, end).trimEnd();
  return !line.endsWith('.') && !/[“”"]/.test(line);
}

function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_LINE && !isBreak(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Words of small letters, of four and more. */
function smallIn(text: string, from: number, to: number): number {
  let words = 0;
  let run = 0;
  for (let i = from, inWord = false; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : SPACE;
    const small = code >= 97 && code <= 122;
    // Only the tables of the language know which of the other characters are letters.
    if (code > 127 && code !== 0x2019) return text.slice(from, to).match(smallWords)?.length ?? 0;
    if (small && !inWord) run++;
    else if (run >= 4) words++;
    if (!small || inWord) run = 0;
    inWord = run === 0 && (small || (code >= 65 && code <= 90) || code === 39 || code === 0x2019);
  }
  return words;
}
