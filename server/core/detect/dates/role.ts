/** Where a date stands that may be the document's own: behind a key, beside an author, before a dispatch, on a line of its own. */
import { isSpace, lineEnd } from '../../text.js';
import { dateKeys } from '../../words/dates-around.js';
import type { DateData, Expr } from '../../words/dates-symbols.js';
import { LINE, type Tape } from './tape.js';

const ALONE = 40;
/** Only shorter lines before a date are read whole; of longer ones those with less ink than this, or that begin with an author. */
const SHORT = 80;
const INK = 40;
const authored = /^[*_#>|\s]*(?:by|author|written[*_#>|\s]+by|posted[*_#>|\s]+by|from)\b/i;

const key = /^[\s"']*([\w-]+)["']?\s*[:=]\s*["']?$/;
const announced =
  /^(?:date|dated|published|publication date|first published|posted|issued|issue date|released|release date|updated|last updated|last modified|last reviewed|effective date|adopted|created)(?: on| at)?\s*:?\s*$/i;
const placed = /^[A-Z][\p{L} .,’'()/-]{1,50}[,(]?\s*\(?$/u;
const opened = /^\)?\s*(?:\([^)]{1,30}\)\s*)?(?:—|–|--|-|:)\s/;

/** The role with its rank among the keys of front matter; nothing for most dates. */
export function roleOf(
  tape: Tape,
  from: number,
  to: number,
  expr: Expr,
  front: boolean,
): Pick<DateData, 'role' | 'rank'> | undefined {
  if (!isCalendar(expr)) return undefined;
  const start = tape.lineStart(from);
  if (from - start > LINE) return undefined;
  const { text } = tape;
  const before = text.slice(start, from);
  if (front) return ofKey(before);
  if (before.length >= SHORT && inkOf(before) > INK && !authored.test(before)) return undefined;
  const lead = before.replace(/[*_#>|\s]+/gu, ' ').trim();
  const known = announced.test(lead);
  if (lead === '' || known) {
    const rest = restOf(text, to);
    if (rest === '' || (rest.length < ALONE && /^(?:at |,? ?\d|[-–—|•·(]|by )/i.test(rest)))
      return { role: known ? 'byline' : 'alone' };
  }
  if (/^(?:by|author|written by|posted by|from)\b/i.test(lead) && restOf(text, to).length < 80)
    return { role: 'byline' };
  if (before.length >= 80) return undefined;
  if (/[|•·]\s*(?:(?:published|updated|posted)(?: on)?:?\s*)?$/i.test(before) && lineOf(text, to).length < 80)
    return { role: 'byline' };
  return before.length < 60 && placed.test(before) && isDispatch(text, to, before) ? { role: 'dateline' } : undefined;
}

/** A place, and behind the date a dash or nothing. */
function isDispatch(text: string, to: number, before: string): boolean {
  if (opened.test(text.slice(to, to + LINE))) return true;
  return before.length < 40 && /,\s*$/.test(before) && restOf(text, to) === '';
}

/** The rest of the line behind a date, without the marks of tables and emphasis. */
function restOf(text: string, to: number): string {
  return lineOf(text, to)
    .replace(/[*_#|\s]+/gu, ' ')
    .trim();
}

function lineOf(text: string, to: number): string {
  return text.slice(to, lineEnd(text, to, to + LINE));
}

/** `width: 1600` in front matter: a number alone behind a key that speaks of no time. */
export function isSetting(tape: Tape, from: number, to: number): boolean {
  if (to - from !== 4) return false;
  const { text } = tape;
  const before = text.slice(tape.lineStart(from), from);
  return (
    key.test(before) &&
    !/date|year|time|publish|issued|modified|created|updated/i.test(before) &&
    isSpace(text.charCodeAt(to))
  );
}

function isCalendar(expr: Expr): boolean {
  if (expr.is === 'numeric') return true;
  return expr.is === 'fields' && expr.fields.year !== undefined && expr.fields.month !== undefined;
}

function inkOf(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) ink++;
  return ink;
}

function ofKey(before: string): Pick<DateData, 'role' | 'rank'> | undefined {
  const name = key.exec(before)?.[1]?.toLowerCase();
  const rank = name === undefined ? -1 : dateKeys.indexOf(name.replace(/-/g, '_'));
  return rank < 0 ? undefined : { role: 'key', rank };
}
