/** Where the title of a citation stands, who is named before it, and what it appeared in. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { bodyEndings, bodyNouns } from '../words/citation-nouns.js';
import { containerIn, edited, volumeFirst } from './container.js';
import { isGiven, isNames, isTitle } from './names.js';
import { isEnd } from './sentences.js';
import { hidden, type Sheet, type Titled } from './sheet.js';
import type { Unit } from './units.js';

export interface Title {
  readonly names?: Span;
  readonly title?: Span;
  readonly container?: Span;
  /** Surnames stand before given names, and a colon behind them: `Brandt, Karl: Titel`. */
  readonly turned?: true;
}

/** `Brandt, K., Moreau, I. and Lind, U.`: surnames before initials. */
const turned = lettered()`^(?:\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?, (?:\p{Lu}\.[ -]?){1,4}(?:,? (?:and|&|und|et|y) |, ?| ?/ ?)?){1,12}`;
/** `Title, available at`: what leads to an address. */
const leadingOff = lettered(
  'i',
)`[\s,(]*(?<!\p{L})(?:(?:also |is )?(?:available|accessible|published|online)(?: online)?(?: at| from| on| in| here)?|abrufbar(?: unter)?|disponible(?: sur| en)?|at|via|see)[\s:]*$`;
/** What is no part of a title without marks: its edition, who made it ready, its volume. */
const edition = lettered(
  'i',
)`,\s(?:(?:\d{1,2}(?:st|nd|rd|th|e|d)?\.?|rev\.|revised|second|third|fourth|fifth|condensed|new)\s(?:rev\. )?(?:ed|edn|edition|aufl|éd|version)\b|eds?\.\s|trans(?:l)?\.|translated|edited|vols?\.|vol\s\d|Bd\.|hrsg|tome\s|in:?\s(?=[\p{Lu}\ue001])|interview\s|opened for|adopted|signed|entered into|concluded|done at)`;
const surnameFirst = lettered()`^\p{Lu}[\p{L}’-]{1,30}, \p{Lu}[\p{L}.’ -]{0,30}(?: ?[/;] ?\p{Lu}[\p{L}’-]{1,30}, \p{Lu}[\p{L}.’ -]{0,30}){0,4}(?: \((?:Hrsg|Hg)\.\))?(?=: )`;
const editors = /\s?\((?:eds?|hrsg|hg|dirs?)\.?\)/i;

/** What a document is, before its number: the number belongs to its title. */
const generic = lettered()`^(?:[\p{L} ]{0,30}(?:[Rr]esolution|Regulation|Directive|Decision)|Case|Joined Cases|Verordnung|Richtlinie|Beschluss|Rechtssache|Rs\.|Règlement|Affaire|Reglamento|Directiva|Asunto|Regolamento|Direttiva|Causa)\s*$`;
/** The numbers of a case and the day of the judgment, before the parties. */
const beforeParties = lettered()`^(?:(?:Judgment|Order|Opinion|Urteil|Beschluss|Arrêt|Sentencia|Sentenza) (?:of|vom|du|de|del) [^,]{6,20}, )?(?:(?:in )?(?:(?:Joined )?Cases?|Rechtssachen?|Rs\.|verb\. Rs\.|Affaires?|Asuntos?|Caus[ae]) [CTF][-‑–]\d{1,4}/\d\d(?: P)?(?:(?:, | and | und | et | y | e )[CTF][-‑–]\d{1,4}/\d\d(?: P)?){0,6},?\s)?(?=\p{Lu}[^;]{2,80}? (?:v\.?|gegen|contre|contra|c\.) \p{Lu})`;
/** What stands before a number or a symbol, and is no title's end. */
const label = lettered()`[.,]?\sarXiv preprint$|[,.]?\s?(?:(?<!\p{L})(?:UN|U\.N\.)\s)?(?<!\p{L})(?:Docs?|App|Appl|Application)?\.?(?:\s?(?<!\p{L})(?:[Nn]os?|[Nn]r)\.?)?$`;

