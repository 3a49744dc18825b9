/** What the dates of a document have in common. */
import type { Expr } from '../words/dates-symbols.js';
import type { Moment } from './moment.js';
import type { Seat } from './own.js';

export interface Habits {
  /** Dates in digits put the day first. */
  readonly dayFirst: boolean;
  /** Some date in digits tells the order, and none another one. */
  readonly settled: boolean;
  /** Whether the text reports on the days around its own date. */
  readonly reports: boolean;
  /** Whether the text tells of times far from its own date. */
  tells(document: Moment | undefined): boolean;
}

/** So many far years make a story of a text. */
const ENOUGH = 4;
/** So many words such as `yesterday` make a report. */
const REPORTED = 3;

export function survey(seats: readonly Seat[]): Habits {
  let [dmy, mdy, spoken, weekdays] = [0, 0, 0, 0];
  const years: number[] = [];
  for (const { mention } of seats) {
    const { expr } = mention.data;
    if (expr.is === 'numeric') {
      if (expr.first > 12 || expr.sign === '.') dmy++;
      else if (expr.second > 12) mdy++;
    }
    const year = yearIn(expr);
    if (year !== undefined) years.push(year);
    else if (isSpoken(expr)) spoken++;
    if (expr.is === 'fields' && expr.fields.weekday !== undefined) weekdays++;
  }
  return {
    dayFirst: dmy > mdy,
    settled: dmy > 0 !== mdy > 0,
    reports: spoken >= REPORTED && weekdays > 1,
    tells(document) {
      const now = document?.y;
      if (now === undefined) return false;
      const far = years.filter((year) => Math.abs(year - now) > 2).length;
      return far >= ENOUGH && far > (years.length - far + spoken) * 2;
    },
  };
}

function yearIn(expr: Expr): number | undefined {
  if (expr.is === 'fields') return expr.fields.short ? undefined : expr.fields.year;
  if (expr.is === 'range') return yearIn(expr.first) ?? yearIn(expr.last);
  return expr.is === 'numeric' ? expr.year : undefined;
}

/** `yesterday`, `last week`, `Monday`: said by somebody who speaks of these days. */
function isSpoken(expr: Expr): boolean {
  if (expr.is === 'fields') return expr.fields.weekday !== undefined && expr.fields.month === undefined;
  return (expr.is === 'step' || expr.is === 'named') && expr.base === 'document';
}
