/** Words in two parts, as they come from pages that were copied: with a line end between the parts, a blank, or a sign of its own. */
import type { Document } from '../document.js';
import type { Paragraph, Span } from '../model.js';
import { isLetter } from '../text.js';

/** What may be one word: what stands before and behind a gap. Offsets count from the start of its paragraph. */
export interface Split {
  readonly head: string;
  readonly tail: string;
  readonly gap: Span;
}

/** A word in two lines, with a hyphen where the first of them ends. */
export interface LineSplit extends Split {
  /** Where the second part ends, and where that ends which is written together with it. */
  readonly end: number;
  readonly token: number;
  readonly lineEnd: string;
}

const atLineEnd = /[-‐\u00ad¬][ \t]*(\r\n|\n|\r)[ \t]*(?=\p{Ll})/gu;
/** Behind the first part a blank, a hyphen with a blank, or a sign that stands only where a word is split; then the second part. */
const inLine =
  /(?<![\p{L}\p{M}\p{N}/@_.’'-])\p{L}[\p{L}\p{M}]{1,39}(?=([-‐]?[ \u00a0]|[\u00ad¬][ \u00a0]?)(\p{Ll}[\p{L}\p{M}]{1,39})(?![\p{L}\p{M}\p{N}/@_’'\u00ad¬‐-]))/gu;
/** No word is longer. */
const LONGEST = 60;

/** All words that may go on in the next line. */
export function lineSplitsIn({ text, zone }: Paragraph): LineSplit[] {
  if (zone !== 'body' && zone !== 'notes') return [];
  return [...text.matchAll(atLineEnd)].flatMap(({ 0: whole, 1: lineEnd = '', index }) => {
    const gap = { from: index, to: index + whole.length };
    let [from, end] = [gap.from, gap.to];
    while (from > gap.from - LONGEST && isLetter(text.charCodeAt(from - 1))) from--;
    while (end < gap.to + LONGEST && isLetter(text.charCodeAt(end))) end++;
    const rest = /^\S{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
    const [head, tail] = [text.slice(from, gap.from), text.slice(gap.to, end)];
    const odd = head.length < 2 || /[-/@_]/.test(text.charAt(from - 1)) || /[-‐/@_\u00ad¬]/.test(rest);
    return odd ? [] : [{ head, tail, gap, end, token: end + rest.length, lineEnd }];
  });
}

/** Words of one line, side by side, that may be one. */
export function inlineSplitsIn({ text, zone }: Paragraph): Split[] {
  if (zone !== 'body' && zone !== 'notes') return [];
  return [...text.matchAll(inLine)].map(({ 0: head, 1: between = '', 2: tail = '', index }) => {
    const from = index + head.length;
    return { head, tail, gap: { from, to: from + between.length } };
  });
}

/** Whether a split stands in an address or in code, which are not made of words. */
export function isHidden(doc: Document, { start }: Paragraph, { head, tail, gap }: Split): boolean {
  const span = { from: start + gap.from - head.length, to: start + gap.to + tail.length };
  return ['url', 'ticks'].some((kind) => doc.mentions(kind, span).length > 0);
}