/** Finds them in a unit. `stops` are places where something else begins: a date, an address, a pinpoint. */
export function titleOf(sheet: Sheet, unit: Span, headed?: Unit['headed'], stops: readonly number[] = []): Title {
  if (headed) return headedTitle(sheet, headed, unit.to, stops);
  const marked = sheet.titles.filter(({ from, to }) => from >= unit.from && to <= unit.to);
  const first = marked.find(({ from }) => !inBracket(sheet, from, unit));
  return first ? markedTitle(sheet, unit, first, marked, stops) : bareTitle(sheet, unit, stops);
}

function inBracket({ brackets }: Sheet, at: number, { from, to }: Span): boolean {
  return brackets.some((one) => one.from >= from && one.to <= to && one.from < at && at < one.to);
}

/** `Brandt, K. (2018, October 11). Title. Container.` */
function headedTitle(
  sheet: Sheet,
  { names, title }: NonNullable<Unit['headed']>,
  end: number,
  stops: readonly number[],
): Title {
  const head = sheet.closed.slice(names.from, names.to);
  const bracket = head.lastIndexOf('(');
  const to = names.from + withoutYear(bracket > 0 && bracket > head.length - 60 ? head.slice(0, bracket) : head).length;
  const start = title.from + (/^\s*/.exec(sheet.closed.slice(title.from, title.to))?.[0].length ?? 0);
  const marked = sheet.titles.find(({ from }) => from === start);
  const stop = Math.min(title.to, ...stops.filter((at) => at > title.from + 3));
  const words = marked ? marked.inner : ended(sheet, title.from, stop);
  const behind = stop < title.to && !marked ? words.to : Math.max(title.to, words.to);
  const second = sheet.titles.find(
    ({ from }) => from >= words.to && from < end && !inBracket(sheet, from, { from: title.from, to: end }),
  );
  const container =
    second?.inner ??
    (marked ? containerIn(sheet, marked.to, title.to, stops) : undefined) ??
    containerIn(sheet, behind, end, stops);
  return { names: { from: names.from, to: nameEnd(sheet, to) }, title: words, ...(container ? { container } : {}) };
}

const workBefore = lettered()`, \p{Lu}[^,]{10,}, ?(?:in:? )?$`;

function markedTitle(
  sheet: Sheet,
  unit: Span,
  first: Titled,
  marked: readonly Titled[],
  stops: readonly number[],
): Title {
  const head = sheet.closed.slice(unit.from, first.from);
  const found = namesBefore(sheet, unit.from, first.from);
  // `Author, Title in Plain Words, *Journal* 5 (2019)`: what is marked is what it appeared in.
  const plain =
    first.mark === 'emphasis' && !found && workBefore.test(head)
      ? bareTitle(sheet, { from: unit.from, to: first.from }, stops)
      : undefined;
  if (plain?.title && plain.names) return { ...plain, container: first.inner };
  const second = marked.find(({ from }) => from >= first.to && !inBracket(sheet, from, unit));
  const limit = Math.min(unit.to, ...stops.filter((at) => at >= first.to));
  const container =
    second && second.from <= limit
      ? second.inner
      : containerIn(sheet, first.to, unit.to, stops, first.mark === 'emphasis');
  const turned =
    found && surnameFirst.test(sheet.closed.slice(found.from, found.to + 2)) ? { turned: true as const } : {};
  return { ...(found ? { names: found } : {}), ...turned, title: first.inner, ...(container ? { container } : {}) };
}

/** The names in front of a title; a comment is none. */
function namesBefore(sheet: Sheet, from: number, to: number): Span | undefined {
  const written = sheet.open.slice(from, to);
  const head = written.replace(editors, '').replace(/[\s,:—–.-]+(?:in:?|In:?)?\s*$/, '');
  if (!head.trim()) return undefined;
  if (turned.exec(`${head.trim()}.`)?.[0].length === head.trim().length + 1 || isNames(withoutYear(head)))
    return { from, to: nameEnd(sheet, from + withoutYear(head).length) };
  return undefined;
}

const initialBefore = lettered()`(?<!\p{L})\p{Lu}$`;

