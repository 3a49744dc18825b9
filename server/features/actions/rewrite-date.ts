import { CodeActionKind } from 'vscode-languageserver-types';
import { partsOf } from '../../core/days/day.js';
import type { Writing } from '../../core/days/written.js';
import type { Document } from '../../core/document.js';
import type { DateOccurrence } from '../../core/entities.js';
import type { Span } from '../../core/model.js';
import { rewrite, rewriteAll } from '../../core/rewrite.js';
import type { Action, Offer } from './action.js';

/** In the order in which they are offered, each with how it is named. */
const ways: readonly (readonly [Writing, string])[] = [
  ['iso', 'year-month-day (ISO)'],
  ['dmy', 'day-month-year'],
  ['mdy', 'month-day-year'],
];

/** Writes a date in another way, or all dates that are written like it. */
export const rewriteDate: Action = {
  kind: CodeActionKind.RefactorRewrite,
  actions(doc, span) {
    const here = dateAt(doc, span);
    return here ? [...oneOf(doc, here), ...allOf(doc, here)] : [];
  },
};

/** The date that holds the whole stretch. */
function dateAt(doc: Document, { from, to }: Span): DateOccurrence | undefined {
  return doc.dates.find((one) => {
    const at = doc.span(one);
    return at.from <= from && to <= at.to;
  });
}

/** One edit in each way, for each day it may mean. */
function oneOf(doc: Document, one: DateOccurrence): Offer[] {
  const days = one.date.readings ?? [one.date.value];
  return days.filter(partsOf).flatMap((day) =>
    ways.flatMap(([way]) => {
      const edit = rewrite(doc, one, way, day);
      return edit ? [{ title: `Rewrite date as ${edit.insert}`, edits: () => [edit] }] : [];
    }),
  );
}

/** All of the same style; they are counted now and made when the user has chosen. */
function allOf(doc: Document, one: DateOccurrence): Offer[] {
  if (one.date.readings) return [];
  return ways.flatMap(([way, name]) => {
    const edits = rewriteAll(doc, one, way);
    if (edits.length < 2) return [];
    return [{ title: `Rewrite all ${edits.length} dates of this style as ${name}`, edits: () => edits }];
  });
}
