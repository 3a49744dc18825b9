/** TIMEX3 values in words: what a reader would call the day, the period or the length of time. */
import { monthNames, weekdayNames } from '../words/dates.js';
import { weekdayNameOf } from './day.js';
import { writeDay } from './written.js';

const quarters = ['First', 'Second', 'Third', 'Fourth'];
const seasons: Readonly<Record<string, string>> = { SP: 'Spring', SU: 'Summer', FA: 'Autumn', WI: 'Winter' };
const times: Readonly<Record<string, string>> = {
  MO: 'in the morning',
  MI: 'at noon',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
  DT: 'in the daytime',
};
const vague: Readonly<Record<string, string>> = {
  PRESENT_REF: 'Now',
  PAST_REF: 'Some time in the past',
  FUTURE_REF: 'Some time in the future',
};
const lengths: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  H: 'half-year',
  WE: 'weekend',
  DE: 'decade',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

type Shape = readonly [pattern: RegExp, name: (...groups: string[]) => string];

/** The first that fits names the value. */
const shapes: readonly Shape[] = [
  [/^(\d{4}-\d\d-\d\d)$/, (day) => [weekdayNameOf(day), writeDay(day, 'dmy')].filter(Boolean).join(', ')],
  [/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/, (day, time) => `${nameOf(day)}, ${time}`],
  [/^(\d{4}-\d\d-\d\d)T(MO|MI|AF|EV|NI|DT)$/, (day, part) => `${nameOf(day)}, ${times[part]}`],
  [/^(\d{4})-(\d\d)$/, (year, month) => `${monthNames[Number(month) - 1] ?? month} ${year}`],
  [/^(\d{4})-Q([1-4])$/, (year, n) => `${quarters[Number(n) - 1]} quarter of ${year}`],
  [/^(\d{4})-H([12])$/, (year, n) => `${quarters[Number(n) - 1]} half of ${year}`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season) => `${seasons[season]} ${year}`],
  [/^(\d{4})-W(\d\d)$/, (year, week) => `Week ${Number(week)} of ${year}`],
  [/^(\d{4})-W(\d\d)-WE$/, (year, week) => `Weekend of week ${Number(week)} of ${year}`],
  [/^FY(\d{4})$/, (year) => `Fiscal year ${year}`],
  [/^(\d{3})$/, (decade) => `The ${decade}0s`],
  [/^(\d{2})$/, (century) => `The ${ordinalOf(Number(century) + 1)} century`],
  [/^BC0*(\d+)$/, (year) => `${year} BC`],
  [/^XXXX-WXX-([1-7])$/, (n) => `Every ${weekdayNames[Number(n) - 1]}`],
  [/^([^/]+)\/([^/]+)$/, (from, to) => `${nameOf(from)} to ${nameOf(to)}`],
];

/** The name of a value; the value itself where it has no better one. */
export function nameOf(value: string): string {
  for (const [pattern, name] of shapes) {
    const [whole, ...groups] = pattern.exec(value) ?? [];
    if (whole !== undefined) return name(...groups.map((group) => group ?? ''));
  }
  return vague[value] ?? value;
}

/** `P18M` is `18 months`; an uncertain number is `some`. Empty for what is no length of time. */
export function lengthOf(value: string): string {
  const parts = [...value.matchAll(/(T?)(\d+(?:\.\d+)?|X{1,2})(WE|DE|CE|[YMWDQHS])/g)];
  if (!value.startsWith('P') || !parts.length) return '';
  const timeFrom = value.indexOf('T');
  return parts
    .map(({ index, 2: much = '', 3: unit = '' }) => {
      const name = lengths[timeFrom >= 0 && index >= timeFrom ? `T${unit}` : unit] ?? '';
      return much.startsWith('X') ? `some ${plural(name, 2)}` : `${much} ${plural(name, Number(much))}`;
    })
    .join(', ');
}

/** `1 year`, `2 centuries`. */
export function plural(name: string, n: number): string {
  if (n === 1) return name;
  return name.endsWith('y') && !name.endsWith('day') ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function ordinalOf(n: number): string {
  const last = n > 10 && n < 14 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