/** An initial keeps its point. */
function nameEnd({ open }: Sheet, to: number): number {
  return open.charAt(to) === '.' && initialBefore.test(open.slice(Math.max(0, to - 2), to)) ? to + 1 : to;
}

/** `Brandt (2012)`, without the year. */
function withoutYear(head: string): string {
  return head.replace(/[\s,.]*\(?(?:1[5-9]|20)\d\d[a-d]?\)?[\s,.:]*$/, '');
}

/** A title without marks: behind the names, up to what is no title. */
function bareTitle(sheet: Sheet, unit: Span, stops: readonly number[]): Title {
  const parties = beforeParties.exec(sheet.open.slice(unit.from, unit.to))?.[0].length ?? 0;
  if (parties)
    return withTitle(
      sheet,
      unit.from + parties,
      limitOf(sheet, { ...unit, from: unit.from + parties }, stops),
      unit.to,
      stops,
    );
  const limit = limitOf(sheet, unit, stops);
  const closed = sheet.closed.slice(unit.from, limit);
  const inverted = turned.exec(closed)?.[0];
  if (inverted && inverted.length > 4) {
    const names = { from: unit.from, to: unit.from + inverted.length };
    return { ...withTitle(sheet, names.to, limit, unit.to, stops), names };
  }
  const german = surnameFirst.exec(closed)?.[0].length;
  const names = german ?? leadingNames(closed);
  if (names === undefined) return withTitle(sheet, unit.from, limit, unit.to, stops);
  const behind = closed.slice(names);
  const from = unit.from + names + ((edited.exec(behind) ?? /^[\s,:]*/.exec(behind))?.[0].length ?? 0);
  const rest = withTitle(sheet, from, limit, unit.to, stops);
  const named = { from: unit.from, to: unit.from + names };
  if (rest.title && namesBody(sheet, named, rest.title)) return { ...rest, names: rest.title, title: named };
  return { ...rest, names: named, ...(german ? { turned: true } : {}) };
}

/** `Plan for Open Quays, Office of Ports`: the body stands behind the title. */
function namesBody({ open }: Sheet, first: Span, second: Span): boolean {
  const [head, words] = [open.slice(first.from, first.to), open.slice(second.from, second.to)];
  const [name = '', ...more] = head.split(' ');
  return (
    more.length > 1 &&
    !/\./.test(name) &&
    !isGiven(name) &&
    !head.split(' ').some((word) => bodyNouns.has(word.toLowerCase())) &&
    /^(?:Office|Ministry|Department|Bureau|Agency|Secretariat|Directorate|Commission|Committee) (?:of|for|on) /.test(
      words,
    ) &&
    isNames(words)
  );
}

/** Where a title without marks ends at the latest. The number of a law belongs to it. */
function limitOf(sheet: Sheet, unit: Span, stops: readonly number[]): number {
  const [stop = unit.to, later = unit.to] = stops.filter((at) => at >= unit.from).sort((a, b) => a - b);
  const first = generic.test(sheet.open.slice(unit.from, stop)) ? later : stop;
  const journal = volumeFirst.exec(sheet.closed.slice(unit.from, unit.to))?.index;
  return Math.min(unit.to, first, ...brackets(sheet, unit), ...(journal === undefined ? [] : [unit.from + journal]));
}

const twoLetters = lettered()`\p{L}{2}`;

function withTitle(sheet: Sheet, from: number, limit: number, end: number, stops: readonly number[]): Title {
  const title = ended(sheet, from, limit);
  const words = sheet.closed.slice(title.from, title.to);
  if (
    words.length < 2 ||
    !twoLetters.test(words) ||
    / (?:in|at|by|under|as|see)$/.test(words) ||
    (/^(?:By|At|In|For|On|From|With|Via|As) /.test(words) && !isTitle(words, 2)) ||
    sheet.closed.charAt(title.from) === hidden.url
  )
    return {};
  const container = containerIn(sheet, title.to, end, stops, true);
  return { title, ...(container ? { container } : {}) };
}

