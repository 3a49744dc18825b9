/** Whole days as texts have them, read and written: `12 September 2023`, `September 12th, 2023`, `2023-09-12`, `12/09/2023`. */
import { monthNames } from '../words/dates.js';
import { dayOf, partsOf } from './day.js';

/** The ways in which a day can be written; numbers with slashes are only read. */
export type Writing = 'iso' | 'dmy' | 'mdy';

/** A day as it stands in a text. */
export interface WrittenDay {
  readonly writing: Writing | 'numeric';
  /** Both orders of day and month, where both are days of the calendar; else one. */
  readonly days: readonly string[];
  /** `Tuesday, `, with the blank behind it; empty where there is none. */
  readonly weekday: string;
  /** The month as it is written: `Sept.`; empty for numbers. */
  readonly month: string;
  /** The day is an ordinal: `12th`. */
  readonly ordinal: boolean;
}

const BLANK = '[ \\u00a0\\u202f]';
const weekday = `(?<weekday>(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?${BLANK})?`;
const month = `(?<month>${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)`;
const ordinal = '(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?';
const year = '(?<year>\\d{4})';

const shapes: readonly (readonly [WrittenDay['writing'], RegExp])[] = [
  ['iso', new RegExp(`^${weekday}${year}-(?<m>\\d\\d)-(?<day>\\d\\d)$`, 'iu')],
  [
    'dmy',
    new RegExp(`^${weekday}${ordinal}(?:${BLANK}of)?(?:${BLANK}|-)${month}(?<dot>\\.?),?(?:${BLANK}|-)${year}$`, 'iu'),
  ],
  ['mdy', new RegExp(`^${weekday}${month}(?<dot>\\.?)${BLANK}${ordinal},?${BLANK}${year}$`, 'iu')],
  ['numeric', new RegExp(`^${weekday}(?<day>\\d{1,2})(?<sep>[./-])(?<m>\\d{1,2})\\k<sep>${year}$`, 'iu')],
  ['numeric', new RegExp(`^${weekday}${year}(?<sep>[./])(?<m>\\d{1,2})\\k<sep>(?<day>\\d{1,2})$`, 'iu')],
];

/** Reads a text that is a whole day and nothing else; undefined for every other text. */
export function readDay(text: string): WrittenDay | undefined {
  if (text.length > 40) return undefined;
  for (const [writing, shape] of shapes) {
    const groups = shape.exec(text)?.groups;
    if (!groups) continue;
    const { weekday = '', month = '', dot = '', ordinal, year, m = '', day } = groups;
    const n = month
      ? monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()) + 1
      : Number(m);
    const yearFirst = text.slice(weekday.length).startsWith(year ?? '');
    const all = [dayOf(Number(year), n, Number(day))];
    if (writing === 'numeric' && !yearFirst) all.push(dayOf(Number(year), Number(day), n));
    const days = [...new Set(all)].filter((one) => partsOf(one));
    return { writing, days, weekday, month: month + dot, ordinal: ordinal !== undefined };
  }
  return undefined;
}

/** Writes a day; `like` lends its weekday, the form of its month and its ordinal. Empty for no day. */
export function writeDay(day: string, writing: Writing, like?: WrittenDay): string {
  const parts = partsOf(day);
  if (!parts) return '';
  const head = like?.weekday ?? '';
  if (writing === 'iso') return head + day;
  const month = like?.month || (monthNames[parts[1] - 1] as string);
  const date = `${parts[2]}${like?.ordinal ? suffix(parts[2]) : ''}`;
  const year = String(parts[0]).padStart(4, '0');
  if (writing === 'dmy') return `${head}${date} ${month} ${year}`;
  return `${head.replace(/(?<!,)(?=\s$)/u, ',')}${month} ${date}, ${year}`;
}

function suffix(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
