/** Dates, durations and sets of dates, as they are written; what they mean is decided over the whole document (`dates`). */
import type { Mention } from '../model.js';
import { K } from '../words/dates.js';
import type { DateData, Expr } from '../words/dates-symbols.js';
import { anything } from './dates/grammar.js';
import { opensSentence } from './dates/opens.js';
import { repaired } from './dates/repair.js';
import { isSetting, roleOf } from './dates/role.js';
import { type Found, Tape } from './dates/tape.js';
import { tenseOf } from './dates/tense.js';
import { GLUED, lex, type Token } from './dates/tokens.js';
import { windows } from './dates/windows.js';
import { type Detector, within } from './detector.js';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export const date: Detector = {
  name: 'date',
  frontmatter: true,
  detect({ text, words, numbers, zone, seen }) {
    const spots = windows(text, words, numbers);
    const found: Mention<DateData>[] = [];
    if (!spots.length) return found;
    const hidden = within(seen.url, seen.ticks);
    const tokens: Token[] = [];
    for (let i = 0; i < spots.length; i += 2) {
      const from = Math.max(spots[i] as number, tokens.at(-1)?.to ?? 0);
      lex(text, from, spots[i + 1] as number, hidden, tokens);
    }
    const tape = new Tape(text, tokens);
    const front = zone === 'frontmatter';
    for (let at = 0; at < tokens.length; ) {
      const read = begins(tape, at) ? anything(tape, at) : undefined;
      const one = read && front && isSetting(tape, tape.token(at).from, tape.token(read.to - 1).to) ? undefined : read;
      if (one) for (const part of halves(one, at)) push(found, text, mention(tape, part.at, part.one, front));
      at = one ? Math.max(one.to, at + 1) : at + 1;
    }
    return found;
  },
};

/** Two days in digits: `8/10/2012 - 8/15/2012`. */
function stretches(first: Mention<DateData>, last: Mention<DateData>): boolean {
  return (
    [first, last].every(({ data: { type, expr, time } }) => type === 'DATE' && !time && expr.is === 'numeric') &&
    first.to < last.from
  );
}

/** A dash, or a hyphen with blanks around it. */
function isDash(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^(?: ?[–—] ?| - ?|- )$/.test(text.slice(from, to));
}

const link = /^\s*(?:[-–—]|,?\s(?:to|until|through|till|and|or))\s(?:(?:in|on|the|of)\s)?\s*$/;

/** Adds a mention; notes where only a word stands between it and the one before, as in `from January to June 2022`. */
function push(found: Mention<DateData>[], text: string, one: Mention<DateData>): void {
  const last = found.at(-1);
  if (last && stretches(last, one) && isDash(text, last.to, one.from)) {
    found[found.length - 1] = {
      ...one,
      from: last.from,
      data: { type: 'DATE', expr: { is: 'range', first: last.data.expr, last: one.data.expr } },
    };
    return;
  }
  const gap = last ? one.from - last.to : 0;
  if (!last || gap > 16 || !link.test(text.slice(last.to, one.from))) {
    found.push(one);
    return;
  }
  found[found.length - 1] = { ...last, data: { ...last.data, join: last.data.join ? '<>' : '>' } };
  found.push({ ...one, data: { ...one.data, join: '<' } });
}

/** A range written with a hyphen is two dates, each with what the other one tells of it. */
function halves(one: Found, at: number): { at: number; one: Found }[] {
  const { expr, hyphen } = one;
  if (hyphen === undefined || expr.is !== 'range') return [{ at, one }];
  return [
    { at, one: { ...one, expr: expr.first, to: hyphen, style: undefined } },
    { at: hyphen + 1, one: { ...one, expr: expr.last, style: undefined } },
  ];
}

function begins(tape: Tape, at: number): boolean {
  const { k, gap } = tape.token(at);
  if (gap !== GLUED || at === 0) return true;
  const before = tape.k(at - 1);
  return before >= K.comma && !(before === K.apostrophe && k === K.word);
}

function mention(tape: Tape, at: number, one: Found, front: boolean): Mention<DateData> {
  const from = tape.token(at).from;
  const to = tape.token(one.to - 1).to;
  const type = one.type ?? 'DATE';
  const tense = type !== 'DURATION' && wantsTense(one.expr) ? tenseOf(tape.text, from, to) : undefined;
  const role = type === 'DATE' ? roleOf(tape, from, to, one.expr, front) : undefined;
  // Fields that are not there stay away, and are not put there one by one from objects made for the purpose: dates are many.
  const data: Writable<DateData> = { type, expr: one.expr };
  if (one.mod) data.mod = one.mod;
  if (one.time) data.time = one.time;
  if (tense) data.tense = tense;
  if (one.style) data.style = one.style;
  if (one.broken) data.repaired = repaired(one.expr, tape.text.charCodeAt(from));
  if (type === 'DATE' && opensSentence(tape, from, to)) data.opens = true;
  if (one.vague) data.vague = true;
  if (role) Object.assign(data, role);
  return { kind: 'date', from, to, data };
}

/** Whether past or future decides what it means: a month or a day without a year. */
function wantsTense(expr: Expr): boolean {
  if (expr.is === 'range') return wantsTense(expr.first) || wantsTense(expr.last);
  return (
    (expr.is === 'fields' && expr.fields.year === undefined && expr.fields.decade === undefined) ||
    (expr.is === 'step' && expr.by === 0)
  );
}
