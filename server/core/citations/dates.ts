/** Days, months and years as citations write them; what else a date may be is no matter of theirs. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { accessWords, months } from '../words/citations.js';

export interface WrittenDate extends Span {
  readonly year?: number;
  /** It says more than a year. */
  readonly full: boolean;
}

/** A name of a month is hidden behind this sign, letter by letter: in the pattern, the names would stand four times over. */
const MONTH = '\ue003';
const word = lettered('g')`\p{L}+`;
const month = `${MONTH}{3,10}`;
const day = '\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?';
const pattern = lettered('gi')`(?<![\p{L}${MONTH}\d/.-])(?:${[
  `${month}\\.? ?${day}(?: ?[–-] ?${day})?,? {0,2}(?<y1>\\d{4})`,
  `${day}(?: ?[–-] ?${day})?,? (?:de |d[’'])?${month}\\.?,?(?: de| del)? (?<y2>\\d{4})`,
  `${month}\\.?,?(?: de)? (?<y3>\\d{4})`,
  `(?<y4>\\d{4})-\\d\\d-\\d\\d`,
  `\\d{1,2}[./]\\d{1,2}[./](?<y5>\\d{4})`,
  `(?<y6>\\d{4}),? ${month}(?: ${day})?`,
  `(?<y7>(?<=\\()1[0-4]\\d\\d(?=\\))|1[5-9]\\d\\d|20\\d\\d)(?:[a-d](?![\\p{L}${MONTH}])|[–/-]\\d{2,4})?`,
  'n\\. ?d\\.|o\\. ?[JD]\\.|s\\. ?f\\.|s\\. ?d\\.',
].join('|')})(?![\p{L}${MONTH}\d])`;
const access = lettered('gi')`(?<![\p{L}])(?:${accessWords.join('|')})\s{0,2}`;

/** What every date has; many a stretch has none, and is not searched. */
const hint = /\d{4}|n\. ?d\.|o\. ?[JD]\.|s\. ?[fd]\./i;

/** The dates of a stretch whose titles and addresses are hidden, in reading order. */
export function datesIn(text: string): WrittenDate[] {
  if (!hint.test(text)) return [];
  const masked = text.replace(word, (one) =>
    Object.hasOwn(months, one.toLowerCase()) ? MONTH.repeat(one.length) : one,
  );
  return [...masked.matchAll(pattern)].map(({ index, 0: written, groups = {} }) => {
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
