/** What is known while the dates of a document are read in order: its own date, its habits, and the dates that went before. */
import type { Moment } from './moment.js';

export interface Scene {
  /** The document's own date. */
  readonly document: Moment | undefined;
  /** It tells of times long past: a month without a year belongs to the year spoken of. */
  readonly narrative: boolean;
  /** Of `10/08/2022` the first number is the day. */
  readonly dayFirst: boolean;
  /** Other dates in digits tell the order of day and month. */
  readonly settled: boolean;
  /** The nearest dates before, by how precise they are. */
  readonly memory: Memory;
}

/** A year so far from the time spoken of is an aside, unless it begins a sentence. */
const ASIDE = 4;

export class Memory {
  /** The latest date of all, and the latest ones that tell a month and a day. */
  year: Moment | undefined;
  month: Moment | undefined;
  day: Moment | undefined;
  /** The latest date that what is told goes on from. */
  story: Moment | undefined;

  note(moment: Moment, opens: boolean): void {
    if (moment.y === undefined || moment.unit === 'decade' || moment.unit === 'century') return;
    this.year = moment;
    const whole = moment.m === undefined && moment.unit !== 'quarter' && moment.unit !== 'week';
    if (whole && !opens && this.story?.y !== undefined && Math.abs(this.story.y - moment.y) > ASIDE) return;
    this.story = moment;
    if (whole) {
      if (this.month && this.month.y !== moment.y) this.month = undefined;
      if (this.day && this.day.y !== moment.y) this.day = undefined;
      return;
    }
    this.month = moment;
    if (moment.d !== undefined) this.day = moment;
    else if (this.day && (this.day.y !== moment.y || this.day.m !== moment.m)) this.day = undefined;
  }

  /** The latest date that can be counted from in a unit, else the latest of all. */
  latest(unit: string): Moment | undefined {
    if (unit === 'day' || unit === 'week' || unit === 'weekend') return this.day ?? this.month ?? this.year;
    if (unit === 'month' || unit === 'quarter' || unit === 'season') return this.month ?? this.year;
    return this.year;
  }
}
