/**
 * Numbers that may be markers which lost their superscript (`stage.1 They`, `in 2018.3, 4`), labels of notes in the middle of
 * a page, or numbers of pages. This detector judges nothing: it collects the evidence that the paragraph gives, and
 * `pairing` decides over the whole document.
 */
import type { DigitsData, DigitsReading, Mention } from '../model.js';
import { isBlank, isBreak, isDigit, isLetter, isLower, isSpace, isUpper, skipBlanks } from '../text.js';
import { markerWeights, noteWeights } from '../words/evidence.js';
import { counting, months, numbered, units } from '../words/reference.js';
import { type Detector, inLabel, inside, type Reading } from './detector.js';

/** Readings with less than these odds are not worth a place in the decision. */
const HOPELESS = -9;
const NEVER = Number.NEGATIVE_INFINITY;

export const digits: Detector = {
  name: 'digits',
  detect({ text, seen }) {
    const found: Mention<DigitsData>[] = [];
    let previous: Mention<DigitsData> | undefined;
    for (let at = nextDigit(text, 0); at < text.length; ) {
      let end = at + 1;
      while (isDigit(text.charCodeAt(end))) end++;
      if (!notProse(seen, at)) {
        const mention = read(text, at, end, previous);
        if (mention) found.push(mention);
        previous = mention ?? previous;
      }
      at = nextDigit(text, end);
    }
    return found;
  },
};

function notProse(seen: Reading['seen'], at: number): boolean {
  return inLabel(seen, at) || [seen.url, seen.ticks, seen.caret, seen.superscript].some((spans) => inside(spans, at));
}

function nextDigit(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isDigit(text.charCodeAt(i))) i++;
  return i;
}

function read(
  text: string,
  at: number,
  end: number,
  previous: Mention<DigitsData> | undefined,
): Mention<DigitsData> | undefined {
  if (end - at > 12 || impossible(text, at, end)) return undefined;
  const page = alone(text, at, end);
  const joined = joins(text, at, end, previous);
  const range = joined && previous !== undefined && /^\s*–\s*$/u.test(text.slice(previous.to, at));
  const readings = splits(text, at, end, page || range);
  if (!readings.length) return undefined;
  const textFrom = skipBlanks(text, end);
  const data: DigitsData = {
    readings,
    joined: joined ? 1 : NEVER,
    rangeFrom: range ? (previous?.from ?? -1) : -1,
    spaced: isSpace(text.charCodeAt(at - 1)),
    token: glued(text, at) ? text.slice(wordStart(text, at), end) : '',
    series: seriesBefore(text, at),
    page,
    textFrom,
  };
  return { kind: 'digits', from: at, to: end, data };
}

/** A capitalised word and one blank before the number. */
function seriesBefore(text: string, at: number): string {
  if (!isBlank(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at - 2))) return '';
  const from = wordStart(text, at - 1);
  return isUpper(text.charCodeAt(from)) ? text.slice(from, at - 1) : '';
}

/** What stands right behind the number rules out every reading: `18%`, `3rd`, `20/8`, `2021-24`, `10:30`, `4.5`. */
function impossible(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end);
  const after = text.charCodeAt(end + 1);
  if (isLower(next) || text.charCodeAt(end) === 37 || next === 176) return true;
  if ('/_@=+\\^&~#'.includes(text.charAt(end)) && end < text.length) return true;
  if ((next === 45 || next === 8208 || next === 8209) && !isSpace(after) && after !== next) return true;
  if ((next === 46 || next === 44 || next === 58) && isDigit(after) && !followsYear(text, at, end))
    return end - at < 4 ? !listGoesOn(text, end) : true;
  if (text.charAt(at - 1) === '.' && /[<>=≤≥±~(]\s*\.$/u.test(text.slice(Math.max(0, at - 6), at))) return true;
  if (
    text.charAt(end) === ')' &&
    isSpace(text.charCodeAt(at - 1)) &&
    !text.slice(Math.max(0, at - 200), at).includes('(')
  )
    return true;
  return tokenIsCode(text, at, end);
}

/** `2018.3`: the number is a year and what follows may be a marker; the year itself is none. */
function followsYear(_text: string, at: number, end: number): boolean {
  return end - at === 4;
}

