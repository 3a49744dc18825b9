/**
 * Notes that are named by their numbers, in the text and in other notes: `see note 12`, `notes 5–7`, `(n 12)`, `Anm. 5`.
 * A note of another text (`Note 7 to the financial statements`, `p. 30 n. 2`, `Guidance Note 4`) is none.
 */
import type { LabelSpan, Mention } from '../model.js';
import { CR, isDigit, isLetter, LF, NBSP, SPACE } from '../text.js';
import { placeWords, sendingWords } from '../words/citations.js';
import { type Detector, within } from './detector.js';
import { signs } from './signs.js';

export interface ReferenceData {
  /** The numbers as they are written. */
  readonly numbers: readonly (LabelSpan & { readonly range: boolean })[];
  /** It says where the note stands (`supra`, `above`), so that it must be one of this text. */
  readonly placed: boolean;
}

const pattern =
  /(?:(?:(?:[Ff]oot|[Ee]nd)?[Nn]otes?|[Nn]otas?|[Ff]u(?:ß|ss)noten?|[Aa]nmerkung(?:en)?)(?:[ \u00a0]|\r?\n){1,2}|(?:[Aa]nm|[Ff]ns?|[Nn]n?)\.?(?:[ \u00a0]|\r?\n){0,2})(?=\d{1,3}(?!\d))/g;
/** The words of the pattern. */
const named = /^(?:(?:foot|end)?notes?|notas?|fu(?:ß|ss)noten?|anm(?:erkung(?:en)?)?|fns?|nn?)$/i;
const STOP = 46;
const further =
  /(?:[ \u00a0]{0,2}(?:[,;&–—-]|\b(?:and|to|und|bis|et|à|y|e|o|or)\b)){1,2}[ \u00a0]{0,2}(?=\d{1,3}(?!\d))/y;
const placeBefore = new RegExp(
  `[*_]{0,2}(?:${placeWords.join('|')})\\.?[*_]{0,2},?\\s{1,2}(?:at |in |the |der |la |die )?$`,
  'iu',
);
const placeBehind = new RegExp(`\\)?,?\\s{1,2}(?:${placeWords.join('|')})(?![\\p{L}])`, 'iuy');
const sending = new Set<string>(sendingWords);
/** `note 7 to the …`, `Anm. 5 zu § 3`: of what follows, unless that is this text. */
const elsewhere =
  /\s{1,2}(?:to|of|on|in|zu[rm]?|der|des|du|de|del|della|al|aux?)\s{1,2}(?!(?:this|these|the present|our|diese[rs]?|vorliegende[nr]?|ce|cette|este|esta|questo)\b)/iuy;
/** What stands before is enough to know how a citation's own page ends: `30, n. 2`. */
const pageBefore = /\d[,;]?\s{0,2}(?:(?:and|und|et|y|e|with|&)\s)?$/u;
/** A word, with the mark behind it, that ends right here. */
const wordBefore = /([\p{L}’']+)[*_]{0,2}[.,:;]?\s{1,2}$/u;
const MOST = 20;

export const crossReference: Detector = {
  name: 'reference',
  needs: signs.digit,
  detect({ text, numbers, seen, zone }) {
    const found: Mention<ReferenceData>[] = [];
    if (!numbers.some((at, i) => i % 2 === 0 && isNamed(text, at))) return found;
    const hidden = within(seen.ticks, seen.url, seen.heading);
    for (const { 0: word, index } of text.matchAll(pattern)) {
      if (isInWord(text.charCodeAt(index - 1)) || hidden(index)) continue;
      const numbers = numbersAt(text, index + word.length, /s\W*$|nn\W*$|n\W*$/iu.test(word) && !/^n\W*$/iu.test(word));
      const end = numbers.at(-1)?.to;
      if (end === undefined || isInWord(text.charCodeAt(end)) || /[%/°]/.test(text.charAt(end))) continue;
      const head = text.slice(Math.max(0, index - 24), index);
      const before = placeBefore.exec(head);
      const behind = at(placeBehind, text, end);
      const placed = before !== null || behind !== undefined;
      if (!placed && !isMeant(text, head, word, end, zone === 'notes' || seen.note !== undefined)) continue;
      const from = before ? index - before[0].length : index;
      const to = behind === undefined ? end : end + behind.length;
      found.push({ kind: 'reference', from, to, data: { numbers, placed } });
    }
    return found;
  },
};

/** A quick first look: whether a word for notes may stand before a number. */
function isNamed(text: string, at: number): boolean {
  let to = at;
  while (to > 0 && at - to < 5 && isApart(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > 0 && to - from < 13 && isLetter(text.charCodeAt(from - 1))) from--;
  return from < to && to - from < 13 && named.test(text.slice(from, to));
}

function isApart(code: number): boolean {
  return code === SPACE || code === NBSP || code === CR || code === LF || code === STOP;
}

/** Whether words alone, with nothing that says where the note stands, speak of a note of this text. */
function isMeant(text: string, head: string, word: string, end: number, inNotes: boolean): boolean {
  if (at(elsewhere, text, end) !== undefined || pageBefore.test(head)) return false;
  const alone = /[([]\s?$/.test(head);
  const closed = /[)\]]/.test(text.charAt(end));
  const previous = wordBefore.exec(head)?.[1] ?? '';
  const sent = sending.has(previous.toLowerCase());
  if (/^nn?\W*$/i.test(word)) return inNotes ? (alone && closed) || isCall(previous) : isCall(previous);
  if (/^n/i.test(word)) return (alone && closed && /^n/.test(word)) || (sent && (/^n/.test(word) || isCall(previous)));
  if (/[’']s?$/.test(previous) || /^(?:its|his|her|their|your|seine[rn]?|ihre[rn]?)$/i.test(previous)) return false;
  if (!inNotes && /^(?:fn|anm)/i.test(word)) return sent || (alone && closed);
  return sent || previous === '' || !/^\p{Lu}/u.test(previous) || /^(?:The|This|Die|La)$/.test(previous);
}

/** `See`, `cf.`, which begin a note. */
function isCall(word: string): boolean {
  return /^(?:see|also|cf|compare|siehe|vgl|voir|véase|vedi|cfr|auch|aussi)$/iu.test(word);
}

/** The numbers from a place on; several only behind a word in the plural, or in a range. */
function numbersAt(text: string, from: number, plural: boolean): ReferenceData['numbers'] {
  const numbers: (LabelSpan & { range: boolean })[] = [];
  let range = false;
  for (let i = from; numbers.length < MOST; ) {
    let to = i;
    while (isDigit(text.charCodeAt(to))) to++;
    if (isInWord(text.charCodeAt(to)) || (text.charAt(to) === '.' && isDigit(text.charCodeAt(to + 1)))) break;
    const label = text.slice(i, to);
    if (label.startsWith('0') || (range && Number(label) <= Number(numbers.at(-1)?.label))) break;
    numbers.push({ label, from: i, to, range });
    const joint = at(further, text, to);
    if (joint === undefined) break;
    range = /[–—-]|\b(?:to|bis|à)\b/.test(joint);
    if (!plural && !range) break;
    i = to + joint.length;
  }
  return numbers;
}

/** What a sticky pattern matches at a place. */
function at(sticky: RegExp, text: string, from: number): string | undefined {
  sticky.lastIndex = from;
  return sticky.exec(text)?.[0];
}

function isInWord(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 45 || code === 95 || code === 64 || code === 61 || code === 36;
}
