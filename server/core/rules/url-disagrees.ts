/** A source that was published on one day by its note and on another by its own web address. */
import { numberOfDay } from '../days/day.js';
import { writeDay } from '../days/written.js';
import type { DateOccurrence } from '../entities.js';
import { publishedOf, type Source, sources } from './dates-of-notes.js';
import { dayIn } from './day-in-address.js';
import type { Raw, Rule, View } from './rule.js';

const code = 'date/url-disagrees';
/** Editors and time zones move a date by so many days. */
const SLACK = 1;

export const urlDisagrees: Rule = {
  code,
  title: 'A date that is not the one in the web address',
  space: 'date',
  severity: 'hint',
  checkOrder(view) {
    return sources(view).flatMap((source) => {
      const at = publishedOf(source);
      return at?.date.precision === 'day' ? compare(source, at, view) : [];
    });
  },
};

function compare(source: Source, at: DateOccurrence, view: View): Raw[] {
  const [address, ...others] = view.mentions('url', source);
  const { to } = view.span(at);
  if (!address || others.length || to > address.from) return [];
  // What another source begins with: then the address is that one's.
  if (/;|\b(?:see|also|cf)\b/iu.test(view.text({ from: to, to: address.from }))) return [];
  const day = dayIn((address.data as { url: string }).url);
  if (!day || source.dates.some(({ date }) => isNear(date.first, day))) return [];
  const message = `This source is dated ${writeDay(at.date.value, 'dmy')}, but its own address says ${writeDay(day, 'dmy')}. Open it and see which of the two is right.`;
  return [{ code, at, message, related: [] }];
}

/** The note tells the address's day somewhere, if only as that of a change. */
function isNear(one: string | undefined, day: string): boolean {
  return Math.abs(numberOfDay(one ?? '') - numberOfDay(day)) <= SLACK;
}
