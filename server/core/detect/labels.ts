import type { LabelSpan } from '../model.js';

/** More than this many labels in one range is no range of notes. */
const LONGEST_RANGE = 30;

/**
 * The labels in a written list or range between two places: `1, 2` gives both, `3–5` gives three. The first and last of a
 * range span their own digits, those between them the whole range.
 */
export function labelsIn(text: string, from: number, to: number): LabelSpan[] {
  const found: LabelSpan[] = [];
  const pattern = /\d{1,3}/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const span = { label: String(Number(match[0])), from: match.index, to: match.index + match[0].length };
    const before = found.at(-1);
    if (before && /^\s*[–—-]\s*$/u.test(text.slice(before.to, span.from))) found.push(...between(before, span));
    found.push(span);
  }
  return found.filter((span) => span.label !== '0');
}

function between(first: LabelSpan, last: LabelSpan): LabelSpan[] {
  const count = Number(last.label) - Number(first.label) - 1;
  if (count < 1 || count > LONGEST_RANGE) return [];
  return Array.from({ length: count }, (_, i) => ({
    label: String(Number(first.label) + 1 + i),
    from: first.from,
    to: last.to,
  }));
}
