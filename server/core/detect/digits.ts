/**
 * Numbers that may be markers which lost their superscript (`stage.1 They`, `in 2018.3, 4`), labels of notes in the middle of
 * a page, or numbers of pages. This detector judges nothing: it collects the evidence that the paragraph gives, and
 * `pairing` decides over the whole document.
 */
import type { DigitsData, DigitsReading, Mention } from '../model.js';
import { isBlank, isBreak, isLetter, isLower, isSpace, isUpper, skipBlanks } from '../text.js';
import { markerWeights } from '../words/marker-weights.js';
import { noteWeights } from '../words/note-weights.js';
import { type Detector, inLabel, within } from './detector.js';
import { type Behind, impossible, splitEvidence, wholeEvidence } from './marker-evidence.js';
import { type Numbers, nearby } from './nearby.js';
import { noteEvidence } from './note-evidence.js';
import { signs } from './signs.js';
import { standsAfter, standsBefore, wordBehind, wordStart } from './surroundings.js';

/** Readings with less than these odds are not worth a place in the decision. */
const HOPELESS = -9;
const NEVER = Number.NEGATIVE_INFINITY;
/** Odds that the last digits of an address are a marker. */
const GLUED_TO_URL = -4.5;
/** Behind so many addresses in one paragraph nobody looks for markers. */
const MANY = 100;
/** A longer number is none that anyone counts with, and a longer label is none. */
const LONGEST_NUMBER = 12;
const LONGEST_LABEL = 3;

export const digits: Detector = {
  name: 'digits',
  needs: signs.digit,
  detect({ text, numbers, seen }) {
    const found: Mention<DigitsData>[] = [];
    const hidden = within(seen.url, seen.ticks, seen.caret, seen.superscript);
    for (let i = 0; i < numbers.length; i += 2) {
      const [at, end] = [numbers[i] as number, numbers[i + 1] as number];
      if (!mayCount(text, at, end) || inLabel(seen, at)) continue;
      const mention = hidden(at)
        ? behindUrl(text, seen.url, at, end)
        : read(text, at, end, { spans: numbers, index: i }, found.at(-1));
      if (mention) found.push(mention);
    }
    return found;
  },
};

/** The last digits of an address may be a marker that was glued to it, but seldom are. */
function behindUrl(
  text: string,
  urls: readonly Mention[] | undefined,
  at: number,
  end: number,
): Mention<DigitsData> | undefined {
  if (
    !isLetter(text.charCodeAt(at - 1)) ||
    end - at > 2 ||
    !urls?.slice(0, MANY).some(({ from, to }) => from < at && to === end)
  )
    return undefined;
  const reading = {
    label: Number(text.slice(at, end)),
    from: at,
    marker: GLUED_TO_URL,
    note: NEVER,
    why: ['behind-url'],
  };
  const data = {
    joined: NEVER,
    rangeFrom: -1,
    spaced: false,
    token: '',
    series: '',
    page: false,
    textFrom: skipBlanks(text, end),
  };
  return { kind: 'digits', from: at, to: end, data: { readings: [reading], ...data } };
}

/** The quickest tests, which rule out most numbers that are none: too long, or glued to a small letter behind. */
function mayCount(text: string, at: number, end: number): boolean {
  return end - at <= LONGEST_NUMBER && !isLower(text.charCodeAt(end));
}

function read(
  text: string,
  at: number,
  end: number,
  numbers: Numbers,
  previous: Mention<DigitsData> | undefined,
): Mention<DigitsData> | undefined {
  if (impossible(text, at, end)) return undefined;
  const page = standsAlone(text, at, end);
  const joined = previous !== undefined && joins(text, at, end, previous);
  const range = joined && text.slice(previous.to, at).trim() === '–';
  const readings = readingsOf(text, at, end, numbers, page || range);
  if (!readings.length) return undefined;
  const data: DigitsData = {
    readings,
    joined: joined ? 1 : NEVER,
    rangeFrom: range ? previous.from : -1,
    spaced: isSpace(text.charCodeAt(at - 1)),
    token: isLetter(text.charCodeAt(at - 1)) ? text.slice(wordStart(text, at), end) : '',
    series: seriesBefore(text, at),
    page,
    textFrom: skipBlanks(text, end),
  };
  return { kind: 'digits', from: at, to: end, data };
}

