/**
 * The calendar of ISO 8601: the Gregorian one, carried back before its time. Years are astronomical (0 is 1 BC); a day may be told as a
 * number of days since 1970-01-01.
 */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface Ymd {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month (1 to 12) has; without a year, the most it can have. */
export function daysIn(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29;
  return DAYS[month - 1] ?? 31;
}

/** Counts years from March, so that the leap day is the last of its year. */
export function toDays({ y, m, d }: Ymd): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const inEra = year - era * 400;
  const inYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719468;
}

export function fromDays(days: number): Ymd {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const inEra = shifted - era * 146097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const d = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const m = month < 10 ? month + 3 : month - 9;
  return { y: years + era * 400 + (m <= 2 ? 1 : 0), m, d };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week of a day: its year (that of its Thursday) and number. */
export function weekOf(days: number): { readonly y: number; readonly w: number } {
  const thursday = days - weekdayOf(days) + 4;
  const { y } = fromDays(thursday);
  return { y, w: Math.floor((thursday - toDays({ y, m: 1, d: 1 })) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(y: number, w: number): number {
  const fourth = toDays({ y, m: 1, d: 4 });
  return fourth - weekdayOf(fourth) + 1 + (w - 1) * 7;
}

/** The n-th of a weekday in a month; counted from the end if n is negative. */
export function nthWeekday(y: number, m: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = toDays({ y, m, d: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = toDays({ y, m, d: daysIn(m, y) });
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
}

/** Easter Sunday of a year, by the rule of Meeus, Jones and Butcher. */
export function easter(y: number): number {
  const a = y % 19;
  const [b, c] = [Math.floor(y / 100), y % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDays({ y, m: Math.floor(n / 31), d: (n % 31) + 1 });
}
