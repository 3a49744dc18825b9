/** Where a book appeared: `(Selm: Harbour Press, 2019)`, `, Paris, Seuil, 2019`, `. Harbour Press.` */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { publisherNouns } from '../words/citation-nouns.js';
import { isCity, isGivenName } from './known.js';
import type { Unit } from './units.js';

export interface Imprint {
  readonly publisher?: Span;
  /** Where it begins, with the place before the publisher: a title ends there. */
  readonly from: number;
}

const withPlace = lettered()`^[([]\s?(?<place>[\p{Lu}][^:()]{1,60}):\s?(?<name>[^,:()[\]]{2,80}?(?:, (?![\d[])[^,:()[\]]{2,40})?),?\s(?:\[?\d{4}\]?|n\. ?d|forthcoming|o\. ?J)`;
const alone = lettered()`^\((?!(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\p{L}*\W)(?:\d{1,2}(?:st|nd|rd|th)? edn?\.?,? )?(?:(?<place>\p{Lu}[^,:();\d]{1,40}), )?(?<name>\p{Lu}[^,:();\d]{1,60}?)(?<comma>,?) (?:\d{4})`;
/** `, Berlin: Hafenverlag 2014`. */
const colon = lettered(
  'g',
)`(?:[,.?!]|\ue001)\s(?<place>\p{Lu}(?:[\p{L} /-]|(?<=(?<!\p{L})(?:St|\p{Lu}))\.){1,40}(?:, (?:\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.))?):\s(?<name>\p{Lu}[^,.;:()\d\ue000-\ue002]{0,60}[^\s,.;:()\d\ue000-\ue002](?:, (?:Inc|Ltd)\.?)?)(?=[,.;]?\s?(?:\d{4}|$)|\.$|\. |, (?:S|pp?|n\.)\.? )`;
/** What stands between commas and full stops. */
const segment = lettered('g')`(?<=(?:[,.?!]|\ue001[,.]?)\s)(?:St\. )?\p{Lu}[^,.;:?!()[\]\d\ue000-\ue002]{1,60}`;
const house = lettered()`${publisherNouns.source}$|^(?:Éditions|Edizioni|Ediciones|Editorial|Verlag|Presses)\s`;
const yearNext = /^(?:,\s\d{1,2}(?:e|re|ª|a|th|nd|rd|\.) (?:éd|ed|edn|Aufl)\.?)?,?\s(?:1[5-9]|20)\d\d(?!\d)/;

/** What stands before a place is looked at over so many characters. */
const FAR = 200;

/** The imprint of a citation; `open` are its words, titles and addresses hidden. Places count from its start. */
export function imprintIn({ sheet, ...unit }: Unit, open: string): Imprint | undefined {
  for (const { from, to } of sheet.brackets) {
    if (from < unit.from || to > unit.to) continue;
    const inside = sheet.open.slice(from, to);
    const name = inBracket(inside);
    if (name !== undefined) return made(from - unit.from + inside.indexOf(name), name, from - unit.from);
  }
  return behindPlace(open) ?? betweenCommas(open);
}

/** `Selm: Harbour Press 2014`; without a year, a city or a house must be known, since titles have colons too. */
function behindPlace(open: string): Imprint | undefined {
  for (const match of open.matchAll(colon)) {
    const { place = '', name = '' } = match.groups ?? {};
    const [from, at] = [match.index + match[0].indexOf(place), match.index + match[0].length - name.length];
    const dated =
      /^,?;?\s(?:\d{4}(?:[,.;)]|\s?$)|n\. ?d)/.test(open.slice(at + name.length)) && /^\S+(?: \S+){0,2}$/.test(place);
    const far = /[.?!\ue001]\s$|,[^,]+,\s$/.test(open.slice(Math.max(0, from - FAR), from));
    if (isCity(name) && !isCity(place)) return { publisher: { from, to: from + place.length }, from };
    if (isCity(place.split(',')[0] as string) || house.test(name) || (dated && far)) return made(at, name, from);
  }
  return undefined;
}

/** A name before a year may be that of a house, a town or an author: with a comma between it must look like a house. */
function inBracket(inside: string): string | undefined {
  const placed = withPlace.exec(inside)?.groups?.name;
  if (placed !== undefined) return placed;
  const { place, name, comma } = alone.exec(inside)?.groups ?? {};
  if (name === undefined || isCity(name)) return undefined;
  if (place !== undefined) return isCity(place) || publisherNouns.test(name) ? name : undefined;
  return comma === '' || isHouse(name) ? name : undefined;
}

const shortHouse = lettered()`^\p{Lu}{2,6}$`;
const noHouse = lettered()` (?:and|und|et|y|e|al\.?|&) |^\p{Lu}\. |^(?:The|Act|Case) `;

function isHouse(name: string): boolean {
  const [first = '', ...more] = name.split(' ');
  if (publisherNouns.test(name) || shortHouse.test(name)) return true;
  return more.length > 0 && !isGivenName(first) && !noHouse.test(`${name} `);
}

/** `, Selm, Harbour Press`: the house tells; or a city, with a name and a year behind it. */
function betweenCommas(open: string): Imprint | undefined {
  const parts = [...open.matchAll(segment)].map(({ index, 0: words }) => ({ from: index, name: words.trimEnd() }));
  for (const [i, { from, name }] of parts.entries()) {
    const before = parts[i - 1];
    const behindTitle = /\ue001,\s$/.test(open.slice(from - 3, from));
    if (i === 0 && open.charAt(from - 2) === ',' && !behindTitle) continue;
    const to = from + name.length;
    if (house.test(name) && !/(?:Review|Journal|Magazine)/.test(name)) {
      const placed =
        i > 1 && before && before.from + before.name.length + 2 === from && /^\S+(?: \S+)?$/.test(before.name);
      return made(from, name, placed || (before && isCity(before.name)) ? (before?.from ?? from) : from);
    }
    const next = parts[i + 1];
    if (!isCity(name) && !(behindTitle && next)) continue;
    if (isCity(name) && yearNext.test(open.slice(to))) return { from };
    if (next?.from === to + 2 && yearNext.test(open.slice(next.from + next.name.length)))
      return made(next.from, next.name, from);
  }
  return undefined;
}

function made(at: number, name: string, from: number): Imprint {
  return { publisher: { from: at, to: at + name.length }, from };
}