/** `3,4` or `1,2,3`: a comma between small numbers without blanks. */
function listGoesOn(text: string, end: number): boolean {
  if (text.charAt(end) !== ',') return false;
  let i = end + 1;
  while (isDigit(text.charCodeAt(i))) i++;
  return i - end - 1 !== 3;
}

/** Long tokens of letters, digits and signs are keys, hashes or encoded data. */
function tokenIsCode(text: string, at: number, end: number): boolean {
  let from = at;
  while (from > 0 && at - from < 80 && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 80 && !isSpace(text.charCodeAt(to))) to++;
  return to - from > 76;
}

/** The number ends an address, a path or a handle. */
function inPath(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 80 && !isSpace(text.charCodeAt(from - 1))) from--;
  const before = text.slice(from, at);
  return /[@\\=_{}<>|~^/]/u.test(before) && !/[.,;:”"’)\]]$/u.test(before);
}

function sum(weights: Readonly<Record<string, number>>, why: readonly string[]): number {
  return why.reduce((total, code) => total + (weights[code] ?? 0), weights[''] ?? 0);
}

/** Every way to take the number: whole, or its last digits behind a year or another number (`20034`, `$5,2802`). */
function splits(text: string, at: number, end: number, anyway: boolean): DigitsReading[] {
  const found: DigitsReading[] = [];
  for (let size = Math.min(3, end - at); size > 0; size--) {
    const from = end - size;
    if (text.charCodeAt(from) === 48) continue;
    const why =
      from === at ? (evidence(text, at, end) ?? (anyway ? [] : undefined)) : splitEvidence(text, at, from, end);
    if (!why) continue;
    const marker = sum(markerWeights, why);
    const note = from === at ? noteOdds(text, at, end) : NEVER;
    if (marker > HOPELESS || note > HOPELESS || (anyway && from === at))
      found.push({ label: Number(text.slice(from, end)), from, marker, note, why });
  }
  return found;
}

/** Codes for a number taken whole; undefined if it is glued to what no marker is glued to. */
function evidence(text: string, at: number, end: number): string[] | undefined {
  const before = standsBefore(text, at);
  if (!before) return undefined;
  const why = [before, standsAfter(text, end), `size-${end - at}`];
  why.push(`${before}|${why[1]}`);
  addWords(text, at, end, why);
  addShape(text, at, end, why);
  return why;
}

function splitEvidence(text: string, at: number, from: number, end: number): string[] | undefined {
  const head = text.slice(at, from);
  const year = /^(?:1[5-9]|20)\d\d$/.test(head);
  const group = text.charAt(at - 1) === ',' && isDigit(text.charCodeAt(at - 2)) && head.length === 3;
  const kind = year ? 'year' : group ? 'group' : kindOf(text, at);
  if (kind === 'number' && (head.length > 4 || (end - at === 4 && isYear(text, at)))) return undefined;
  const after = standsAfter(text, end);
  const unit = units.has(wordBehind(text, end)) ? ['unit'] : [];
  return [`split-${kind}`, after, `size-${end - from}`, `split-${kind}|${after}`, ...unit];
}

function isYear(text: string, at: number): boolean {
  return text.startsWith('20', at) || text.startsWith('19', at) || text.startsWith('18', at);
}

/** What the digits before a label would be: an amount of money, the end of a code, a fraction, a name, or a plain number. */
function kindOf(text: string, at: number): string {
  const before = text.charAt(at - 1);
  if (before !== '' && '$€£¥'.includes(before)) return 'money';
  if (before === '.' && isDigit(text.charCodeAt(at - 2))) return 'fraction';
  if (before !== '' && '-–.'.includes(before)) return 'code';
  return isLetter(text.charCodeAt(at - 1)) ? 'name' : 'number';
}

/** `Figure 13.2`: the word before the digits and the mark that the number is glued to. */
function wordBeforeNumber(text: string, at: number): string {
  let i = at - 1;
  while (i > 0 && at - i < 12 && /[\d.]/.test(text.charAt(i - 1))) i--;
  if (i === at - 1 || !isBlank(text.charCodeAt(i - 1))) return '';
  return text.slice(wordStart(text, i - 1), i - 1).toLowerCase();
}

function wordBehind(text: string, end: number): string {
  return /^[ \u00a0]*([\p{L}]+)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? '';
}

