/** A note divided into the stretches that cite something, each by itself. What only tells something is left out. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { backwardAt, citedBehind } from './backward.js';
import { areCertain, authorsOf, isNames } from './names.js';
import { remarkIn, type Sentence, sentencesOf, tells } from './sentences.js';
import { hidden, inside, type Sheet, without } from './sheet.js';
import { atStart, signalsWithin } from './signals.js';
import { toldIn } from './telling.js';

export interface Unit extends Span {
  /** What of the note it may see: not what stands in the brackets of others. */
  readonly sheet: Sheet;
  /** Authors and year stand in a sentence of their own, and the title follows in the next. */
  readonly headed?: { readonly names: Span; readonly title: Span };
  /** It stands in a bracket of another one, or behind `quoted in`. */
  readonly nested: boolean;
  /** Nothing but its words says that it cites; it counts if they were cited before, or look like a title. */
  readonly weak: boolean;
  readonly signal?: Span;
}

interface Draft {
  from: number;
  to: number;
  headed?: { names: Span; title?: Span };
  weak: boolean;
  titled: boolean;
  /** Nothing more belongs to it. */
  done?: true;
}

const innerSignal =
  /(?<=[\s,;:(])(?:(?:as )?(?:quoted|cited) (?:in|by)|quoting|citing|zit(?:iert|\.) nach|cité (?:dans|par)|citado (?:en|por)|citato in|reprinted in)\s+/giu;
const innerBracket =
  /^[([]\s?(?:(?:as )?(?:quoted|cited) (?:in|by)|quoting|citing|discussing|zit(?:iert|\.) nach|cité (?:dans|par)|citado (?:en|por)|citato in|see|cf\.?|siehe|vgl\.?|voir)\s/iu;

/** A comment that says what a source is about, in whatever words. */
const about = /^\s*(?:on|for|about|regarding|concerning|zu|zur|zum|über|sur|sobre|su|sul|sulla) [^;]{0,120}$/iu;
/** What may divide sources: a semicolon, or `and`. */
const between = lettered('g')`;(?=\s|$)|(?<=[\d)\ue000\ue001]),? (?:and|und|et|y|e|with) (?=(?:see )?\p{Lu})`;
/** `2019; 12(3)`, `Harbour Press; 2019.`: of one source. */
const yearAndVolume = lettered()`(?<!\d)(?:1[5-9]|20)\d\d(?: \p{L}{3,9}\.?(?: \d{1,2})?)?$`;
const volumeNext = /^;\s?\d{1,4}\s?[(:,]/;
const yearNext = /^; (?:1[5-9]|20)\d\d(?:[.,]|$)/;
/** A name and, behind a comma, a title with a year in its neighbourhood; or a name and a year. */
const named = lettered()`^(?<names>\p{Lu}[^;,()\ue000-\ue002]{1,60}?)(?:, (?:\ue001|(?<title>\p{Lu}[^;]{3,150})\()| \((?<year>[^()]{4,5})\))`;

/** All units of a note, in reading order; those inside a bracket behind the one that holds it. */
export function unitsOf(sheet: Sheet): Unit[] {
  const inner = sheet.brackets.filter((one) => cites(sheet.open.slice(one.from, one.to)));
  const outer = inner.length ? without(sheet, inner) : sheet;
  const found = split(outer).flatMap(({ from, to }) => unitsIn(outer, from, to, false));
  for (const { from, to } of inner)
    found.push(...unitsIn(inside(sheet, { from: from + 1, to: to - 1 }), from + 1, to - 1, true));
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

const namesAndTitle = lettered()`^[([](\p{Lu}[^()[\];]{2,60}), \ue001`;

/** Whether a bracket holds a citation of its own, and not only what belongs to one. */
function cites(bracket: string): boolean {
  if (innerBracket.test(bracket)) return true;
  const names = namesAndTitle.exec(bracket)?.[1];
  return names !== undefined && isNames(names) && areCertain(authorsOf(names, 0));
}

/** The stretches between semicolons. */
function split(sheet: Sheet): Span[] {
  const { closed } = sheet;
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: sign } of closed.matchAll(between)) {
    if (!divides(sheet, from, index, sign)) continue;
    found.push({ from, to: index });
    from = index + sign.length;
  }
  return [...found, { from, to: closed.length }];
}

/** Whether what stands before and behind a semicolon or `and` are two sources. `from` is where the first one begins. */
function divides({ open, closed }: Sheet, from: number, at: number, sign: string): boolean {
  const before = closed.slice(Math.max(from, at - 24), at);
  const behind = closed.slice(at, at + 40);
  if (sign.startsWith(';'))
    return (
      !/&\w{1,8}$/.test(before) && !yearNext.test(behind) && !(yearAndVolume.test(before) && volumeNext.test(behind))
    );
  const start = at + sign.length;
  const { names, title, year } = named.exec(open.slice(start, start + 240))?.groups ?? {};
  const first = open.slice(Math.max(from, at - 240), at);
  if (names === undefined || !isNames(names) || !/(?:1[5-9]|20)\d\d/.test(first)) return false;
  if (year !== undefined) return /\((?:1[5-9]|20)\d\d[a-d]?\)$/.test(first) && /^\d{4}[a-d]?$/.test(year);
  const authors = authorsOf(names, 0);
  return (
    areCertain(authors) &&
    (title === undefined || /^[^()]{0,80}(?:1[5-9]|20)\d\d/.test(open.slice(start + names.length + title.length + 3)))
  );
}

function unitsIn(sheet: Sheet, from: number, to: number, nested: boolean): Unit[] {
  const drafts: Draft[] = [];
  const sentences = sentencesOf(sheet, from, to);
  for (const [i, one] of sentences.entries()) take(sheet, drafts, one, sentences[i + 1], sentences[i - 1]);
  return drafts.flatMap((draft) => finish(sheet, draft, nested));
}

/** Adds a sentence to the draft it belongs to, or begins another one. */
function take(
  sheet: Sheet,
  drafts: Draft[],
  one: Sentence,
  next: Sentence | undefined,
  previous: Sentence | undefined,
): void {
  const last = drafts.at(-1);
  const current = last && !last.done && last.to === one.from ? last : undefined;
  const begin = (more: Partial<Draft> = {}) => {
    if (current) current.done = true;
    drafts.push({ from: one.from, to: one.to, weak: false, titled: one.titled, ...more });
  };
  const start = startOf(sheet, one.from, one.to);
  if (backwardAt(sheet, start, one.to)) begin({ done: true });
  else if (current && citedBehind(sheet, start, one.to)) begin();
  else if (current?.headed && !current.headed.title) {
    if (one.sort !== 'date' || previous?.sort !== 'names') current.headed.title = { from: one.from, to: one.to };
    current.to = one.to;
  } else if (one.sort === 'head' && next && next.sort !== 'address') begin({ headed: { names: one } });
  else if ((one.sort === 'names' || isMarkedName(sheet, one)) && next?.sort === 'date')
    begin({ headed: { names: one } });
  else if (one.sort === 'prose') prose(sheet, drafts, one, current);
  else if (current && belongs(sheet, one, current)) {
    current.to = one.to;
    current.titled ||= one.titled;
    if (one.sort === 'cite' || one.sort === 'address') current.weak = false;
  } else begin({ weak: one.sort === 'names' || one.sort === 'rest' });
}

/** `*Harbour Times*.`: a name in emphasis, and nothing else. */
function isMarkedName({ text, closed }: Sheet, { from, to }: Span): boolean {
  return /^\s*\ue001+\.\s*$/.test(closed.slice(from, to)) && isNames(text.slice(from, to).replace(/[*_.\s]+/g, ' '));
}

const beginsContainer = lettered()`^In:? [\p{Lu}\ue001]`;

/** Whether a sentence goes on with a citation: an address, a date, what it appeared in, a few words; not with a title of its own. */
function belongs(sheet: Sheet, one: Sentence, current: Draft): boolean {
  if (one.sort === 'address' || one.sort === 'date' || beginsContainer.test(sheet.closed.slice(one.from, one.from + 6)))
    return true;
  if (atStart.test(sheet.closed.slice(one.from, one.to))) return false;
  const length = one.to - one.from;
  const addressed = ({ from, to }: Span) => sheet.closed.slice(from, to).includes(hidden.url);
  if (addressed(current) && addressed(one)) return false;
  if (/\d{4}/.test(sheet.open.slice(current.from, current.to)) && beginsAnew(sheet.closed.slice(one.from, one.to)))
    return false;
  if (one.sort !== 'cite') return !current.weak && length < 60;
  return one.titled ? !current.titled && current.weak : current.weak || length < 120;
}

const titleAndNumber = lettered()`^, \p{Lu}\p{L}+[^,]*,.*\d`;

/** A name, a title and a number: `Brandt, Duties, 45`. */
function beginsAnew(closed: string): boolean {
  const comma = closed.indexOf(',');
  return comma > 1 && titleAndNumber.test(closed.slice(comma, comma + 120)) && isNames(closed.slice(0, comma));
}

const citesBehind = lettered()`[\ue000\ue001]|\(.*\d{4}|, \p{Lu}`;

/** A sentence that tells something may still send the reader to a source: what stands behind `see`, or an address. */
function prose(sheet: Sheet, drafts: Draft[], one: Sentence, current: Draft | undefined): void {
  if (current) current.done = true;
  const closed = sheet.closed.slice(one.from, one.to);
  const see = [...closed.matchAll(signalsWithin)]
    .filter(({ index, 0: word }) => !tells(closed.slice(index + word.length)))
    .at(0);
  if (see && citesBehind.test(closed.slice(see.index))) {
    drafts.push({ from: one.from + see.index, to: one.to, weak: false, titled: one.titled });
    return;
  }
  const told = toldIn(sheet, one.from, one.to);
  for (const { from, to, headed } of told)
    drafts.push({ from, to, weak: false, titled: true, done: true, ...(headed ? { headed } : {}) });
  if (told.length) return;
  for (const url of sheet.urls)
    if (url.from >= one.from && url.to <= one.to && closed.charAt(url.from - one.from) === hidden.url)
      drafts.push({ from: url.from, to: url.to, weak: false, titled: false, done: true });
}

/** Cuts off the signal and what comes before it, and divides at `quoted in`. */
function finish(sheet: Sheet, draft: Draft, nested: boolean): Unit[] {
  const to = draft.to;
  const from = startOf(sheet, draft.from, to);
  const closed = sheet.closed.slice(from, to);
  const base = { sheet, nested, weak: draft.weak };
  const signal = signalOf(sheet, draft.from, from);
  const headed = draft.headed?.title
    ? { headed: { names: { ...draft.headed.names, from }, title: draft.headed.title } }
    : {};
  const inner = [...closed.matchAll(innerSignal)].find(({ index }) => index > 3);
  const remark = remarkIn(closed);
  const end = inner ? from + inner.index : remark === undefined || draft.headed ? to : from + remark;
  const outer = trimmed(sheet, { ...base, ...headed, ...(signal ? { signal } : {}), from, to: end });
  if (!inner) return outer;
  return [...outer, ...trimmed(sheet, { ...base, nested: true, from: from + inner.index + inner[0].length, to })];
}

function signalOf(sheet: Sheet, from: number, to: number): Span | undefined {
  const words = sheet.text.slice(from, to).replace(/^(?:\s*(?:and|und|et|y|e|or))?\s*$/i, '');
  const lead = words.length - words.trimStart().length;
  return words.trim() ? { from: from + lead, to: from + words.trimEnd().length } : undefined;
}

const citesBefore = lettered()`[\ue000\ue001()]|, \p{Lu}`;
const joint = lettered()`^[\s,:—–-]*(?:(?:and|und|et|y|e|or) (?=\p{Lu}))?`;

/** Where the citation begins behind `See also`, or `On this point see`. */
function startOf(sheet: Sheet, from: number, to: number): number {
  const closed = sheet.closed.slice(from, to);
  const first = atStart.exec(closed);
  let start = first ? first[0].length : 0;
  for (const { index, 0: word } of closed.matchAll(signalsWithin)) {
    const before = closed.slice(start, index);
    if (
      index < start ||
      (citesBefore.test(before) && !about.test(before)) ||
      !/^(?:see|cf|compare|siehe|vgl|voir|véase|vedi|cfr)/i.test(word)
    )
      continue;
    start = index + word.length;
    break;
  }
  const again = atStart.exec(closed.slice(start));
  if (again && start > 0) start += again[0].length;
  return from + start + (joint.exec(closed.slice(start))?.[0].length ?? 0);
}

const abbreviated = lettered('i')`(?:\b\p{L}|ibid|ib|id|ead|iid|ders|dies|cit|al|O|ebd|ff?|n\. ?d)\.$`;

/** Without blanks and points at its ends; nothing where nothing is left. */
function trimmed(sheet: Sheet, unit: Unit): Unit[] {
  let to = unit.to;
  while (to > unit.from && /[\s,;:]/.test(sheet.text.charAt(to - 1))) to--;
  if (sheet.text.charAt(to - 1) === '.' && !abbreviated.test(sheet.text.slice(unit.from, to))) to--;
  return to > unit.from ? [{ ...unit, to }] : [];
}
