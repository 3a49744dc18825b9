/** Markers that are symbols, `*`, `†`, `‡`, `§`, `¶`, alone or doubled, behind a word or its punctuation. */
import type { MarkerData, Mention } from '../model.js';
import { type Detector, inLabel, inside } from './detector.js';

const pattern = /(?<=[\p{L}.,;:!?”’"')\]])([*†‡§¶])\1{0,2}(?=[\s.,;:!?)\]”’"]|$)/gu;

export const symbol: Detector = {
  name: 'symbol',
  detect({ text, seen }) {
    const found: Mention<MarkerData>[] = [];
    if (!/[*†‡§¶]/u.test(text)) return found;
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (
        inLabel(seen, from) ||
        inside(seen.ticks, from) ||
        inside(seen.url, from) ||
        closesEmphasis(text, from, match[0]) ||
        inTable(text, from)
      )
        continue;
      found.push({ kind: 'marker', from, to, data: { form: 'symbol', labels: [{ label: match[0], from, to }] } });
    }
    return found;
  },
};

/** A row of a table has notes of its own, which are not the document's. */
function inTable(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return /\t|\|/.test(text.slice(from, end < 0 ? text.length : end));
}

/** `*emphasis*` and `**strong**` end with the stars they began with. */
function closesEmphasis(text: string, at: number, stars: string): boolean {
  if (!stars.startsWith('*')) return false;
  const before = text.slice(Math.max(0, at - 2000), at);
  const opened = before.match(/(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])/gu)?.length ?? 0;
  const closed = before.match(/(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])/gu)?.length ?? 0;
  return opened > closed;
}
