/** Where the title of a citation stands, who is named before it, and what it appeared in. */
import type { Span } from '../model.js';
import { bodyNouns } from '../words/citations.js';
import { isNames, isTitle } from './names.js';
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
const turned =
  /^(?:\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?, (?:\p{Lu}\.[ -]?){1,4}(?:,? (?:and|&|und|et|y) |, ?)?){1,12}/u;
/** `Title, available at`: what leads to an address. */
const leadingOff =
  /[\s,(]*(?<!\p{L})(?:(?:also |is )?(?:available|accessible|published|online)(?: online)?(?: at| from| on| here)?|abrufbar(?: unter)?|disponible(?: sur| en)?|at|via|see)[\s:]*$/iu;
/** What is no part of a title without marks: its edition, who made it ready, its volume. */
const edition =
  /,\s(?:(?:\d{1,2}(?:st|nd|rd|th|e|d)?\.?|rev\.|revised|second|third|fourth|fifth|condensed|new)\s(?:rev\. )?(?:ed|edn|edition|aufl|éd|version)\b|eds?\.\s|trans(?:l)?\.|translated|edited|vols?\.|Bd\.|hrsg|tome\s|in:?\s(?=\p{Lu})|interview\s|opened for|adopted|signed|entered into|concluded|done at)/iu;
const surnameFirst =
  /^\p{Lu}[\p{L}’-]{1,30}, \p{Lu}[\p{L}.’ -]{0,30}(?: ?[/;] ?\p{Lu}[\p{L}’-]{1,30}, \p{Lu}[\p{L}.’ -]{0,30}){0,4}(?: \((?:Hrsg|Hg)\.\))?(?=: )/u;
/** Behind the names of those who edited it. */
const edited = /^,?\s\(?(?:eds?\.?|editors?|hrsg\.?|hg\.?|dirs?\.?|coords?\.?)\)?,?\s*/i;
const editors = /\s?\((?:eds?|hrsg|hg|dirs?)\.?\)/i;

/** What a document is, before its number: the number belongs to its title. */
const generic =
  /^(?:Regulation|Directive|Decision|Case|Joined Cases|Verordnung|Richtlinie|Beschluss|Rechtssache|Rs\.|Règlement|Affaire|Reglamento|Directiva|Asunto|Regolamento|Direttiva|Causa)\s*$/u;
const notContainer = /^(?:Press Release|Vol|No|Art|Accessed|Available|Doc|See|UN Doc|BGBl|ABl)\b/;

/** Finds them in a unit. `stops` are places where something else begins: a date, an address, a pinpoint. */
export function titleOf(sheet: Sheet, unit: Span, headed?: Unit['headed'], stops: readonly number[] = []): Title {
  if (headed) return headedTitle(sheet, headed, unit.to);
  const marked = sheet.titles.filter(({ from, to }) => from >= unit.from && to <= unit.to);
  const first = marked.find(({ from }) => !inBracket(sheet, from, unit));
  return first ? markedTitle(sheet, unit, first, marked, stops) : bareTitle(sheet, unit, stops);
}

function inBracket({ brackets }: Sheet, at: number, { from, to }: Span): boolean {
  return brackets.some((one) => one.from >= from && one.to <= to && one.from < at && at < one.to);
}

/** `Brandt, K. (2018, October 11). Title. Container.` */
function headedTitle(sheet: Sheet, { names, title }: NonNullable<Unit['headed']>, end: number): Title {
  const head = sheet.closed.slice(names.from, names.to);
  const bracket = head.lastIndexOf('(');
  const to = names.from + (bracket > 0 && bracket > head.length - 60 ? bracket : head.length);
  const marked = sheet.titles.find(({ from, to }) => from >= title.from && to <= title.to);
  const words = marked ? marked.inner : ended(sheet, title.from, title.to);
  const container = containerIn(sheet, Math.max(title.to, words.to), end, []);
  return { names: { from: names.from, to }, title: words, ...(container ? { container } : {}) };
}

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
    first.mark === 'emphasis' && !found && /, \p{Lu}[^,]{10,}, ?(?:in:? )?$/u.test(head)
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
    return { from, to: from + withoutYear(head).length };
  return undefined;
}

/** `Brandt (2012)`, without the year. */
function withoutYear(head: string): string {
  return head.replace(/[\s,.]*\(?(?:1[5-9]|20)\d\d[a-d]?\)?[\s,.:]*$/, '');
}