/** Every way to take the number: whole, or its last digits behind a year or another number (`20034`, `$5,2802`). */
function readingsOf(text: string, at: number, end: number, numbers: Numbers, anyway: boolean): DigitsReading[] {
  const found: DigitsReading[] = [];
  let behind: Behind | undefined;
  for (let size = Math.min(LONGEST_LABEL, end - at); size > 0; size--) {
    const from = end - size;
    if (text.charAt(from) === '0') continue;
    behind ??= { after: standsAfter(text, end), word: wordBehind(text, end) };
    const reading = from === at ? whole(text, at, end, numbers, anyway, behind) : split(text, at, from, end, behind);
    if (reading) found.push(reading);
  }
  return found;
}

/** The number as a label. `anyway` keeps it without odds: it may be the number of a page or the end of a range. */
function whole(
  text: string,
  at: number,
  end: number,
  numbers: Numbers,
  anyway: boolean,
  behind: Behind,
): DigitsReading | undefined {
  const before = standsBefore(text, at);
  if (!before && !anyway) return undefined;
  const around = nearby(text, at, end, numbers, behind.word);
  const why = before ? wholeEvidence(at, end, before, around, behind) : [];
  const signsOfNote = noteEvidence(text, at, end, around);
  const marker = sum(markerWeights, why);
  const note = signsOfNote ? sum(noteWeights, signsOfNote) : NEVER;
  if (!anyway && marker <= HOPELESS && note <= HOPELESS) return undefined;
  return { label: Number(text.slice(at, end)), from: at, marker, note, why };
}

/** The last digits of the number as a label. */
function split(text: string, at: number, from: number, end: number, behind: Behind): DigitsReading | undefined {
  const why = splitEvidence(text, at, from, end, behind);
  const marker = why ? sum(markerWeights, why) : NEVER;
  return why && marker > HOPELESS
    ? { label: Number(text.slice(from, end)), from, marker, note: NEVER, why }
    : undefined;
}

function sum(weights: ReadonlyMap<string, number>, why: readonly string[]): number {
  let total = weights.get('') ?? 0;
  for (const code of why) total += weights.get(code) ?? 0;
  return total;
}

/** A capitalised word and one blank before the number. */
function seriesBefore(text: string, at: number): string {
  if (!isBlank(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at - 2))) return '';
  const from = wordStart(text, at - 1);
  return isUpper(text.charCodeAt(from)) ? text.slice(from, at - 1) : '';
}

/** `3, 4`, `3,4` and `3–5`: nothing but a comma, a dash and blanks between this number and the one before it. */
function joins(text: string, at: number, end: number, previous: Mention): boolean {
  const gap = at - previous.to;
  if (gap < 1 || gap > 3 || end - at > LONGEST_LABEL) return false;
  const between = text.slice(previous.to, at).trim();
  if (between.length !== 1 || !',;–-—'.includes(between)) return false;
  const before = text.slice(Math.max(previous.from, previous.to - LONGEST_LABEL), previous.to);
  return Number(text.slice(at, end)) > Number(before);
}

/** Between gaps, at a line's edge, behind a bar or the word `Page`, as the number of a page stands. */
function standsAlone(text: string, at: number, end: number): boolean {
  const open = at === 0 || isSpace(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '|';
  if (!open || end - at > 4 || !isSpace(text.charCodeAt(end))) return false;
  if (isEdge(text, end) || isEdge(text, end + 1) || isEdge(text, at - 1) || isEdge(text, at - 2)) return true;
  return /(?:\||\bpage)\s*$/i.test(text.slice(Math.max(0, at - 8), at));
}

/** White space that is more than the one blank between two words, or an end of the text. */
function isEdge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    isSpace(unit) &&
    (Number.isNaN(unit) || isBreak(unit) || isBlank(text.charCodeAt(at + 1)) || isBlank(text.charCodeAt(at - 1)))
  );
}
