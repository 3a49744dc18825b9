/** Markers that are symbols, `*`, `†`, `‡`, `§`, `¶`, alone or doubled, behind a word or its punctuation. */
import type { MarkerData, Mention } from '../model.js';
import { type Detector, inLabel, within } from './detector.js';
import { emphasisIn } from './emphasis.js';
import { signs } from './signs.js';

const pattern = /(?<=[\p{L}.,;:!?”’"')\]])([*†‡§¶])\1{0,2}(?=[\s.,;:!?)\]”’"]|$)/gu;

export const symbol: Detector = {
  name: 'symbol',
  needs: signs.symbol,
  detect({ text, seen }) {
    const found: Mention<MarkerData>[] = [];
    const hidden = within(seen.ticks, seen.url);
    const inTable = tables(text);
    const closesEmphasis = emphasisIn(text);
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (inLabel(seen, from) || hidden(from)) continue;
      // `*emphasis*` and `**strong**` end with the stars they began with.
      if ((match[0].startsWith('*') && closesEmphasis(from)) || inTable(from)) continue;
      found.push({ kind: 'marker', from, to, data: { form: 'symbol', labels: [{ label: match[0], from, to }] } });
    }
    return found;
  },
};

/** A row of a table has notes of its own, which are not the document's. A test of places, asked from left to right. */
function tables(text: string): (at: number) => boolean {
  let end = -1;
  let row = false;
  return (at) => {
    if (at >= end) {
      const from = text.lastIndexOf('\n', at) + 1;
      const next = text.indexOf('\n', at);
      end = next < 0 ? text.length : next;
      row = /\t|\|/.test(text.slice(from, end));
    }
    return row;
  };
}
