/** What a work appeared in: a journal, a newspaper, a site, the book of others. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import type { Sheet } from './sheet.js';

/** Behind the names of those who edited it. */
export const edited = /^,?\s\(?(?:eds?\.?|editors?|hrsg\.?|hg\.?|dirs?\.?|coords?\.?)\)?,?\s*/i;
const notContainer =
  /^(?:Press Release|Vol|No|Art|Accessed|Available|Doc|See|UN Doc|BGBl|ABl|App|URL|ISBN|ISSN)\b|^\S+ (?:ed|edn|edition|Aufl|Edition)\b/;
/** `, 45 Tidal L. Rev. 101`: the volume stands before the journal. */
export const volumeFirst = lettered()`(?<=,\s|\)\s)(?<volume>\d{1,4}\s)(?<journal>\p{Lu}[\p{L}.’&\s-]{2,60}?)(?=(?:\sat)?\s\d{1,5}(?:[,\s(.–-]|$))`;
/** Those are cases, and no journals. */
const reporter = /^(?:U\. ?S\.|S\. ?Ct\.|F\.|L\. ?Ed)/;
const editors = /^[^,(]{3,80}(?=,? \(?(?:eds?|hrsg|hg|dirs?)\.?\)?,? )/i;
/** The volume of a journal begins so near behind the title. */
const NEAR = 12;

const namesListed = lettered()`^\p{Lu}[^,;(.]*, \p{Lu}\p{L}+,? (?:and|&|und|et) \p{Lu}[\p{L} ]*(?=\s\d|,|\s\()`;
const nameEnd = lettered()`[,;(\ue000]|(?<!(?<!\p{L})\p{Lu})\.|(?:\s(?:vom|du|del))?\s\d`;
const beginsName = lettered()`^\p{Lu}|^\ue001`;
const someWord = lettered()`\p{L}{2}|\ue001`;

/** What follows a title, up to the first thing that is no name: a journal, a newspaper, a site. Behind a book only `in` leads to one. */
export function containerIn(
  sheet: Sheet,
  from: number,
  to: number,
  stops: readonly number[],
  book = false,
): Span | undefined {
  const limit = Math.min(to, ...stops.filter((at) => at >= from));
  const stretch = sheet.closed.slice(from, limit);
  const written = sheet.open.slice(from, limit);
  const into = /^[\s,.:)’”"]*(?:in|en|dans):?\s+/i.exec(stretch)?.[0];
  const journal = journalIn(sheet, from, to, stops);
  if (journal) return journal;
  let lead = into?.length ?? /^[\s,.:)’”"]*(?:\(?\[?\d{4}[\])]\s\d{0,4}\s?)?/.exec(written)?.[0].length ?? 0;
  if (book && into === undefined) return undefined;
  const editor = into === undefined ? undefined : editors.exec(written.slice(lead))?.[0];
  if (editor) lead += editor.length + (edited.exec(written.slice(lead + editor.length))?.[0].length ?? 0);
  const words = stretch.slice(lead);
  const listed = namesListed.exec(words)?.[0].length;
  const cut = listed ?? nameEnd.exec(words)?.index ?? words.length;
  const name = words.slice(0, cut).trimEnd();
  if (name.length < 2 || !beginsName.test(name) || !someWord.test(name) || notContainer.test(name)) return undefined;
  return { from: from + lead, to: from + lead + name.length };
}

/** `, 45 Tidal L. Rev. 101` right behind a title. */
function journalIn({ closed }: Sheet, from: number, to: number, stops: readonly number[]): Span | undefined {
  const { index = NEAR, groups = {} } = volumeFirst.exec(closed.slice(from, to)) ?? {};
  const { volume = '', journal = '' } = groups;
  if (index >= NEAR || stops.includes(from + index) || reporter.test(journal)) return undefined;
  return { from: from + index + volume.length, to: from + index + volume.length + journal.length };
}
