/** Markers of Markdown footnotes, `[^id]`. What may as well be a class of a regular expression is one only if it has a note. */
import type { MarkerData, Mention } from '../model.js';
import { startsText } from '../text.js';
import { type Detector, within } from './detector.js';
import { signs } from './signs.js';

const pattern = /\[\^([^\]\s[^]{1,60})\](?!\()/gu;
/** `[^a-z]`, `[^\w]`: what a class of a regular expression holds. */
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
      if (hidden(from) || text.charAt(from - 1) === '\\') continue;
      if (text.charAt(to) === ':' && !midLine && startsText(text, from)) continue;
      const doubtful = classLike.test(written) || /[(|/]/.test(text.charAt(from - 1)) || /[+*?{]/.test(text.charAt(to));
      found.push({
        kind: 'marker',
        from,
        to,
        data: { form: 'caret', labels: [{ label: written, from, to }], doubtful },
      });
    }
    return found;
  },
};
