/** Evidence in the words and signs around a number, for and against a marker and a note alike. */
import { isBlank, isDigit, isLetter, isSpace } from '../text.js';
import { counting, months, numbered, units } from '../words/reference.js';
import { wordStart } from './surroundings.js';

/** So many units to either side belong to the shape of the surroundings. */
const NEAR = 40;
/** So far a path is followed back. */
const PATH = 80;

/** The numbers of a paragraph, where they begin and end in turn, and the place of one among them. */
export interface Numbers {
  readonly spans: readonly number[];
  readonly index: number;
}

/** The codes of what stands around the number between two places; `after` is the word behind it. */
export function nearby(text: string, at: number, end: number, numbers: Numbers, after: string): string[] {
  const why: string[] = [];
  addWords(text, at, after, why);
  addShape(text, at, end, numbers, why);
  return why;
}

/** The words around: `Article 5`, `3 May`, `18 months`, `about 40`. */
function addWords(text: string, at: number, after: string, why: string[]): void {
  const spaced = isBlank(text.charCodeAt(at - 1));
  const stop = endOfWord(text, at, spaced);
  const before = text.slice(wordStart(text, stop), stop);
  const lower = before.toLowerCase();
  if (!spaced && numbered.has(wordBeforeNumber(text, at))) why.push('numbered');
  if (numbered.has(lower)) why.push(spaced ? 'numbered' : 'numbered-glued');
  else if (spaced && counting.has(lower)) why.push('counting');
  if (months.has(lower) && before !== lower) why.push(spaced ? 'month-before' : 'month-glued');
  if (spaced && months.has(after)) why.push('month-after');
  if (units.has(after)) why.push('unit');
  if (!spaced) addGluedWord(text, at, before, why);
}

/** What the number is glued to: a person's initial, an acronym, a single letter or a word too short to carry a note. */
function addGluedWord(text: string, at: number, before: string, why: string[]): void {
  if (text.charAt(at - 1) === '.' && /(?<!\p{L})\p{Lu}\.$/u.test(text.slice(Math.max(0, at - 3), at)))
    why.push('initial');
  if (before && before === before.toUpperCase()) why.push(before.length > 1 ? 'acronym' : 'letter');
  else if (isLetter(text.charCodeAt(at - 1)) && before.length < 4) why.push('short-word');
}

/** The end of the word before the number: blanks lie between, or else full stops as well. */
function endOfWord(text: string, at: number, spaced: boolean): number {
  let stop = at;
  while (stop > 0 && (isBlank(text.charCodeAt(stop - 1)) || (!spaced && text.charAt(stop - 1) === '.'))) stop--;
  return stop;
}

/** `Figure 13.2`: the word before the digits and the mark that the number is glued to. */
function wordBeforeNumber(text: string, at: number): string {
  let i = at - 1;
  while (i > 0 && at - i < 12 && (isDigit(text.charCodeAt(i - 1)) || text.charAt(i - 1) === '.')) i--;
  if (i === at - 1 || !isBlank(text.charCodeAt(i - 1))) return '';
  return text.slice(wordStart(text, i - 1), i - 1).toLowerCase();
}

/** The shape of the surroundings: tables, thousands, brackets that hold nothing else. */
function addShape(text: string, at: number, end: number, numbers: Numbers, why: string[]): void {
  const from = Math.max(0, at - NEAR);
  const to = Math.min(text.length, end + NEAR);
  if (digitsIn(numbers, from, to) > (to - from) / 4) why.push('many-digits');
  if (text.slice(from, to).includes('\t')) why.push('tab');
  const before = text.charAt(at - 1);
  if (before === ',' && end - at === 3 && isDigit(text.charCodeAt(at - 2))) why.push('thousands');
  if (before === '[' && text.charAt(end) === ']') why.push('bracketed');
  if (inPath(text, at)) why.push('path');
}

/** How many digits stand between two places, the number between them included. */
function digitsIn({ spans, index }: Numbers, from: number, to: number): number {
  let digits = 0;
  for (let i = index; i >= 0 && (spans[i + 1] as number) > from; i -= 2)
    digits += (spans[i + 1] as number) - Math.max(from, spans[i] as number);
  for (let i = index + 2; i < spans.length && (spans[i] as number) < to; i += 2)
    digits += Math.min(to, spans[i + 1] as number) - (spans[i] as number);
  return digits;
}

/** The number ends an address, a path or a handle. */
function inPath(text: string, at: number): boolean {
  let found = false;
  for (let from = at; from > 0 && at - from < PATH && !isSpace(text.charCodeAt(from - 1)); from--)
    found ||= '@\\=_{}<>|~^/'.includes(text.charAt(from - 1));
  return found && !'.,;:”"’)]'.includes(text.charAt(at - 1));
}
