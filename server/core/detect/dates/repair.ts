/** How a date that copying damaged would be whole. */
import { isDigit } from '../../text.js';
import { monthNames } from '../../words/dates.js';
import type { Expr, Fields } from '../../words/dates-symbols.js';

/** The date in words: day first where the text begins with a digit (`firstUnit`), else month first. */
export function repaired(expr: Expr, firstUnit: number): string {
  const dayFirst = isDigit(firstUnit);
  if (expr.is === 'fields') return whole(expr.fields, dayFirst, '');
  if (expr.is !== 'range' || expr.first.is !== 'fields' || expr.last.is !== 'fields') return '';
  const last = expr.last.fields;
  if (expr.first.fields.month !== last.month) return '';
  return whole({ ...last, day: expr.first.fields.day as number }, dayFirst, `–${last.day}`);
}

function whole({ month, day, year }: Fields, dayFirst: boolean, more: string): string {
  const name = monthNames[(month ?? 0) - 1];
  if (!name) return '';
  const end = year === undefined ? '' : String(year);
  if (day === undefined) return `${name} ${end}`.trim();
  if (dayFirst) return `${day}${more} ${name} ${end}`.trim();
  return `${name} ${day}${more}${end ? `, ${end}` : ''}`;
}
