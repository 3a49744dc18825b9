/** Notes that the end of their page cuts: the rest stands at the bottom of the next page, above its first note. */
import type { Document } from '../document.js';
import type { Occurrence, Span } from '../model.js';
import { furnitureOf } from '../pairing/pages.js';
import { type List, lineEndingOf, lineSpan } from './lists.js';
import { oncePerState } from './once.js';
import { lineEndAt, lineStart, unitOf } from './units.js';

/** The rest of a note, where it stands, and what is taken out there: its lines, or the gap before it where it shares a line. */
export interface Rest extends Span {
  readonly spot: Span;
  /** What comes between it and the first part. */
  readonly joint: string;
}

/** A page is not longer, nor is what of a note stands on the next one. */
const PAGE = 20_000;
const REST = 1500;

/** Whether nothing of a note can stand elsewhere. One that is cut by the end of its page mostly ends in the middle of a sentence. */
export function isEnded(doc: Document, note: Occurrence): boolean {
  const { to } = doc.span(note);
  const cited = doc.citations.flatMap((one) =>
    one.note === note ? one.parts.urls.map((url) => doc.span(one).from + url.to) : [],
  );
  return (
    unitOf(doc, note).to > to ||
    /[.!?:;…][)\]”’"']?\s*$/u.test(doc.text({ from: to - 4, to })) ||
    doc.mentions('url', { from: to - 1, to }).length > 0 ||
    cited.includes(to)
  );
}

/**
 * Where the last note of a list goes on, if that is certain: the end of a page cuts it in the middle of a sentence, and above the
 * notes of the next page stands the end of a sentence, set apart from a text that is whole.
 */
export function restOf(doc: Document, list: List, next: List | undefined): Rest | undefined {
  const [note, below] = [list.at(-1), next?.[0]];
  if (!note || !below || isEnded(doc, note)) return undefined;
  const [end, until] = [doc.span(note).to, doc.span(below).from];
  const between = until - end < PAGE ? doc.text({ from: end, to: until }) : '';
  const gap = [...between.trimEnd().matchAll(/[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*|[ \t\u00a0]{3,}/g)].at(-1);
  if (!gap || !/[\p{L},-]$/u.test(doc.text({ from: end - 1, to: end }))) return undefined;
  const [above, from] = [between.slice(0, gap.index), end + gap.index + gap[0].length];
  const rest = { from, to: end + between.trimEnd().length };
  const whole = /[.!?…][)\]”’"']*(?:\[[^\]]{1,20}\]|[\d⁰¹²³⁴⁵⁶⁷⁸⁹,]{1,6})?$/u.test(above) && !gap[0].includes('\f');
  return whole && isOnNextPage(doc, end, from) && isPlainEnd(doc, rest) ? withSpot(doc, rest, gap[0], note) : undefined;
}

function isOnNextPage(doc: Document, from: number, to: number): boolean {
  const feeds = doc.text({ from, to }).split('\f').length - 1;
  const numbers = pageNumbers(doc).filter((at) => from <= at && at < to).length;
  return feeds + numbers > 0 && feeds <= 1 && numbers <= 1;
}

const pageNumbers = oncePerState((doc: Document): number[] => {
  const { numbers } = furnitureOf(doc.paragraphs);
  return doc.paragraphs.flatMap(({ mentions, start }) =>
    mentions.filter((one) => numbers.has(one)).map(({ from }) => start + from),
  );
});

/** The end of a sentence, and nothing else: no marker, no note, no heading. */
function isPlainEnd(doc: Document, rest: Span): boolean {
  const text = doc.text(rest);
  const inside = doc.occurrences.some((one) => doc.focus(one).from < rest.to && doc.span(one).to > rest.from);
  const plain = !inside && doc.mentions('heading', rest).length === 0;
  return plain && text.length <= REST && /^\p{Ll}/u.test(text) && /[.!?…][)\]”’"']*$/u.test(text);
}

function withSpot(doc: Document, rest: Span, gap: string, note: Occurrence): Rest {
  const [start, end] = [lineStart(doc, rest.from), lineEndAt(doc, rest.to)];
  const own =
    doc.text({ from: start, to: rest.from }).trim() === '' && doc.text({ from: rest.to, to: end }).trim() === '';
  const spot = own ? lineSpan(doc, { from: start, to: end }) : { from: rest.from - gap.length, to: rest.to };
  const text = doc.text(doc.span(note));
  const lines = /[\r\n]|-$/.test(text) || /[\r\n]/.test(doc.text(rest));
  return { ...rest, spot, joint: lines ? lineEndingOf(doc) : ' ' };
}
