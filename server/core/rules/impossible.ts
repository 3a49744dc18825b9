/** A day that no calendar has. */
import type { DateOccurrence } from '../entities.js';
import { fold } from '../text.js';
import type { Rule, View } from './rule.js';

const code = 'date/impossible';

export const impossible: Rule = {
  code,
  title: 'A day that no calendar has',
  space: 'date',
  severity: 'warning',
  checkKey({ definitions, uses }, view) {
    return ([...definitions, ...uses] as DateOccurrence[]).flatMap((at) => {
      const why = at.date.impossible?.replace(/\.$/, '');
      if (!why || isName(at, view)) return [];
      const written = fold(view.text(view.span(at)));
      const message = `There is no ${written} (${why}). Look up which day is meant and correct it.`;
      return [{ code, at, message, related: [] }];
    });
  },
};

/** Numbers that look like a day but are the name of a file or of a version: `2023-02-30.csv`, `2023.02.30`. */
function isName(at: DateOccurrence, view: View): boolean {
  const { from, to } = view.span(at);
  if (/^\d{4}\./.test(view.text({ from, to }))) return true;
  return /^(?:\.[\p{L}\p{N}]|[\p{L}\p{N}_/\\@-])/u.test(view.text({ from: to, to: to + 2 }));
}
