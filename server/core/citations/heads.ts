/** Names in front of a title, as lists of references have them: `Brandt K, Lind UM.`, `Brandt, Karl, and Ute Lind.`, `Port Office (2019),`. */

import { hasSmall, lettered } from '../letters.js';
import { lawNouns } from '../words/citation-nouns.js';
import { type Author, areCertain, authorsOf, isGiven, isNames } from './names.js';
import { hidden } from './sheet.js';

/** Each word is told by its first letters alone, so that a long list is read once. */
const surname =
  "(?:(?:d[aei]|del|della|van|von|der|den|de la|le|ten?r?|al|el) ){0,2}(?=[\\p{Lu}’'-]*\\p{Ll})\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\p{Ll}[\\p{L}’'-]+)?";
const close = `${surname} \\p{Lu}{1,3}(?: (?:Jr|Sr|[2-4](?:nd|rd|th)))?`;
const begins = '(?=[\\p{Lu}\\d“‘"\'*_¿¡\\ue001])';
const compact = lettered()`^${close}(?:(?:,| and|, and| &) ${close}){0,30}(?:,? et al)?(?:,? \(?(?:eds?|editors?)\)?)?[.:] +${begins}`;
const pointed = lettered('g')`\. +${begins}(?!\p{Lu}\.)`;
const dated = lettered()`^([^()]{2,160}?),? \((?:1[5-9]|20)\d\d[a-d]?(?:, [^()]{3,20})?\)([,:.]?) +(?=[\p{Lu}\d“‘"¿¡])`;
const divided =
  /^(?:Part|Annex|Chapter|Title|Section|Book|Volume|Schedule|Appendix|Table|Figure|World War)\b|^\S+ [IVX]{2,}[.:]/;
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\b10\.\d{4,9}\//;
const serial = /(?:Dictionary|Encyclopa?edia|Review|Journal|Report|Handbook|Yearbook|Almanac|Lexikon|Times|Post)$/;
const place = /^(?:[pS]{1,2}\.|[Pp]aras?\b|[Aa]rt|§|Ch|Vol|Sec|Annex|Schedule|Part|at\b|\d+(?:[–-]\d+)?[.;,)]|\d+$)/u;
/** A title that follows the names must end, or have its year, within so many characters. */
const REACH = 500;
const NAMES = 240;

/** Where the names and what belongs to them end, and the title begins; `open` is a stretch from its first name on. */
export function headIn(open: string): number | undefined {
  const stretch = open.slice(0, REACH);
  const end = compactHead(stretch) ?? invertedHead(stretch);
  if (end === undefined) return datedHead(stretch);
  return end + (/^(?:1[5-9]|20)\d\d[a-d]?\. +/.exec(stretch.slice(end))?.[0].length ?? 0);
}

const beginsPerson = lettered()`^[\p{L}’'-]+(?: [\p{L}’'-]+)?,|^[\p{L}’'-]+(?: (?:and|&|und|et|y) [^,]{2,60}?)?\. (?:\p{L}+ )?(?:\d{1,2}, )?\d{4}|^[\p{L}’'-]+\.`;

/** `Brandt K, Lind UM. Title.`: of one name with one initial it must be sure that a title follows, and not his surname. */
function compactHead(stretch: string): number | undefined {
  const head = compact.exec(stretch)?.[0];
  if (head === undefined || divided.test(head)) return undefined;
  const rest = stretch.slice(head.length);
  if (!year.test(rest)) return undefined;
  if (head.includes(',')) return head.length;
  const surname = beginsPerson.test(rest);
  return /^[^.?!]{6,}[.?!]/.test(rest) && !surname && !isGiven(head.split(' ')[0] as string) ? head.length : undefined;
}

const beginsTurned = lettered()`^[^.;]{2,40}, \p{Lu}`;

/** `Brandt, Karl. Title.`, `Brandt, Karl, and Ute Lind. Title.` */
function invertedHead(stretch: string): number | undefined {
  if (!beginsTurned.test(stretch)) return undefined;
  for (const { index, 0: end } of stretch.slice(0, NAMES).matchAll(pointed)) {
    const head = stretch.slice(0, index + 1);
    if (!isNames(head)) return undefined;
    const [first, ...others] = authorsOf(head, 0);
    if (first?.person && first.text.includes(', ') && others.every(isWhole)) return index + end.length;
  }
  return undefined;
}

const compactName = lettered()`^\p{L}+(?: \p{Lu}\.)+$`;

/** A person who is named to the end: `Karl C.` is the beginning of a name. */
function isWhole({ person, text }: Author): boolean {
  return person && hasSmall.test(text) && !compactName.test(text);
}

/** `Port Office (2019), Title`; with a full stop behind the year the sentence ends anyway. */
function datedHead(stretch: string): number | undefined {
  const [head = '', names = ''] = dated.exec(stretch) ?? [];
  const rest = stretch.slice(head.length);
  if (!head || rest.startsWith(hidden.title) || !isNames(names) || place.test(rest)) return undefined;
  if (lawNouns.test(names) || serial.test(names) || !areCertain(authorsOf(names, 0))) return undefined;
  return head.length;
}
