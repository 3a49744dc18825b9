/** Markers written as superscripts: `¹²`, `<sup>1</sup>`, `^1^`; lists and ranges of them count one by one. */
import type { LabelSpan, MarkerData, Mention } from '../model.js';
import { isLetter, lower } from '../text.js';
import { type Detector, inLabel, within } from './detector.js';
import { labelsIn } from './labels.js';
import { signs } from './signs.js';

const pattern =
  /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}(?:[⁻–-][\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3})?|<sup>\s*\[?([\d,;\s–-]{1,40})\]?\s*<\/sup>|\^\[?(\d[\d,–-]{0,20})\]?\^/giu;
/** `m²`, `km³`, `x²`, `10⁶`: a power, not a note. */
const powers = /(?:^|[^\p{L}])(?:[kcmµn]?m|mi|ft|in|yd|[a-zA-Z]|CO|mc)$/u;

export const superscript: Detector = {
  name: 'superscript',
  needs: signs.raised | signs.caret | signs.angle,
  detect({ text, seen }) {
    const found: Mention<MarkerData>[] = [];
    const hidden = within(seen.ticks, seen.url);
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (inLabel(seen, from) || hidden(from) || isPower(text, from, match[0])) continue;
      const labels = (match[1] ?? match[2]) ? labelsIn(text, from, to) : raisedLabels(match[0], from);
      if (labels.length)
        found.push({ kind: 'marker', from, to, data: { form: 'superscript', labels: whole(labels, from, to) } });
    }
    return found;
  },
};

function raisedLabels(written: string, from: number): LabelSpan[] {
  return labelsIn(lower(written).replace('⁻', '–'), 0, written.length).map((span) => ({
    label: span.label,
    from: span.from + from,
    to: span.to + from,
  }));
}

/** A single label owns the whole marker, brackets and tags included. */
function whole(labels: LabelSpan[], from: number, to: number): LabelSpan[] {
  const [only] = labels;
  return labels.length === 1 && only ? [{ label: only.label, from, to }] : labels;
}

function isPower(text: string, from: number, written: string): boolean {
  if (/(?:[⁻⁺]|(?<![\d.,])10⁻?)$/u.test(text.slice(Math.max(0, from - 4), from))) return true;
  if (!/^[²³]$/u.test(written) && !/^\^[23]\^$/.test(written) && !/^<sup>[23]<\/sup>$/i.test(written)) return false;
  if (from > 0 && /\d/.test(text.charAt(from - 1)) && isLetter(text.charCodeAt(from + written.length))) return true;
  return powers.test(text.slice(Math.max(0, from - 5), from));
}
