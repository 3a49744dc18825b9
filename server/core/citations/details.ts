/** What stands beside author and title: the pinpoint, the date, the publisher, the name a source gives itself. */
import type { Span } from '../model.js';
import { namingWords } from '../words/citations.js';
import type { WrittenDate } from './dates.js';
import { bracketAtEnd, pagesAtEnd, pinpointsIn } from './pinpoints.js';
import type { Unit } from './units.js';

const naming = new RegExp(
  `[([][^()[\\]]{0,40}?(?:${namingWords.join('|')})\\s{0,2}[“"«„‘'*_]{0,2}(?<name>[^)\\]”"»“’*_]{2,80})`,
  'iu',
);
/** `(the “Ports Act”)`, `(“PA”)` right behind a source. */
const quotedName = /\((?:the |die |der |das |le |la |el |il )?[“"«„‘](?<name>[^”"»“’)]{2,60})[”"»“’]\)/iu;
/** `(GDPR)` at the end. */
const acronym = /\((?:the )?(?<name>\p{Lu}[\p{L}-]{0,8}\p{Lu}[\p{L}-]{0,8})\)[\s.]*$/u;
const publisher =
  /^[([]\s?(?<place>[\p{Lu}][^:()]{1,60}):\s?(?<name>[^,:()[\]]{2,80}?(?:, (?![\d[])[^,:()[\]]{2,40})?),?\s(?:\[?\d{4}\]?|n\. ?d|forthcoming|o\. ?J)/u;
const housed =
  /^\((?!(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\p{L}*\W)(?:\d{1,2}(?:st|nd|rd|th) edn?,? )?(?<name>\p{Lu}[^,:();\d]{1,60}),? (?:\d{4})/u;
/** `, Paris, Seuil, 2019`. */
const french =
  /\ue001,\s\p{Lu}[^,()\ue000-\ue002]{2,30},\s(?<name>\p{Lu}[^,()\ue000-\ue002]{2,40}),\s(?:coll\. [^,]{2,40}, )?\d{4}/u;
/** `, Berlin: Hafenverlag 2014`. */
const german = /[,.]\s\p{Lu}[\p{L}. /-]{2,40}:\s(?<name>\p{Lu}[^,()\d\ue000-\ue002]{1,50}),?\s\d{4}/u;

/** The pinpoint: the last that is none of a symbol, or pages at the end. */
export function placeMeant(open: string, symbols: readonly Span[], dates: readonly Span[]): Span | undefined {
  const free = pinpointsIn(open).filter(
    ({ from, to }) => !symbols.some((one) => from < one.to && to > one.from) && from > 0,
  );
  const last = free.at(-1);
  if (last) return last;
  const start = Math.max(0, ...symbols.map(({ to }) => to));
  const tail = open.slice(start).replace(/(?:\s*[([][^()[\]]{0,200}[)\]])+[\s.]*$/, '');
  const pages = (symbols.length ? bracketAtEnd(open.slice(start)) : undefined) ?? pagesAtEnd(tail);
  if (!pages || start + pages.from === 0) return undefined;
  const found = { from: start + pages.from, to: start + pages.to };
  return dates.some((one) => found.from < one.to && found.to > one.from) ? undefined : found;
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

/** Who published it. */
export function publisherIn({ sheet, ...unit }: Unit, open: string): Span | undefined {
  for (const { from, to } of sheet.brackets) {
    if (from < unit.from || to > unit.to) continue;
    const inside = sheet.open.slice(from, to);
    const name = (publisher.exec(inside) ?? housed.exec(inside))?.groups?.name;
    if (name !== undefined) return spanOf(from - unit.from + inside.indexOf(name), name.length);
  }
  const match = french.exec(open) ?? german.exec(open);
  const name = match?.groups?.name;
  return match && name !== undefined ? spanOf(match.index + match[0].lastIndexOf(name), name.length) : undefined;
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
