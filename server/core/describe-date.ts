/** What is to be said of a date: what it means, how that was found out, and how far it is from the document's own. */
import { numberOfDay } from './days/day.js';
import { lengthOf, nameOf, plural } from './days/name.js';
import { writeDay } from './days/written.js';
import type { Document } from './document.js';
import type { DateOccurrence, DateValue, Precision } from './entities.js';
import type { Description, Item } from './model.js';

/** TIMEX3 modifiers in words. */
const mods: Readonly<Record<string, string>> = {
  START: 'The beginning of it is meant.',
  MID: 'The middle of it is meant.',
  END: 'The end of it is meant.',
  APPROX: 'It is only told roughly.',
  BEFORE: 'A time before it is meant.',
  AFTER: 'A time after it is meant.',
  LESS_THAN: 'Less than that is meant.',
  MORE_THAN: 'More than that is meant.',
  EQUAL_OR_LESS: 'That is meant at most.',
  EQUAL_OR_MORE: 'That is meant at least.',
};

const exact: Readonly<Record<Precision, string>> = {
  century: 'exact to the century',
  decade: 'exact to the decade',
  years: 'a number of years',
  year: 'exact to the year',
  half: 'exact to the half-year',
  season: 'exact to the season',
  quarter: 'exact to the quarter',
  month: 'exact to the month',
  week: 'exact to the week',
  day: 'exact to the day',
  time: 'exact to the time of day',
  unknown: '',
};

/** Describes a date, a duration or a set of dates. */
export function describeDate(doc: Document, item: Item): Description {
  const { date, confidence } = item;
  // The first reason says what it was counted from, which the facts tell with the place.
  const why = confidence < 1 ? item.why.slice(1) : [];
  const facts = date ? factsOf(doc, item, date).filter(Boolean) : [];
  return {
    title: date ? titleOf(date, item.name) : item.name,
    quoted: [],
    links: [],
    facts,
    places: [],
    why,
    confidence,
  };
}

function titleOf({ type, value, impossible }: DateValue, name: string): string {
  if (impossible) return 'A day that does not exist';
  if (type === 'DURATION') return `Duration: ${lengthOf(value) || value}`;
  if (type === 'SET')
    return `Repeated: ${lengthOf(value) ? `every ${lengthOf(value).replace(/^1 /, '')}` : nameOf(value)}`;
  return value ? nameOf(value) : name;
}

function factsOf(doc: Document, item: Item, date: DateValue): string[] {
  const own = doc.dates.find((one) => one.own);
  const isOwn = own !== undefined && doc.span(own).from === item.from;
  return [
    notationsOf(date),
    date.mod ? (mods[date.mod] ?? '') : '',
    ...faultsOf(date),
    isOwn ? 'This is the document’s own date.' : '',
    basisOf(doc, item, date, own),
    distanceOf(date, doc.options.date ?? own?.date.first, isOwn),
    mentionsOf(doc, item, date),
  ];
}

/** The value in both notations where they differ, with the precision. */
function notationsOf({ type, value, edtf, precision, impossible }: DateValue): string {
  if (impossible || !value) return '';
  if (type === 'DURATION') return `A length of time, ${value}.`;
  if (type === 'SET') return `A set of times, ${value}.`;
  const both = edtf !== undefined && edtf !== value ? `${value} (TIMEX3), ${edtf} (EDTF)` : value;
  return `${both}${exact[precision] ? `, ${exact[precision]}` : ''}.`;
}

function faultsOf({ impossible, weekdays, readings, repaired }: DateValue): string[] {
  const [first, second] = readings ?? [];
  return [
    impossible ?? '',
    weekdays ? `It is a ${weekdays[1]}, not a ${weekdays[0]}.` : '',
    first && second ? `It may be ${writeDay(first, 'dmy')} or ${writeDay(second, 'dmy')}; the first is taken.` : '',
    repaired ? `Written whole: ${repaired}.` : '',
  ];
}

/** What a date without a year, or a relative one, was counted from. */
function basisOf(doc: Document, item: Item, { basis, against }: DateValue, own: DateOccurrence | undefined): string {
  if (basis === 'written' || against === undefined) return '';
  if (basis === 'document')
    return `Counted from the document’s date, ${against}, which ${doc.options.date || !own ? 'is set in the settings' : `stands in line ${lineOf(doc, own)}`}.`;
  const before = doc.dates.filter((one) => one.date.value === against && doc.span(one).from < item.from).at(-1);
  return `Counted from ${against}, ${before ? `which stands in line ${lineOf(doc, before)}` : 'another date of the text'}.`;
}

/** How far it is from the document’s own day; nothing where that lies within it, or is not known. */
function distanceOf({ first, last, precision }: DateValue, own: string | undefined, isOwn: boolean): string {
  if (!first || !last || isOwn || Number.isNaN(numberOfDay(own ?? ''))) return '';
  const day = own as string;
  if (first <= day && day <= last) return first === last ? 'The day of this document.' : '';
  return last < day
    ? `${distance(last, day, precision)} before this document.`
    : `${distance(first, day, precision)} after this document.`;
}

/** In years, months or days, whatever says it best: no finer than the date itself. */
function distance(day: string, own: string, precision: Precision): string {
  const [months, days] = [Math.abs(monthsOf(day) - monthsOf(own)), Math.abs(numberOfDay(day) - numberOfDay(own))];
  const years = Math.abs(Number(day.slice(0, 4)) - Number(own.slice(0, 4)));
  if (['year', 'years', 'decade', 'century'].includes(precision)) return counted(years, 'year');
  if (precision === 'month' && months < 24) return counted(months, 'month');
  if (days < 60) return counted(days, 'day');
  const whole = months - (isShort(day, own) ? 1 : 0);
  return whole < 24 ? counted(whole, 'month') : counted(Math.floor(whole / 12), 'year');
}

/** The last of the months between two days is not complete. */
function isShort(a: string, b: string): boolean {
  const [early, late] = a < b ? [a, b] : [b, a];
  return late.slice(8) < early.slice(8);
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function mentionsOf(doc: Document, { anchor }: Item, { type, precision }: DateValue): string {
  if (!anchor || (type !== 'DATE' && type !== 'TIME')) return '';
  const { definitions, uses } = doc.group(anchor);
  const count = definitions.length + uses.length;
  const same = precision === 'day' ? 'The same day' : precision === 'time' ? 'The same time' : 'The same period';
  return count > 1 ? `${same} is named ${count} times in this text.` : '';
}

function lineOf(doc: Document, one: DateOccurrence): number {
  return doc.placeAt(doc.span(one).from).line + 1;
}

function counted(n: number, name: string): string {
  return `${n} ${plural(name, n)}`;
}
