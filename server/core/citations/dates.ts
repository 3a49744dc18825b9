/** Days, months and years as citations write them; what else a date may be is no matter of theirs. */
import type { Span } from '../model.js';
import { accessWords, months } from '../words/citations.js';

export interface WrittenDate extends Span {
  readonly year?: number;
  /** It says more than a year. */
  readonly full: boolean;
}

const month = `(?:${Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const day = '\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?';
const pattern = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:${[
    `${month}\\.? ?${day}(?: ?[–-] ?${day})?,? {0,2}(?<y1>\\d{4})`,
    `${day}(?: ?[–-] ?${day})?,? (?:de |d[’'])?${month}\\.?,?(?: de| del)? (?<y2>\\d{4})`,
    `${month}\\.?,?(?: de)? (?<y3>\\d{4})`,
    `(?<y4>\\d{4})-\\d\\d-\\d\\d`,
    `\\d{1,2}[./]\\d{1,2}[./](?<y5>\\d{4})`,
    `(?<y6>\\d{4}),? ${month}(?: ${day})?`,
    `(?<y7>(?<=\\()1[0-4]\\d\\d(?=\\))|1[5-9]\\d\\d|20\\d\\d)(?:[a-d](?!\\p{L})|[–/-]\\d{2,4})?`,
    'n\\. ?d\\.|o\\. ?[JD]\\.|s\\. ?f\\.|s\\. ?d\\.',
  ].join('|')})(?![\\p{L}\\d])`,
  'giu',
);
const access = new RegExp(`(?<![\\p{L}])(?:${accessWords.join('|')})\\s{0,2}`, 'giu');

/** The dates of a stretch whose titles and addresses are hidden, in reading order. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(pattern)].map(({ index, 0: written, groups = {} }) => {
    const year = Object.values(groups).find(Boolean);
    const full = groups.y7 === undefined && year !== undefined;
    return { from: index, to: index + written.length, full, ...(year === undefined ? {} : { year: Number(year) }) };
  });
}

/** The date on which an address was opened, with the words before it. */
export function accessIn(text: string, dates: readonly WrittenDate[]): { whole: Span; date: WrittenDate } | undefined {
  for (const { index, 0: words } of text.matchAll(access)) {
    const end = index + words.length;
    const date = dates.find(({ from }) => from >= end && from - end <= 2);
    if (date) return { whole: { from: index, to: date.to }, date };
  }
  return undefined;
}
