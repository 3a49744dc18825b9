/** All parsers in their order, and which of them to ask at a word. */
import { K } from '../../words/dates.js';
import { bareYear, theYear } from './bare.js';
import { timeFirst, withTime } from './clock.js';
import { duration, forUnits, repetition, unitLong } from './duration.js';
import { feast } from './feast.js';
import { loneDay, loneMonth } from './lone.js';
import { dayFirst, monthFirst, monthOfName, yearFirst } from './month.js';
import { numericDate } from './numeric.js';
import { optionalThe, type Parser } from './parser.js';
import { modified, monthWithin, nthOf, ofDate, stretchOf, yearEnd } from './parts.js';
import {
  besideUnit,
  counted,
  dayWithin,
  dayWord,
  manyAway,
  pointed,
  presently,
  theWeekend,
  weekdayAfter,
  weekNumber,
  weekOf,
} from './relative.js';
import { fiscalYear, quarterDate, seasonDate, yearOfSort, yearQuarter } from './season.js';
import { DEEPEST, type Found, type Tape } from './tape.js';
import { weekdayDate } from './weekday.js';
import { centuryOf, decadeOf } from './year.js';

/** A parser and the classes of the words it begins with; an article before them does not count. */
type Row = readonly [parser: Parser, ...heads: number[]];

/** A date that others may be counted from: what stands behind `the end of` or `two days after`. */
export const base: Parser = (tape, at) => {
  if (tape.depth >= DEEPEST) return undefined;
  tape.depth++;
  const found = ask(dates, tape, at);
  tape.depth--;
  return found;
};

/** Any date, length or repetition that begins at a token. */
export const anything: Parser = (tape, at) => {
  const found = ask(all, tape, at);
  return found && withTime(tape, found);
};

/** Parsers that take the article in themselves, asked with the index behind it. */
const behindThe =
  (parser: Parser): Parser =>
  (tape, at) =>
    parser(tape, optionalThe(tape, at));
const nesting =
  (parser: (tape: Tape, at: number, base: Parser) => Found | undefined): Parser =>
  (tape, at) =>
    parser(tape, at, base);
const monthNamed = (parser: Parser): Parser => {
  return (tape, at) => {
    const found = parser(tape, at);
    return found && (monthWithin(tape, found, base) ?? found);
  };
};

const dates = table([
  [numericDate, K.number],
  [yearFirst, K.number],
  [monthNamed(monthFirst), K.month, K.piece],
  [monthNamed(behindThe(dayFirst)), K.number, K.ordinal, K.cardinal],
  [behindThe(decadeOf), K.decade, K.apostrophe, K.cardinal],
  [behindThe(centuryOf), K.ordinal, K.cardinal],
  [dayWithin, K.number, K.ordinal],
  [nesting(quarterDate), K.ordinal, K.last, K.special],
  [pointed, K.last, K.next, K.this, K.that, K.same, K.special],
  [nesting(besideUnit), K.unit],
  [yearQuarter, K.number],
  [nesting(seasonDate), K.season],
  [feast, K.feast, K.month],
  [fiscalYear, K.fiscal, K.calendar, K.special],
  [dayWord, K.today],
  [theYear, K.unit],
  [weekNumber, K.unit],
  [theWeekend, K.unit],
  [yearOfSort, K.number],
  [monthOfName, K.unit],
  [nesting(weekdayDate), K.weekday],
  [bareYear, K.number, K.cardinal, K.apostrophe],
]);

const amounts = [K.number, K.cardinal, K.a, K.few, K.half, K.about, K.at, K.more, K.up, K.couple, K.special];
/** Every class that a date begins with. */
const dated = dates.flatMap((list, head) => (list.length ? [head] : []));
const all = table([
  [nesting(timeFirst), K.number, K.daypart, K.this, K.last, K.next, K.that, K.same],
  [nesting(modified), K.early, K.part],
  [nesting(yearEnd), K.unit],
  [nesting(ofDate), K.part, K.same, K.early, K.special],
  [nesting(nthOf), K.last, K.ordinal, K.cardinal, K.special],
  [nesting(stretchOf), K.early, K.ordinal, K.last, K.special],
  [nesting(counted), ...amounts],
  [manyAway, K.unit],
  [unitLong, K.unit],
  [forUnits, K.unit],
  [nesting(weekdayDate), K.weekday],
  [nesting(weekOf), K.unit],
  [nesting(weekdayAfter), K.ordinal, K.cardinal],
  [nesting(seasonDate), K.season],
  [guarded, ...dated],
  [nesting(duration), ...amounts, K.last, K.next, K.recent, K.ordinal],
  [repetition, K.adverb, K.weekdays, K.every],
  [loneDay, K.ordinal],
  [presently, K.now],
]);

function table(rows: readonly Row[]): Parser[][] {
  const lists: Parser[][] = Array.from({ length: K.other + 1 }, () => []);
  for (const [parser, ...heads] of rows) for (const head of heads) lists[head]?.push(parser);
  return lists;
}

/** The first answer of the parsers whose words begin here. */
function ask(lists: readonly Parser[][], tape: Tape, at: number): Found | undefined {
  const list = lists[tape.k(optionalThe(tape, at))];
  if (list)
    for (const parser of list) {
      const found = parser(tape, at);
      if (found) return found;
    }
  return undefined;
}

/** A date of `base`, but a month's name alone must not be a person's or a verb. */
function guarded(tape: Tape, at: number): Found | undefined {
  const found = base(tape, at);
  if (found?.expr.is !== 'fields') return found;
  const { month, day, year } = found.expr.fields;
  const bare =
    month !== undefined && day === undefined && year === undefined && (tape.k(at) === K.month || found.to === at + 1);
  return bare && !loneMonth(tape, at, found.to) ? undefined : found;
}