/** What the number is glued to, or separated from by one blank. */
function standsBefore(text: string, at: number): string | undefined {
  const glue = classBefore(text, at);
  if (glue !== 'blank') return glue;
  let i = at - 1;
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--;
  if (i < 0 || isBreak(text.charCodeAt(i))) return at - i > 1 && i < 0 ? undefined : 'starts-line';
  if (at - 1 - i > 1) return `gap-${classBefore(text, i + 1) ?? 'other'}`;
  return `blank-${classBefore(text, i + 1) ?? 'other'}`;
}

function classBefore(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at - 1);
  if (Number.isNaN(unit)) return 'start';
  if (isSpace(unit)) return 'blank';
  if (isLower(unit)) return 'small';
  if (isLetter(unit)) return 'capital';
  if (isDigit(unit)) return 'digit';
  switch (text.charAt(at - 1)) {
    case '.':
    case ',':
      return punctuation(text, at);
    case ';':
    case ':':
      return 'colon';
    case '?':
    case '!':
    case '…':
      return 'stop';
    case '”':
    case '’':
    case '"':
    case "'":
    case '»':
    case '›':
      return 'quote';
    case ')':
    case ']':
    case '}':
      return 'bracket';
    case '*':
    case '%':
    case '°':
      return 'sign';
    case '[':
      return 'open';
    case '—':
      return 'dash';
    case '-':
      return ')]”’'.includes(text.charAt(at - 2)) && at > 1 ? 'hyphen' : undefined;
    default:
      return undefined;
  }
}

/** A full stop or comma ends a clause, or stands in a number: a year before it is a clause's end, other digits seldom. */
function punctuation(text: string, at: number): string {
  const mark = text.charAt(at - 1) === '.' ? 'stop' : 'comma';
  let i = at - 1;
  while (i > 0 && isDigit(text.charCodeAt(i - 1))) i--;
  const size = at - 1 - i;
  if (size === 0) return mark;
  if (size === 4 && /^(?:1[5-9]|20)/.test(text.slice(i, i + 2)) && !'.,-'.includes(text.charAt(i - 1)))
    return `year-${mark}`;
  return `number-${mark}`;
}

function standsAfter(text: string, end: number): string {
  const unit = text.charCodeAt(end);
  if (Number.isNaN(unit) || isBreak(unit)) return 'then-end';
  if (isBlank(unit)) return afterBlank(text, end);
  if (isUpper(unit)) return 'then-capital';
  const char = text.charAt(end);
  if ('.,;:!?…'.includes(char))
    return isSpace(text.charCodeAt(end + 1)) || end + 1 >= text.length ? 'then-mark' : 'then-mark-glued';
  if ('”’"\')]}»'.includes(char)) return 'then-close';
  if ('—–-'.includes(char)) return 'then-dash';
  return 'then-other';
}

function afterBlank(text: string, end: number): string {
  const i = skipBlanks(text, end);
  const unit = text.charCodeAt(i);
  if (Number.isNaN(unit) || isBreak(unit)) return 'then-end';
  const wide = i - end > 1 ? 'then-gap' : 'then-blank';
  if (isUpper(unit)) return `${wide}-capital`;
  if (isDigit(unit)) return `${wide}-digit`;
  if (isLetter(unit)) return `${wide}-small`;
  if ('“‘"\'«('.includes(text.charAt(i))) return `${wide}-open`;
  return `${wide}-other`;
}

function wordStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && end - i < 30 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}

function glued(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1));
}

/** The words around: `Article 5`, `3 May`, `18 months`, `about 40`. */
function addWords(text: string, at: number, end: number, why: string[]): void {
  const spaced = isBlank(text.charCodeAt(at - 1));
  let stop = at;
  while (stop > 0 && (isBlank(text.charCodeAt(stop - 1)) || (spaced ? false : '.'.includes(text.charAt(stop - 1)))))
    stop--;
  const before = text.slice(wordStart(text, stop), stop);
  const lower = before.toLowerCase();
  if (!spaced && numbered.has(wordBeforeNumber(text, at))) why.push('numbered');
  const after = wordBehind(text, end);
  if (numbered.has(lower)) why.push(spaced ? 'numbered' : 'numbered-glued');
  else if (spaced && counting.has(lower)) why.push('counting');
  if (months.has(lower) && before !== lower) why.push(spaced ? 'month-before' : 'month-glued');
  if (months.has(after) && spaced) why.push('month-after');
  if (units.has(after)) why.push('unit');
  if (!spaced && text.charAt(at - 1) === '.' && /(?<!\p{L})\p{Lu}\.$/u.test(text.slice(Math.max(0, at - 3), at)))
    why.push('initial');
  if (!spaced && before && before === before.toUpperCase()) why.push(before.length > 1 ? 'acronym' : 'letter');
  else if (!spaced && glued(text, at) && before.length < 4) why.push('short-word');
}

