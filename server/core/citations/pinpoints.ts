/** Where in a source a citation points: pages, paragraphs, articles, with what follows them. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { pinpointWords } from '../words/citations.js';

const number = '(?:\\d{1,5}(?:\\.\\d{1,3}){0,3}|[IVXLC]{1,7}(?![\\p{L}]))';
const letter = '(?: ?\\((?:\\d{1,3}|[a-z]{1,3}|[ivx]{1,5})\\)| ?[a-h](?![\\p{L}\\d]))';
const following = '(?: ?(?:ff?|sqq?|ss)\\.?(?![\\p{L}\\d])| et seq\\.?| et suiv\\.?)';
const value = `${number}${letter}{0,4}(?: ?[–—-] ?(?:\\d{1,5}|[IVXLC]{1,7}(?![\\p{L}]))${letter}{0,4})?${following}?`;
const more = `(?:,? (?:and|und|et|y|e|&) |, ?)(?:${value}|\\([\\p{L}\\d]{1,4}\\))`;
/** A word, and the number behind it. */
const label = lettered('g')`(?<![\p{L}\d.])([\p{L}§¶]{1,14})\.?(?: n[o°º]\.?)? ?(?=[\dIVXLC])`;
const values = lettered('y')`${value}(?:${more}){0,8}(?:,? (?:nn?|fn|note|Fn|Anm)\.? ?\d{1,4})?`;
/** Between two pinpoints that belong together: `Art. 5, para. 2`. */
const joint = /^(?:,| and| und| et| y|, and)? ?$/;
/** Pages without a word before them, at the end of a citation. */
const bare = lettered()`(?:, ?| |: ?)(?<pages>\d{1,4}(?: ?[–—-] ?\d{1,4})?${following}?(?:, ?\d{1,4}(?: ?[–—-] ?\d{1,4})?)*)[.\s]*$`;

/** The pinpoints of a stretch whose titles and addresses are hidden; those that follow each other are one. */
export function pinpointsIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: head, 1: word = '' } of text.matchAll(label)) {
    const from = word.toLowerCase() === 'at' ? index + head.length : index;
    const last = found.at(-1);
    if (!pinpointWords.has(word.toLowerCase()) || (last && from < last.to)) continue;
    values.lastIndex = index + head.length;
    const written = values.exec(text)?.[0];
    if (
      written === undefined ||
      isName(word, written) ||
      /^,\d/.test(text.slice(values.lastIndex, values.lastIndex + 2))
    )
      continue;
    const to = values.lastIndex;
    if (last && joint.test(text.slice(last.to, from))) found[found.length - 1] = { from: last.from, to };
    else found.push({ from, to });
  }
  return found;
}

/** Before a number that counts volumes and issues. */
const volume = lettered(
  'i',
)`(?<!\p{L})(?:vols?|volumes?|(?<=[,;\d] ?)(?:nos?|numbers?|nr|n[°º])|issue|bd|band|heft|jg|tome|núm|num|fasc|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\.?\s?$`;

/** `, 45–46` at the end of a stretch. */
export function pagesAtEnd(text: string): Span | undefined {
  const tail = text.slice(-120);
  const match = bare.exec(tail);
  const pages = match?.groups?.pages;
  if (match === null || pages === undefined) return undefined;
  const from = text.length - tail.length + match.index + match[0].indexOf(pages);
  if (volume.test(text.slice(Math.max(0, from - 12), from))) return undefined;
  return { from, to: from + pages.length };
}

/** `, [34]` or `[34]–[36]` behind the number of a case. */
export function bracketAtEnd(text: string): Span | undefined {
  const match = /,? (\[\d{1,4}\](?: ?[–-] ?\[\d{1,4}\])?)[.\s]*$/.exec(text.slice(-40));
  if (!match) return undefined;
  const from = Math.max(0, text.length - 40) + match.index + match[0].indexOf('[');
  return { from, to: from + (match[1]?.length ?? 0) };
}

/** A year, or a Roman numeral behind a word that may be part of a name: `at 2019`, `S. I`. */
function isName(word: string, written: string): boolean {
  if (/^(?:at|s|part|schedule|n|note)$/i.test(word) && /^(?:1[5-9]|20)\d\d$/.test(written)) return true;
  return /^[IVXLC]/.test(written) && /^(?:s|at|p|n|min|col)$/i.test(word);
}
