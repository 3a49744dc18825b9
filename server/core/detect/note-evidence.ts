/** Evidence that a note begins with a number in the middle of a page: gaps, what stood before, how the text begins. */
import { isBlank, isBreak, isDigit, isLetter, isUpper, skipBlanks } from '../text.js';
import { hyphened, paired } from './codes.js';
import { classBefore } from './surroundings.js';

/** Blanks between a label and its text, at most. */
const LABEL_GAP = 4;

/** The codes of what speaks for a note; undefined where none can begin. `around` is what `nearby` says of the number. */
export function noteEvidence(text: string, at: number, end: number, around: readonly string[]): string[] | undefined {
  const begin = skipBlanks(text, end);
  if (!mayBegin(text, end, begin)) return undefined;
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  const startsLine = i === 0 || isBreak(text.charCodeAt(i - 1));
  if (i === at && !startsLine) return undefined;
  const before = hyphened('note-before', startsLine ? 'line' : (classBefore(text, i) ?? 'other'));
  const gap = hyphened('note-gap', widthOf(at - i));
  const opens = opening(text, begin);
  const why = [
    startsLine ? 'note-gap-line' : gap,
    before,
    hyphened('note-label-gap', String(Math.min(3, begin - end))),
    hyphened('note', opens),
    paired(gap, opens),
    paired(before, opens),
    ...around,
  ];
  if (looksCited(text.slice(begin, begin + 240))) why.push('note-cited');
  return why;
}

/** Some blanks, but no tab, and then a text on the same line. */
function mayBegin(text: string, end: number, begin: number): boolean {
  if (begin === end || begin - end > LABEL_GAP || begin >= text.length || isBreak(text.charCodeAt(begin))) return false;
  return !text.slice(end, begin).includes('\t');
}

function widthOf(gap: number): string {
  if (gap > 4) return 'wide';
  return gap > 1 ? String(Math.min(gap, 3)) : '1';
}

/** How the text behind the label begins. */
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
  return /\b(?:19|20)\d\d\b|\bpp?\. ?\d|https?:|\b[Ii]bid\b|\bet al\b|\bVol\. ?\d|“[^”]{8,}”/u.test(text);
}
