/** Whole days written in another way, where that leaves the rest of the text as true as it was. */
import { readDay, type Writing, type WrittenDay, writeDay } from './days/written.js';
import type { Document } from './document.js';
import type { DateOccurrence, DateValue } from './entities.js';
import type { Edit, Paragraph } from './model.js';

/** So much of the paragraph on either side is looked at. */
const AROUND = 60;

/** A number, an ordinal or a month that shares the year of the date behind it: `12 and 14 September 2023`, `May to 3 June 2023`. */
const shares =
  /(?:(?<!\d)\d{1,2}(?:st|nd|rd|th)?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?)\s*(?:[,;&/–—-]|\band\b|\bor\b|\bto\b|\buntil\b|\bthrough\b)\s*(?:the\s+)?$/iu;
/** What is glued to a date belongs to it: a range, a path, a number, the name of a file. */
const gluedBefore = /[\p{L}\p{N}_/\\@#=+$%.–—-]$/u;
const gluedBehind = /^(?:[\p{L}\p{N}_/\\@#=+$%–—-]|\.[\p{L}_])/u;
/** Digits behind a date, which must not run together with those of a day. */
const digitsBehind = /^[.,;:!?)”’"'\]]*[ \u00a0]?[\d\u2070\u00b9\u00b2\u00b3\u2074-\u2079]/u;

/** The edit that writes a date in another way; `day` chooses one of two readings. Undefined where it is unsafe, or written so already. */
export function rewrite(doc: Document, one: DateOccurrence, into: Writing, day = one.date.value): Edit | undefined {
  const written = read(one);
  if (!written || written.writing === into || !written.days.includes(day)) return undefined;
  if (!isCertain(one.date, day) || !isOwnText(one) || !fits(one, written, into)) return undefined;
  return { ...doc.span(one), insert: writeDay(day, into, written) };
}

/** The edits of all dates that are written like this one; those that have two readings are left as they are. */
export function rewriteAll(doc: Document, like: DateOccurrence, into: Writing): Edit[] {
  const style = read(like)?.writing;
  if (!style) return [];
  return doc.dates.flatMap((one) => {
    const alike = !one.date.readings && read(one)?.writing === style;
    return (alike && rewrite(doc, one, into)) || [];
  });
}

function read({ paragraph, from, to }: DateOccurrence): WrittenDay | undefined {
  return readDay(paragraph.text.slice(from, to));
}

/** The text itself says which day it is, and nothing is wrong with how it does. */
function isCertain(date: DateValue, day: string): boolean {
  const { type, precision, mod, basis, impossible, weekdays, repaired, readings, value } = date;
  if (type !== 'DATE' || precision !== 'day' || basis !== 'written') return false;
  if (mod || impossible || weekdays || repaired !== undefined) return false;
  return value === day || (readings?.includes(day) ?? false);
}

/** Words of the author, not of a source, a title, a heading or the settings of the page. */
function isOwnText({ paragraph, from, to }: DateOccurrence): boolean {
  const { zone, text } = paragraph;
  if (zone !== 'body' && zone !== 'notes') return false;
  return !isQuoted(text, from, to) && !isLinked(text, from, to) && !/^\s{0,3}[#>]/.test(lineOf(paragraph, from));
}

/** An opening quotation mark before it is closed only behind it; straight marks open and close by turns. */
function isQuoted(text: string, from: number, to: number): boolean {
  if (['“”', '„“', '«»', '‘’', '‹›'].some(([open = '', close = '']) => isOpen(text, from, to, open, close)))
    return true;
  return text.slice(0, from).split('"').length % 2 === 0 && text.includes('"', to);
}

function isOpen(text: string, from: number, to: number, open: string, close: string): boolean {
  const at = from > 0 ? text.lastIndexOf(open, from - 1) : -1;
  return at >= 0 && !closes(text.slice(at + 1, from), close) && text.includes(close, to);
}

/** A mark between two letters is an apostrophe. */
function closes(text: string, mark: string): boolean {
  return text
    .split(mark)
    .some((piece, i, all) => i > 0 && !(/\p{L}$/u.test(all[i - 1] as string) && /^\p{L}/u.test(piece)));
}

/** In the words of a link, whose title it may be, or in a tag of HTML. */
function isLinked(text: string, from: number, to: number): boolean {
  const tail = text.slice(to, to + 4 * AROUND);
  return /^[^[\]]*\][([]/u.test(tail) || (isOpen(text, from, to, '<', '>') && !/[<\n]/.test(tail.split('>')[0] ?? ''));
}

function lineOf({ text }: Paragraph, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1, at);
}

/** Nothing beside the date leans on how it is written now, or would run together with how it would be. */
function fits({ paragraph: { text }, from, to }: DateOccurrence, written: WrittenDay, into: Writing): boolean {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const behind = text.slice(to, to + AROUND);
  if (gluedBefore.test(before) || gluedBehind.test(behind) || shares.test(before)) return false;
  if (/\bthe\s+$/i.test(before) && written.ordinal) return false;
  if (into === 'dmy' && !written.weekday && /\d[ \u00a0]$/u.test(before)) return false;
  return !((into === 'iso' || written.writing === 'iso' || written.writing === 'numeric') && digitsBehind.test(behind));
}
