/** What stands beside author and title: the pinpoint, the date, the name a source gives itself. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { lawNouns } from '../words/citation-nouns.js';
import { namingWords } from '../words/citations.js';
import type { WrittenDate } from './dates.js';
import { bracketAtEnd, pagesAtEnd, pinpointsIn } from './pinpoints.js';
import type { Unit } from './units.js';

const naming = lettered(
  'i',
)`[([][^()[\]]{0,40}?(?:${namingWords.join('|')})\s{0,2}[“"«„‘'*_]{0,2}(?<name>[^)\]”"»“’*_]{2,80})`;
/** `(the “Ports Act”)`, `(“PA”)` right behind a source. */
const quotedName = lettered()`\((?:the |die |der |das |le |la |el |il )?[“"«„‘](?<name>\p{Lu}[^”"»“’)]{1,60})[”"»“’]\)`;
/** `(GDPR)` at the end. */
const acronym = lettered()`\((?:the )?(?<name>\p{Lu}[\p{L}-]{0,8}\p{Lu}[\p{L}-]{0,8})\)[\s.]*$`;

/** The pinpoint: the last that is none of a symbol, or pages at the end. */
export function placeMeant(open: string, symbols: readonly Span[], dates: readonly Span[]): Span | undefined {
  const free = pinpointsIn(open).filter(
    ({ from, to }) => !symbols.some((one) => from < one.to && to > one.from) && from > 0,
  );
  const last = free.at(-1);
  if (last) return last;
  const start = Math.max(0, ...symbols.map(({ to }) => to));
  const tail = open.slice(start).replace(/(?:\s+[([][^()[\]]{0,200}[)\]])+[\s.]*$/, '');
  const pages = (symbols.length ? bracketAtEnd(open.slice(start)) : undefined) ?? pagesAtEnd(tail);
  if (!pages || start + pages.from === 0) return undefined;
  const found = { from: start + pages.from, to: start + pages.to };
  return dates.some((one) => found.from < one.to && found.to > one.from) ? undefined : found;
}

const ofTheLaw = lettered()`^,?\s(?:(?:of|der|des|du|de|del|della|dello|dell[’'])\s?(?:(?:the|la|los|las|l[’'])\s?)?)?(?=\p{Lu})`;
const beginsAcronym = lettered()`^\p{Lu}[\p{L}-]*\p{Lu}(?![\p{L}-])`;

/** `Art. 5 Abs. 1 DSGVO`, `Article 8 of the Charter`: the place stands before the law. Where its name begins. */
export function lawBehind(open: string): { place: Span; from: number } | undefined {
  const [place] = pinpointsIn(open);
  if (place?.from !== 0) return undefined;
  const behind = open.slice(place.to);
  const lead = ofTheLaw.exec(behind)?.[0];
  if (lead === undefined) return undefined;
  const name = /^[^,;.()]{2,160}/.exec(behind.slice(lead.length))?.[0] ?? '';
  const known = lawNouns.test(name) || beginsAcronym.test(name);
  return known ? { place, from: place.to + lead.length } : undefined;
}

/** When it appeared: the last date that is not taken by something else; one that says a day is better than a year. */
export function publishedIn(
  open: string,
  dates: readonly WrittenDate[],
  symbols: readonly Span[],
  others: readonly (Span | undefined)[],
): WrittenDate | undefined {
  const taken = [...others, ...symbols].filter((one) => one !== undefined);
  const free = dates.filter((one) => !taken.some(({ from, to }) => one.from < to && one.to > from));
  return free.filter(({ full }) => full).at(symbols.length ? 0 : -1) ?? free.at(-1) ?? yearOf(open, dates, symbols);
}

/** A date inside a title is none of its own: `Tide Office 1996 Annual Report`. */
export function isSetOff(open: string, at: number): boolean {
  return /(?:[,.;:(\]\ue001]|^)\s*$/.test(open.slice(Math.max(0, at - 4), at)) || at > open.length - 12;
}

function yearOf(open: string, dates: readonly WrittenDate[], symbols: readonly Span[]): WrittenDate | undefined {
  return dates.find((one) => symbols.some(({ from, to }) => one.from >= from && one.to <= to && open[one.to] === ')'));
}

/** The name that it gives itself. */
export function nameGivenIn({ sheet, ...unit }: Unit): Span | undefined {
  const text = sheet.text.slice(unit.from, unit.to + 1);
  const name = (naming.exec(text) ?? quotedName.exec(text) ?? acronym.exec(text))?.groups?.name?.trim();
  return name === undefined ? undefined : spanOf(text.lastIndexOf(name), name.length);
}

function spanOf(from: number, length: number): Span {
  return { from, to: from + length };
}