/** A title without marks: behind the names, up to what is no title. */
function bareTitle(sheet: Sheet, unit: Span, stops: readonly number[]): Title {
  const [stop = unit.to, later = unit.to] = stops.filter((at) => at >= unit.from).sort((a, b) => a - b);
  const first = generic.test(sheet.open.slice(unit.from, stop)) ? later : Math.min(stop, ...brackets(sheet, unit));
  const limit = Math.min(unit.to, first);
  const closed = sheet.closed.slice(unit.from, limit);
  const inverted = turned.exec(closed)?.[0];
  if (inverted && inverted.length > 4) {
    const title = ended(sheet, unit.from + inverted.length, limit);
    const names = { from: unit.from, to: unit.from + inverted.length };
    return title.to - title.from > 2 ? { names, title } : { names };
  }
  const german = surnameFirst.exec(closed)?.[0].length;
  const names = german ?? leadingNames(closed);
  if (names === undefined) return withTitle(sheet, unit.from, limit, unit.to, stops);
  const behind = closed.slice(names);
  const from = unit.from + names + ((edited.exec(behind) ?? /^[\s,:]*/.exec(behind))?.[0].length ?? 0);
  const rest = withTitle(sheet, from, limit, unit.to, stops);
  return { ...rest, names: { from: unit.from, to: unit.from + names }, ...(german ? { turned: true } : {}) };
}

function withTitle(sheet: Sheet, from: number, limit: number, end: number, stops: readonly number[]): Title {
  const title = ended(sheet, from, limit);
  const words = sheet.closed.slice(title.from, title.to);
  if (
    words.length < 2 ||
    !/\p{L}{2}/u.test(words) ||
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
        !/^\((?:EU|EC|EEC|CE|EG|UE|[A-Z]\)|its own)/.test(open.slice(one.from, one.to)),
    )
    .map((one) => one.from)
    .slice(0, 1);
}

/** How long the names at the start are, if a title follows them: persons before a comma, or a body. */
function leadingNames(closed: string): number | undefined {
  const commas = [...closed.matchAll(/,\s|:\s/g)].map(({ index }) => index).slice(0, 8);
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
    !/^(?:[\p{Lu}\d-]+|.*\p{L}, .*)$/u.test(head) &&
    !bodyNouns.has(head.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return undefined;
  const rest = closed
    .slice(first)
    .replace(edited, '')
    .replace(/^[,:]\s*/, '');
  if (!isNames(head) || head.split(/\s+/).length > 9 || rest.length < 3) return undefined;
  return /^[\p{Lu}\ue000\ue001“‘"'¿¡]/u.test(rest) ||
    /^(?:die|der|das|le|la|les|el|los|il|lo|de|von|the|interview|letter|speech|remarks|statement|testimony)\s/.test(
      rest,
    )
    ? first
    : undefined;
}

function persons(list: string): boolean {
  return list
    .split(/,? (?:and|&|und|et|y|e) |, /)
    .every((name) => isNames(name) && /^\S+(?: \S+){1,3}$/.test(name.trim()));
}

/** The stretch without blanks and points at its ends; a title without marks ends with its sentence. */
function ended({ closed }: Sheet, from: number, to: number): Span {
  const stretch = closed.slice(from, to);
  const stop = /[.?!]\s+(?=[\p{Lu}\ue000])/u.exec(stretch);
  let start = from + (/^[\s,:.(]*/.exec(stretch)?.[0].length ?? 0);
  const cut = edition.exec(stretch)?.index ?? stretch.length;
  const sentence = stop && stop.index > 12 ? stop.index + (stop[0].startsWith('.') ? 0 : 1) : stretch.length;
  let end = from + Math.min(cut, sentence);
  const lead = leadingOff.exec(closed.slice(start, end));
  if (lead) end = start + lead.index;
  while (end > start && /[\s,.:;(–—-]/.test(closed.charAt(end - 1))) end--;
  if (start > end) start = end;
  return { from: start, to: end };
}

/** What follows a title, up to the first thing that is no name: a journal, a newspaper, a site. Behind a book only `in` leads to one. */
function containerIn(sheet: Sheet, from: number, to: number, stops: readonly number[], book = false): Span | undefined {
  const limit = Math.min(to, ...stops.filter((at) => at >= from));
  const stretch = sheet.closed.slice(from, limit);
  const written = sheet.open.slice(from, limit);
  const into = /^[\s,.:)’”"]*(?:in|en|dans):?\s+/i.exec(stretch)?.[0];
  let lead = into?.length ?? /^[\s,.:)’”"]*(?:\(?\[?\d{4}[\])]\s\d{0,4}\s?)?/.exec(stretch)?.[0].length ?? 0;
  if (book && into === undefined) return undefined;
  const editor =
    into === undefined
      ? undefined
      : /^[^,(]{3,80}(?=,? \(?(?:eds?|hrsg|hg|dirs?)\.?\)?,? )/i.exec(written.slice(lead))?.[0];
  if (editor) lead += editor.length + (edited.exec(written.slice(lead + editor.length))?.[0].length ?? 0);
  const words = stretch.slice(lead);
  const cut = /[,;(\ue000]|(?<!(?<!\p{L})\p{Lu})\.|\s\d/u.exec(words)?.index ?? words.length;
  const name = words.slice(0, cut).trimEnd();
  if (name.length < 2 || !/^\p{Lu}|^\ue001/u.test(name) || !/\p{L}{2}|\ue001/u.test(name) || notContainer.test(name))
    return undefined;
  return { from: from + lead, to: from + lead + name.length };
}
