/** Markers of Markdown footnotes, `[^id]`. A definition's own label and the classes of regular expressions are none. */
import type { MarkerData, Mention } from '../model.js';
import { startsText } from '../text.js';
import { type Detector, within } from './detector.js';
import { signs } from './signs.js';

const pattern = /\[\^([^\]\s[^]{1,60})\](?!\()/gu;
/** `[^a-z]`, `[^\w]`, `[^0-9]+`: what a regular expression holds, and what follows a class in one. */
const classLike = /^(?:\\?.-.|\\.)+$|[\\|{}()*+?$"'<>/,;]/u;

export const caret: Detector = {
  name: 'caret',
  needs: signs.caret,
  detect({ text, seen, midLine }) {
    const found: Mention<MarkerData>[] = [];
    const hidden = within(seen.ticks);
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const written = match[1] ?? '';
      if (hidden(from) || classLike.test(written) || /[\\(|]/.test(text.charAt(from - 1))) continue;
      if (/^[+*?{]/u.test(text.slice(to)) && !/^\*\*?(?!\S)/.test(text.slice(to))) continue;
      if (text.charAt(to) === ':' && !midLine && startsText(text, from)) continue;
      found.push({ kind: 'marker', from, to, data: { form: 'caret', labels: [{ label: written, from, to }] } });
    }
    return found;
  },
};
