/** Headings: lines with `#`, and short lines that stand alone and do not end like a sentence. */
import type { HeadingData, Mention } from '../model.js';
import { isBreak, isUpper, lineEnd, skipBlanks, trimEnd } from '../text.js';
import { noteHeadings } from '../words/headings.js';
import type { Detector } from './detector.js';

const LONGEST = 120;

export const heading: Detector = {
  name: 'heading',
  detect({ text, midLine }) {
    if (midLine) return [];
    const start = firstInk(text);
    const hash = text.charAt(start) === '#';
    // Nothing but a line with `#` is a heading at any length; most paragraphs are one long line and leave here.
    if (!hash && trimEnd(text, start, lineEnd(text, start, start + LONGEST + 1)) - start > LONGEST) return [];
    const to = trimEnd(text, start, lineEnd(text, start));
    if (!hash && to - start > LONGEST) return [];
    const line = text.slice(start, to);
    const title = withoutMarks(line);
    const notes = noteHeadings.has(withoutNumbers(title).toLowerCase());
    const level = hash ? /^(#{1,6})[ \t]+/.exec(line)?.[1]?.length : undefined;
    if (!title || (!level && !notes && !standsAlone(text, start, to, line))) return [];
    return [
      { kind: 'heading', from: start, to, data: { level: level ?? 2, title, notes } } satisfies Mention<HeadingData>,
    ];
  },
};

/** The first place that is neither blank nor a line's end. */
function firstInk(text: string): number {
  let at = skipBlanks(text, 0);
  while (at < text.length && isBreak(text.charCodeAt(at))) at = skipBlanks(text, at + 1);
  return at;
}

/** A line without the `#` before and behind it, and without the stars of strong emphasis. */
function withoutMarks(line: string): string {
  let from = 0;
  while (line.charAt(from) === '#') from++;
  if (from) while (isTabOrSpace(line.charAt(from))) from++;
  let to = line.length;
  while (to > from && line.charAt(to - 1) === '#') to--;
  if (to < line.length) while (to > from && isTabOrSpace(line.charAt(to - 1))) to--;
  return line.slice(from, to).replace(/[*_]{2,}/g, '');
}

function isTabOrSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}

/** A title without the number before it and the marks behind it. Goes from both ends, so that no long line of dots is read twice. */
function withoutNumbers(title: string): string {
  let from = 0;
  while (/[\s\d.]/.test(title.charAt(from))) from++;
  let to = title.length;
  while (to > from && /[\s:.=]/.test(title.charAt(to - 1))) to--;
  return title.slice(from, to);
}

/** One short line with an empty one behind it, that begins with a capital and ends without a sentence's mark. */
function standsAlone(text: string, start: number, to: number, line: string): boolean {
  if (!isUpper(line.charCodeAt(0)) || trimEnd(text, start, text.length) > to || line.split(/\s+/u).length > 16)
    return false;
  if (text.length - to < 2 || !/[\r\n]\s*[\r\n]/.test(text.slice(to))) return false;
  return !/[.,;:!?)\]”’"…][\d,\s–-]{0,12}$/u.test(line) && !/\s{3,}|https?:|@/u.test(line);
}