/** Brackets end a title, unless they belong to a word of a law: `Regulation (EU)`. */
function brackets({ brackets, open }: Sheet, { from, to }: Span): number[] {
  return brackets
    .filter(
      (one) =>
        one.from > from &&
        one.from < to &&
        !/^\((?:EU|EC|EEC|CE|EG|UE|CFSP|GASP|PESC|JHA|Euratom|[A-Z]\)|its own)|^\([^)]*\) v\.? /.test(
          open.slice(one.from, one.to + 4),
        ),
    )
    .map((one) => one.from)
    .slice(0, 1);
}

const acronymOrTurned = lettered()`^(?:[\p{Lu}\d-]+|.*\p{L}, .*)$`;
const beginsNew = lettered()`^[\p{Lu}\ue000\ue001“‘"'¿¡]`;

/** How long the names at the start are, if a title follows them: persons before a comma, or a body. */
function leadingNames(closed: string): number | undefined {
  const commas = [...closed.matchAll(/,\s|:\s/g)].map(({ index }) => index).slice(0, 8);
  if (isInverted(closed, commas)) return commas[1];
  const joined = commas.findIndex((_, i) =>
    /^,?\s(?:and|&|und|et|y|e)\s/.test(closed.slice(commas[i] as number, (commas[i] as number) + 6)),
  );
  const last = joined > 0 ? commas[joined + 1] : undefined;
  if (last !== undefined && persons(closed.slice(0, last))) return last;
  const [first] = commas;
  if (first === undefined) return undefined;
  const head = closed.slice(0, first);
  if (
    closed.charAt(first) === ':' &&
    !acronymOrTurned.test(head) &&
    !bodyNouns.has(head.split(' ').at(-1)?.toLowerCase() ?? '') &&
    !bodyEndings.test(head)
  )
    return undefined;
  const rest = closed
    .slice(first)
    .replace(edited, '')
    .replace(/^[,:]\s*/, '');
  if (!isNames(head) || head.split(/\s+/).length > 9 || rest.length < 3) return undefined;
  return beginsNew.test(rest) ||
    /^(?:die|der|das|le|la|les|el|los|il|lo|de|von|the|interview|letter|speech|remarks|statement|testimony)\s/.test(
      rest,
    )
    ? first
    : undefined;
}

const beginsBehindComma = lettered()`^, [\p{Lu}\d\ue001¿¡“‘"]`;

/** `Brandt, Karl, Title`: a surname and given names, and then what is neither. */
function isInverted(closed: string, [first, second]: readonly number[]): boolean {
  if (first === undefined || second === undefined) return false;
  const [surname, given] = [closed.slice(0, first), closed.slice(first + 2, second)];
  return (
    /^\S+(?: \S+)?$/.test(surname) && isNames(surname) && isGiven(given) && beginsBehindComma.test(closed.slice(second))
  );
}

function persons(list: string): boolean {
  return list
    .split(/,? (?:and|&|und|et|y|e) |, /)
    .every((name) => isNames(name) && /^\S+(?: \S+){1,3}$/.test(name.trim()));
}

const stops = lettered('g')`[.?!]\s+(?=[\p{Lu}\ue000])`;

/** The stretch without blanks and points at its ends; a title without marks ends with its sentence. */
function ended({ closed }: Sheet, from: number, to: number): Span {
  const stretch = closed.slice(from, to);
  const stop = [...stretch.matchAll(stops)].find(
    ({ index }) => (index > 12 || /^. In:? /.test(stretch.slice(index, index + 6))) && isEnd(stretch, index),
  );
  let start = from + (/^[\s,:.(]*/.exec(stretch)?.[0].length ?? 0);
  const cut = edition.exec(stretch)?.index ?? stretch.length;
  const sentence = stop ? stop.index + (stop[0].startsWith('.') ? 0 : 1) : stretch.length;
  let end = from + Math.min(cut, sentence);
  const lead = leadingOff.exec(closed.slice(start, end));
  if (lead) end = start + lead.index;
  while (end > start && /[\s,.:;([<–—-]/.test(closed.charAt(end - 1))) end--;
  if (to < closed.length) end -= label.exec(closed.slice(start, end))?.[0].length ?? 0;
  if (start > end) start = end;
  return { from: start, to: end };
}
