/** Markers in square brackets: `[1]`, `[1, 2]`, `[1–3]`. Links and reference links of Markdown are none. */
import type { MarkerData, Mention } from '../model.js';
import { startsText } from '../text.js';
import { type Detector, inLabel, within } from './detector.js';
import { labelsIn } from './labels.js';
import { signs } from './signs.js';

const pattern = /\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3}){0,20})\]/gu;

export const bracket: Detector = {
  name: 'bracket',
  needs: signs.square,
  detect({ text, seen }) {
    const found: Mention<MarkerData>[] = [];
    const hidden = within(seen.ticks, seen.url, seen.superscript);
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (inLabel(seen, from) || hidden(from) || isLink(text, from, to)) continue;
      const labels = labelsIn(text, from, to);
      const [only] = labels;
      if (!only || /^0/.test(match[1] ?? '')) continue;
      const spans = labels.length === 1 ? [{ label: only.label, from, to }] : labels;
      found.push({ kind: 'marker', from, to, data: { form: 'bracket', labels: spans } });
    }
    return found;
  },
};

/** `[1](url)`, `[text][1]`, `[1]: url`, `![1]` and `\[1]`. */
function isLink(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  if (text.charAt(to) === '(' || before === '\\') return true;
  if (before === '!' && text.charAt(to) === '[') return true;
  if (text.charAt(to) === ':' && startsText(text, from)) return true;
  return (
    before === ']' &&
    !/\[[\d\s,;–-]+\]$/u.test(text.slice(Math.max(0, from - 30), from)) &&
    !/\[\^[^\]]*\]$/u.test(text.slice(Math.max(0, from - 60), from))
  );
}
