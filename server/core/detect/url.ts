/** Web addresses, without the punctuation, brackets and back arrows that stand behind them. */
import type { Mention } from '../model.js';
import { isLetter, isSpace } from '../text.js';
import type { Detector } from './detector.js';

export interface UrlData {
  readonly url: string;
}

const starts = /(?:https?|ftp):\/\/|www\./gi;
/** RFC 3986 allows none of these unescaped, and writers put them around an address. */
const outside = new Set([...'<>"“”„«»‘’↩{}|\\^`'].map((character) => character.charCodeAt(0)));
const [OPEN_ROUND, CLOSE_ROUND, OPEN_SQUARE, CLOSE_SQUARE] = [40, 41, 91, 93];
const trailing = new Set([...".,;:!?'*_…↩\ufe0e\ufe0f"]);

export const url: Detector = {
  name: 'url',
  frontmatter: true,
  detect({ text }) {
    const found: Mention<UrlData>[] = [];
    if (!text.includes('://') && !text.includes('www.')) return found;
    starts.lastIndex = 0;
    for (let match = starts.exec(text); match; match = starts.exec(text)) {
      const from = match.index;
      if (from > 0 && isLetter(text.charCodeAt(from - 1))) continue;
      const to = endOf(text, from);
      if (to <= from + match[0].length) continue;
      const address = text.slice(from, to);
      found.push({ kind: 'url', from, to, data: { url: /^www\./i.test(address) ? `https://${address}` : address } });
      starts.lastIndex = to;
    }
    return found;
  },
};

function endOf(text: string, from: number): number {
  let to = from;
  let round = 0;
  let square = 0;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (isLetter(code)) continue;
    if (isSpace(code) || outside.has(code)) break;
    if (code === OPEN_ROUND) round++;
    if (code === OPEN_SQUARE) square++;
    if (code === CLOSE_ROUND && --round < 0) break;
    if (code === CLOSE_SQUARE && --square < 0) break;
  }
  while (to > from && trailing.has(text.charAt(to - 1))) to--;
  return to;
}
