/** Months and days that stand alone: the words around them must say that they are dates. */
import { isDigit } from '../../text.js';
import { K } from '../../words/dates.js';
import { leads, titles } from '../../words/dates-around.js';
import { dayOf } from './numbers.js';
import type { Found, Tape } from './tape.js';

/** Verbs and persons are written like these. */
const doubtful = new Set(['may', 'march', 'april', 'june', 'august']);

/** Whether a month's name that stands alone is the month. */
export function loneMonth(tape: Tape, at: number, to: number): boolean {
  const word = tape.word(at);
  if (!tape.capital(at) || tape.raw(at) === 'MAY') return false;
  const short = tape.token(at).word?.short === true;
  const cue = tape.near(at) ? tape.word(at - 1) : '';
  const led = leads.has(cue) || tape.k(at - 1) === K.every;
  if (short)
    return led && (tape.k(to - 1) === K.dot || tape.size(at) > 3 || tape.raw(at) !== tape.raw(at).toUpperCase());
  if (!doubtful.has(word)) return !isNamed(tape, at, to) || led;
  if (titles.has(cue)) return false;
  if (/^(?:in|since|during|until|every|each|last|next|this|early|late|mid)$/.test(cue)) return true;
  if (led) return !(word === 'march' && cue === 'the') && !(tape.capital(to) && tape.near(to) && tape.k(to) === K.word);
  return word !== 'may' && word !== 'march'
    ? !isNamed(tape, at, to) && !isNamed(tape, at - 1, at)
    : listed(tape, at, to);
}

/** A capitalised word follows, or one goes before. */
function isNamed(tape: Tape, at: number, to: number): boolean {
  if (tape.near(to) && tape.k(to) === K.word && tape.capital(to)) return true;
  return tape.near(at) && tape.k(at - 1) === K.word && tape.capital(at - 1) && tape.k(at - 2) !== K.dot && at > 1;
}

/** `March, April and May`: one of a list of months. */
function listed(tape: Tape, at: number, to: number): boolean {
  const links = [K.comma, K.and, K.or, K.to, K.dash] as number[];
  if (links.includes(tape.k(at - 1)) && tape.k(at - 2) === K.month) return true;
  return links.includes(tape.k(to)) && tape.k(to + 1) === K.month;
}

/** `the 20th`, `on the 5th of that month`: a day whose month was said before. */
export function loneDay(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) !== K.the || tape.k(at + 1) !== K.ordinal || !isDigit(tape.text.charCodeAt(tape.token(at + 1).from)))
    return undefined;
  const day = dayOf(tape, at + 1);
  if (!day || !tape.near(at + 1)) return undefined;
  const next = tape.near(day.to) ? tape.k(day.to) : -1;
  const cue = tape.word(at - 1);
  if (
    tape.is(day.to, K.of) &&
    (tape.is(day.to + 1, K.that) || tape.is(day.to + 1, K.the) || tape.is(day.to + 1, K.this)) &&
    tape.word(day.to + 2) === 'month'
  )
    return { expr: { is: 'fields', fields: { day: day.n } }, to: day.to + 3 };
  const open = next === -1 || next === K.comma || next === K.dot || next === K.and || next === K.to || next === K.in;
  return open && /^(?:on|by|until|till|since|to|from|before|after|for)$/.test(cue)
    ? { expr: { is: 'fields', fields: { day: day.n } }, to: day.to }
    : undefined;
}
