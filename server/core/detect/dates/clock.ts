/** Times of day that belong to a date: `Monday night`, `last night`, `9 a.m. EST Friday`, `5 May at 14:30`. */
import { K } from '../../words/dates.js';
import { optionalThe, type Parser } from './parser.js';
import { step } from './relative.js';
import type { Found, Tape } from './tape.js';

const parts = ['', 'TMO', 'TAF', 'TEV', 'TNI', 'T12:00', 'T24:00'];
const zones = new Set([
  'EST',
  'EDT',
  'ET',
  'CST',
  'CDT',
  'CT',
  'PST',
  'PDT',
  'PT',
  'GMT',
  'UTC',
  'CET',
  'CEST',
  'BST',
  'JST',
  'IST',
]);

interface Clock {
  readonly time: string;
  readonly to: number;
  /** It says whether before or after noon. */
  readonly sure: boolean;
}

/** A time before its date: `9 a.m. Friday`, `the night of 5 May`, `noon on Monday`; alone only where it is sure to be one. */
export function timeFirst(tape: Tape, at: number, base: Parser): Found | undefined {
  const part = partOfDay(tape, at, base);
  if (part) return part;
  const clock = clockOf(tape, at);
  if (!clock) return undefined;
  const on = tape.is(clock.to, K.on) || tape.is(clock.to, K.comma) ? clock.to + 1 : clock.to;
  const day = tape.near(on) ? base(tape, on) : undefined;
  if (day && isDay(day)) return { ...day, type: 'TIME', time: clock.time, style: undefined, hyphen: undefined };
  return clock.sure ? { expr: step('day', 0, 'context'), to: clock.to, type: 'TIME', time: clock.time } : undefined;
}

/** Takes in the time behind a date. */
export function withTime(tape: Tape, found: Found): Found {
  if (!isDay(found) || !tape.near(found.to)) return found;
  if (tape.k(found.to) === K.daypart && tape.n(found.to) <= 4)
    return { ...found, to: found.to + 1, type: 'TIME', time: parts[tape.n(found.to)], style: undefined };
  const link = tape.is(found.to, K.at) || tape.is(found.to, K.comma) ? found.to + 1 : found.to;
  const clock = tape.near(link) ? clockOf(tape, link) : undefined;
  if (!clock || (!clock.sure && tape.k(found.to) !== K.at)) return found;
  return { ...found, to: clock.to, type: 'TIME', time: clock.time, style: undefined };
}

/** `last night`, `this morning`, `the following afternoon`, `the morning of 5 May`. */
function partOfDay(tape: Tape, at: number, base: Parser): Found | undefined {
  const i = optionalThe(tape, at);
  const k = tape.k(i);
  const part = tape.k(i + 1) === K.daypart && tape.near(i + 1) ? parts[tape.n(i + 1)] : undefined;
  if (part && k === K.this && i === at)
    return { expr: step('day', 0, 'document'), to: i + 2, type: 'TIME', time: part };
  if (part && k === K.last && tape.word(i) === 'last')
    return { expr: step('day', -1, 'document'), to: i + 2, type: 'TIME', time: part };
  if (part && (k === K.last || k === K.next))
    return { expr: step('day', k === K.last ? -1 : 1, 'context'), to: i + 2, type: 'TIME', time: part };
  if (part && ((k === K.that && i === at) || (k === K.same && i > at)))
    return { expr: step('day', 0, 'context'), to: i + 2, type: 'TIME', time: part };
  if (k !== K.daypart || !(tape.is(i + 1, K.of) || tape.is(i + 1, K.on) || tape.n(i) > 4) || (i > at && tape.n(i) > 4))
    return undefined;
  const of = tape.is(i + 1, K.of) || tape.is(i + 1, K.on) ? i + 2 : i + 1;
  const day = tape.near(of) ? base(tape, of) : undefined;
  return day && isDay(day) ? { ...day, type: 'TIME', time: parts[tape.n(i)], style: undefined } : undefined;
}

/** `9 a.m.`, `9:30 pm EST`, `14:30`. */
function clockOf(tape: Tape, at: number): Clock | undefined {
  if (tape.k(at) !== K.number) return undefined;
  if (tape.size(at) === 4) return inZone(tape, at);
  if (tape.size(at) > 2) return undefined;
  const colon =
    (tape.k(at + 1) === K.colon || tape.k(at + 1) === K.dot) &&
    tape.glued(at + 1) &&
    tape.k(at + 2) === K.number &&
    tape.glued(at + 2) &&
    tape.size(at + 2) === 2;
  const minutes = colon ? tape.n(at + 2) : 0;
  const end = colon ? at + 3 : at + 1;
  const half = halfOfDay(tape, end);
  const hours = tape.n(at);
  if (
    minutes > 59 ||
    hours > (half ? 12 : 24) ||
    (!half && !(colon && tape.k(at + 1) === K.colon)) ||
    (!half && tape.runsOn(end - 1))
  )
    return undefined;
  const hour = half ? (hours % 12) + half.add : hours;
  const to = zoneAt(tape, half?.to ?? end);
  return { time: `T${two(hour)}:${two(minutes)}`, to, sure: half !== undefined };
}

/** `0900 GMT`. */
function inZone(tape: Tape, at: number): Clock | undefined {
  const [hour, minute] = [Math.floor(tape.n(at) / 100), tape.n(at) % 100];
  if (!tape.near(at + 1) || !zones.has(tape.raw(at + 1)) || hour > 24 || minute > 59) return undefined;
  return { time: `T${two(hour)}:${two(minute)}`, to: at + 2, sure: true };
}

function halfOfDay(tape: Tape, at: number): { add: number; to: number } | undefined {
  if (!tape.near(at)) return undefined;
  if (tape.k(at) === K.clock) return { add: tape.n(at), to: at + 1 };
  const letter = tape.word(at);
  if (
    (letter !== 'a' && letter !== 'p') ||
    tape.k(at + 1) !== K.dot ||
    !tape.glued(at + 1) ||
    tape.word(at + 2) !== 'm'
  )
    return undefined;
  const point = tape.k(at + 3) === K.dot && tape.glued(at + 3) ? 1 : 0;
  return { add: letter === 'p' ? 12 : 0, to: at + 3 + point };
}

function zoneAt(tape: Tape, at: number): number {
  if (tape.near(at) && zones.has(tape.raw(at))) return at + 1;
  const local =
    tape.near(at) &&
    /^(?:local|eastern|pacific)$/.test(tape.word(at)) &&
    tape.near(at + 1) &&
    tape.word(at + 1) === 'time';
  return local ? at + 2 : at;
}

function isDay({ expr, type, hyphen }: Found): boolean {
  if (type !== undefined || hyphen !== undefined) return false;
  if (expr.is === 'step') return expr.unit === 'day';
  if (expr.is === 'numeric') return true;
  if (expr.is !== 'fields' && expr.is !== 'named' && expr.is !== 'within') return false;
  const { day, weekday, feast } = expr.fields;
  return (day ?? weekday ?? feast) !== undefined;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
