/** A date in numbers that means one day to some readers and another day to others. */
import { writeDay } from '../days/written.js';
import type { DateOccurrence } from '../entities.js';
import { editing, type Rule } from './rule.js';

const code = 'date/ambiguous-order';

export const ambiguousOrder: Rule = {
  code,
  title: 'A date with two readings',
  space: 'date',
  severity: 'hint',
  checkKey({ definitions, uses }, view) {
    return ([...definitions, ...uses] as DateOccurrence[]).flatMap((at) => {
      const [first, second] = (at.date.readings ?? []).map((day) => writeDay(day, 'dmy'));
      if (!first || !second) return [];
      const written = view.text(view.span(at));
      const message = `${written} may be ${first} or ${second}: nothing in this text tells whether the day or the month comes first. Write the month as a word.`;
      return [{ code, at, message, related: [] }];
    });
  },
  fixes({ at }, view) {
    const days = (at as DateOccurrence).date.readings ?? [];
    return days.flatMap((day) => {
      const insert = writeDay(day, 'dmy');
      return insert ? [editing(`Write ${insert}`, [{ ...view.span(at), insert }])] : [];
    });
  },
};
