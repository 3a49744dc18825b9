/** Where a lost marker may be put back: the ends of sentences between the markers beside it. */
import type { Fix, Occurrence, Span } from '../model.js';
import { fold, isRaised, raise } from '../text.js';
import { numberOf } from './numbering.js';
import { editing, type View } from './rule.js';

/** So many places are offered, at most; and no stretch longer than this is searched. */
const PLACES = 6;
const REACH = 20_000;
/** A place is named by so many units before it, at most. */
const NAMED = 60;

/** One fix for each place between two markers where a marker with this label may have stood; the nearest to the second first. */
export function insertMarker(label: string, before: Occurrence, behind: Occurrence, view: View): Fix[] {
  if (numberOf(before) >= numberOf(behind)) return [];
  const between = { from: view.span(before).to, to: view.span(behind).from };
  return sentenceEnds(between, view).map(({ place, words }) =>
    editing(`Insert marker ${label} after “${words}”`, [{ from: place, to: place, insert: like(before, label, view) }]),
  );
}

function sentenceEnds(span: Span, view: View): { place: number; words: string }[] {
  if (span.to - span.from > REACH || span.to <= span.from) return [];
  const text = view.text(span);
  const ends = [...text.matchAll(/[\p{L}\p{N})][.!?;,][”’"')\]]?(?=\s|$)/gu)].map((end) => end.index + end[0].length);
  const full = ends.filter((end) => /[.!?][”’"')\]]?$/u.test(text.slice(end - 2, end)));
  const chosen = full.length ? full : ends;
  return chosen
    .map((place, i) => ({ place: span.from + place, words: shortened(text.slice(chosen[i - 1] ?? 0, place)) }))
    .slice(-PLACES)
    .reverse();
}

/** A sentence, or its last words, without what closes the marker before it. */
function shortened(sentence: string): string {
  const words = fold(sentence).replace(/^[\])>^,;\s]+/u, '');
  return words.length > NAMED ? `… ${words.slice(-NAMED).replace(/^\S*\s/, '')}` : words;
}

/** A marker with this label, written as a neighbour is. A neighbour in a list, `[1, 2]`, lends its form, not the list. */
function like(neighbour: Occurrence, label: string, view: View): string {
  const text = view.text(view.span(neighbour));
  if (isRaised(text)) return raise(label);
  if (neighbour.form === 'bracket' && !text.startsWith('[')) return `[${label}]`;
  if (neighbour.form === 'superscript' && /^\d/.test(text)) return raise(label);
  return text.includes(neighbour.label) ? text.replace(neighbour.label, () => label) : label;
}