/** The shape of the surroundings: tables, thousands, brackets that hold nothing else. */
function addShape(text: string, at: number, end: number, why: string[]): void {
  const near = text.slice(Math.max(0, at - 40), end + 40);
  let count = 0;
  for (let i = 0; i < near.length; i++) if (isDigit(near.charCodeAt(i))) count++;
  if (count > near.length / 4) why.push('many-digits');
  if (near.includes('\t')) why.push('tab');
  if (text.charAt(at - 1) === ',' && end - at === 3 && isDigit(text.charCodeAt(at - 2))) why.push('thousands');
  if (text.charAt(at - 1) === '[' && text.charAt(end) === ']') why.push('bracketed');
  if (inPath(text, at)) why.push('path');
}

/** `3, 4`, `3,4` and `3–5`: nothing but a comma, a dash and blanks between this number and the one before it. */
function joins(text: string, at: number, end: number, previous: Mention<DigitsData> | undefined): boolean {
  if (!previous || at - previous.to > 3 || at <= previous.to) return false;
  const between = text.slice(previous.to, at).trim();
  if (between !== ',' && between !== ';' && between !== '–' && between !== '-' && between !== '—') return false;
  return (
    end - at <= 3 &&
    Number(text.slice(at, end)) >
      Number(text.slice(previous.to - Math.min(3, previous.to - previous.from), previous.to)) % 1000
  );
}

function alone(text: string, at: number, end: number): boolean {
  const open = at === 0 || isSpace(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '|';
  return open && end - at <= 4 && (end >= text.length || isSpace(text.charCodeAt(end)));
}

/** Evidence that a note begins with this number in the middle of a page: gaps, what stood before, how the text begins. */
function noteOdds(text: string, at: number, end: number): number {
  const why = noteEvidence(text, at, end);
  return why ? sum(noteWeights, why) : NEVER;
}

function noteEvidence(text: string, at: number, end: number): string[] | undefined {
  const begin = skipBlanks(text, end);
  if (
    begin === end ||
    begin >= text.length ||
    isBreak(text.charCodeAt(begin)) ||
    text.slice(end, begin).includes('\t') ||
    begin - end > 4
  )
    return undefined;
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  if (i === at && at > 0 && !isBreak(text.charCodeAt(at - 1))) return undefined;
  const gap = at - i;
  const before = i === 0 || isBreak(text.charCodeAt(i - 1)) ? 'line' : (classBefore(text, i) ?? 'other');
  const wide = gap > 4 ? 'wide' : gap > 1 ? String(Math.min(gap, 3)) : '1';
  const opens = opening(text, begin);
  const why = [
    `note-gap-${before === 'line' ? 'line' : wide}`,
    `note-before-${before}`,
    `note-label-gap-${Math.min(3, begin - end)}`,
    `note-${opens}`,
  ];
  why.push(`note-gap-${wide}|${opens}`, `note-before-${before}|${opens}`);
  addWords(text, at, end, why);
  addShape(text, at, end, why);
  if (looksCited(text.slice(begin, begin + 240))) why.push('note-cited');
  return why;
}

function opening(text: string, begin: number): string {
  const head = text.slice(begin, begin + 12);
  if (/^(?:https?:|www\.)/iu.test(head)) return 'url';
  if (/^(?:see\b|cf\b|ibid|id\.|supra|op\. ?cit)/iu.test(head)) return 'see';
  if (/^[“‘"«(]/u.test(head)) return 'quote';
  const unit = text.charCodeAt(begin);
  if (isUpper(unit)) return 'capital';
  if (isDigit(unit)) return 'digit';
  return isLetter(unit) ? 'small' : 'other';
}

/** A year, pages, a title in quotes or an address soon after the label: the text of a citation. */
function looksCited(text: string): boolean {
  return /\b(?:19|20)\d\d\b|\bpp?\. ?\d|https?:|\b[Ii]bid\b|\bet al\b|\bVol\. ?\d|“[^”]{8,}[,.]?”/u.test(text);
}
