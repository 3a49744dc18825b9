/** A source that is younger than the document that cites it. */
import { numberOfDay } from '../days/day.js';
import type { DateOccurrence } from '../entities.js';
import { fold } from '../text.js';
import { publishedOf, sources } from './dates-of-notes.js';
import { type Raw, type Rule, showing, type View } from './rule.js';

const code = 'date/after-document';
/** Time zones move a day by one; a month or a year on a cover often runs ahead of the day on which it is sold. */
const slack: Readonly<Record<string, number>> = { time: 1, day: 1, month: 31, year: 366 };
/** Where more sources are younger, or a larger share of them, it is the document's date that is in doubt. */
const MOST = 3;
const SHARE = 1 / 3;

export const afterDocument: Rule = {
  code,
  title: 'A source dated after the document',
  space: 'date',
  severity: 'hint',
  checkOrder(view) {
    const own = view.dates.find((one) => one.own);
    const last = view.options.date ?? own?.date.last;
    if (!last || own?.date.readings || !view.dates.some((one) => isLater(one, last))) return [];
    const cited = sources(view).flatMap((source) => [
      ...(publishedOf(source) ? [publishedOf(source) as DateOccurrence] : []),
      ...source.accessed,
    ]);
    const late = cited.filter((one) => isLater(one, last));
    if (late.length > Math.max(1, Math.min(MOST, cited.length * SHARE))) return [];
    return late.map((at) => finding(at, last, view.options.date ? undefined : own, view));
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing('Go to the document’s own date', view.focus(at)));
  },
};

function isLater({ date: { first = '', precision } }: DateOccurrence, last: string): boolean {
  return numberOfDay(first) - numberOfDay(last) > (slack[precision] ?? Number.POSITIVE_INFINITY);
}

function finding(at: DateOccurrence, last: string, own: DateOccurrence | undefined, view: View): Raw {
  const message = `${fold(view.text(view.span(at)))} is later than this document, which is dated ${last}. Correct the date of the source, or that of the document.`;
  return { code, at, message, related: own ? [{ at: own, message: 'The document is dated here.' }] : [] };
}
