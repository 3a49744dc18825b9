/** A note that no marker leads to. */
import type { Occurrence, Span } from '../model.js';
import { fold } from '../text.js';
import { keyOf, numberOf } from './numbering.js';
import { editing, type Raw, type Rule, type View } from './rule.js';

const code = 'note/note-without-marker';
/** So many places are offered for a lost marker, at most; and no stretch longer than this is searched. */
const PLACES = 6;
const REACH = 20_000;

export const noteWithoutMarker: Rule = {
  code,
  title: 'A note without a marker',
  severity: 'warning',
  checkKey({ definitions, uses }, view) {
    if (uses.length) return [];
    return definitions.map((at) => ({
      code,
      at,
      message: `No marker leads to note ${at.label}. Either its marker was lost from the text, or the note is no longer needed.`,
      related: neighbours(at, view).map((marker) => ({ at: marker, message: `Marker ${marker.label} stands here.` })),
    }));
  },
  fixes({ at }, view) {
    const [first, second] = neighbours(at, view);
    if (!first || !second || numberOf(first) >= numberOf(second)) return [];
    const between = { from: view.span(first).to, to: view.span(second).from };
    return sentenceEnds(between, view).map(({ place, words }) =>
      editing(`Insert marker ${at.label} after “${words}”`, [
        { from: place, to: place, insert: like(first, at.label, view) },
      ]),
    );
  },
};

/** The last marker of the number before and the first of the number behind, where there are such. */
function neighbours(at: Occurrence, view: View): Raw['at'][] {
  const number = numberOf(at);
  const [before, behind] = [number - 1, number + 1].map((near) => view.group(keyOf(at.anchor, near)).uses);
  return [before?.at(-1), behind?.[0]].filter((one): one is Occurrence => one !== undefined);
}

/** Ends of sentences and clauses in a stretch, with the words before them; the last ones first. */
function sentenceEnds(span: Span, view: View): { place: number; words: string }[] {
  if (span.to - span.from > REACH || span.to <= span.from) return [];
  const text = view.text(span);
  const ends = [...text.matchAll(/[\p{L}\p{N})][.!?;,][”’"')\]]?(?=\s|$)/gu)];
  const full = ends.filter(([end]) => /[.!?]/.test(end));
  const chosen = (full.length ? full : ends).slice(-PLACES).reverse();
  return chosen.map((end) => {
    const place = end.index + end[0].length;
    return {
      place: span.from + place,
      words: fold(text.slice(Math.max(0, place - 50), place)).replace(/^\S*\s/, '… '),
    };
  });
}

/** A marker with this label, written as a neighbour is. */
function like(neighbour: Occurrence, label: string, view: View): string {
  const text = view.text(view.span(neighbour));
  if (/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]/u.test(text))
    return label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
  return text.includes(neighbour.label) ? text.replace(neighbour.label, label) : label;
}
