/** A weekday that is not that of its date: one of the two is wrong. */
import { dayAfter, weekdayNameOf } from '../days/day.js';
import { writeDay } from '../days/written.js';
import type { DateOccurrence } from '../entities.js';
import type { Edit } from '../model.js';
import { fold } from '../text.js';
import { editing, type Rule, type View } from './rule.js';

const code = 'date/weekday-mismatch';
const name = /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})/iu;

export const weekdayMismatch: Rule = {
  code,
  title: 'A weekday that is not that of its date',
  space: 'date',
  severity: 'warning',
  checkKey({ definitions, uses }, view) {
    return ([...definitions, ...uses] as DateOccurrence[]).flatMap((at) => {
      const [written, right] = at.date.weekdays ?? [];
      if (!written || !right) return [];
      const day = writeDay(at.date.value, 'dmy') || fold(view.text(view.span(at)));
      const message = `${day} is a ${right}, not a ${written}. Either the weekday or the date is wrong: find out which, and correct it.`;
      return [{ code, at, message, related: otherReading(at, written) }];
    });
  },
  fixes({ at }, view) {
    const { date } = at as DateOccurrence;
    const edit = date.weekdays && weekdayEdit(at as DateOccurrence, date.weekdays[1], view);
    return edit ? [editing(`Change the weekday to ${edit.insert}`, [edit])] : [];
  },
};

/** The day nearest to the date that has the weekday as written. */
function otherReading(at: DateOccurrence, weekday: string): { at: DateOccurrence; message: string }[] {
  const near = [-1, 1, -2, 2, -3, 3]
    .map((by) => dayAfter(at.date.value, by))
    .find((day) => weekdayNameOf(day) === weekday);
  return near ? [{ at, message: `The ${weekday} nearest to it is ${writeDay(near, 'dmy')}.` }] : [];
}

/** The weekday in the length and the letters in which the wrong one is written. */
function weekdayEdit(at: DateOccurrence, right: string, view: View): Edit | undefined {
  const { from, to } = view.span(at);
  const found = name.exec(view.text({ from, to }));
  if (!found) return undefined;
  const [old] = found;
  const whole = old.toLowerCase().endsWith('day') ? right : right.slice(0, 3);
  const insert =
    old === old.toUpperCase() ? whole.toUpperCase() : old === old.toLowerCase() ? whole.toLowerCase() : whole;
  return { from: from + found.index, to: from + found.index + old.length, insert };
}
