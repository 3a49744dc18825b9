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
    let from = 0;
    while (from < text.length && isBreak(text.charCodeAt(skipBlanks(text, from)))) from = skipBlanks(text, from) + 1;
    const start = skipBlanks(text, from);
    const to = trimEnd(text, start, lineEnd(text, start));
    const line = text.slice(start, to);
    const marks = /^(#{1,6})[ \t]+/.exec(line);
    const title = line.replace(/^#+[ \t]*|[ \t]*#+$/g, '').replace(/[*_]{2,}/g, '');
    const words = title.replace(/^[\s\d.]+|[\s:.=]+$/gu, '').toLowerCase();
    const notes = noteHeadings.has(words);
    if (!title || (!marks && !notes && !standsAlone(text, start, to, line))) return [];
    return [
      {
        kind: 'heading',
        from: start,
        to,
        data: { level: marks?.[1]?.length ?? 2, title, notes },
      } satisfies Mention<HeadingData>,
    ];
  },
};

/** One short line with an empty one behind it, that begins with a capital and ends without a sentence's mark. */
function standsAlone(text: string, start: number, to: number, line: string): boolean {
  if (to - start > LONGEST || trimEnd(text, start, text.length) > to || line.split(/\s+/u).length > 16) return false;
  if (text.length - to < 2 || !/[\r\n]\s*[\r\n]/.test(text.slice(to))) return false;
  return (
    isUpper(line.charCodeAt(0)) && !/[.,;:!?)\]”’"…][\d,\s–-]{0,12}$/u.test(line) && !/\s{3,}|https?:|@/u.test(line)
  );
}
