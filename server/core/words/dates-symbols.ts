/**
 * What a date says before anybody knows when it was said: the detector writes it, the resolver reads it. Small and plain, because it
 * is compared as JSON whenever a paragraph changes.
 */
import type { DateStyle, DateValue } from '../entities.js';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of a calendar date, as far as they are written. */
export interface Fields {
  /** 20 for the 1900s. */
  readonly century?: number;
  /** First year of ten: 1990; 90 with `short`. */
  readonly decade?: number;
  /** Astronomical: 1 BC is 0, 2 BC is -1. */
  readonly year?: number;
  /** Only the last two digits of the year, or of the decade, are written. */
  readonly short?: true;
  readonly half?: number;
  readonly quarter?: number;
  /** 21 spring … 24 winter, as in EDTF. */
  readonly season?: number;
  readonly month?: number;
  readonly week?: number;
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** A feast of the calendar, by its name in the tables. */
  readonly feast?: string;
}

/** What a relative date is counted from; `either` is the document, or the time spoken of where a story is told. */
export type Base = 'document' | 'context' | 'either';

export type Expr =
  | { readonly is: 'fields'; readonly fields: Fields }
  /** `10/08/2022`: which is the month is to be decided. `sign` is what stands between the numbers. */
  | {
      readonly is: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year?: number;
      readonly sign: string;
    }
  /** So many units before or after a base: last year, two weeks ago, three days after Easter. */
  | { readonly is: 'step'; readonly unit: Unit; readonly by: number; readonly base: Base | Expr }
  /** The one before, at or after a base: last March, next Monday. */
  | { readonly is: 'named'; readonly fields: Fields; readonly by: number; readonly base: Base }
  /** A part of another date: March of that year. */
  | { readonly is: 'within'; readonly fields: Fields; readonly of: Expr }
  /** The n-th unit or weekday of another date; -1 is the last. */
  | { readonly is: 'nth'; readonly n: number; readonly unit: Unit; readonly weekday?: number; readonly of: Expr }
  | { readonly is: 'range'; readonly first: Expr; readonly last: Expr }
  /** A value that needs no resolving: durations, sets, the past. */
  | { readonly is: 'value'; readonly value: string };

/** Where a date stands that may be the document's own. */
export type Role = 'key' | 'byline' | 'dateline' | 'alone';

/** Data of a `date` mention. */
export interface DateData {
  readonly type: DateValue['type'];
  readonly expr: Expr;
  readonly mod?: string;
  /** `TMO`, `T16:27`. */
  readonly time?: string;
  /** The nearest verb speaks of the past or of the future. */
  readonly tense?: 'past' | 'future';
  readonly style?: DateStyle;
  readonly repaired?: string;
  /** `now`, `recently`: worth showing only in a text that reports on its own days. */
  readonly vague?: true;
  /** It begins its sentence, or stands in a title: what follows speaks of its time. */
  readonly opens?: true;
  /** Joined to the date before (`<`) or behind it (`>`), as in `from January to June 2022`. */
  readonly join?: '<' | '>' | '<>';
  readonly role?: Role;
  /** Place of its key among the keys of front matter that tell a date; the first is the surest. */
  readonly rank?: number;
}
