/** Web addresses, without the punctuation, brackets and back arrows that stand behind them. */
import type { Mention } from '../model.js';
import { isLetter, isSpace } from '../text.js';
import type { Detector } from './detector.js';

export interface UrlData {
  readonly url: string;
}

const starts = /(?:https?|ftp):\/\/|www\./giu;
/** RFC 3986 allows none of these unescaped, and writers put them around an address. */
const outside = new Set([...'<>"“”„«»‘’↩{}|\\^`']);
const trailing = new Set([...".,;:!?'*_…↩\ufe0e\ufe0f"]);

export const url: Detector = {
  name: 'url',
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
    const char = text.charAt(to);
    if (isSpace(text.charCodeAt(to)) || outside.has(char)) break;
    if (char === '(') round++;
    if (char === '[') square++;
    if (char === ')' && --round < 0) break;
    if (char === ']' && --square < 0) break;
  }
  while (to > from && trailing.has(text.charAt(to - 1))) to--;
  return to;
}
