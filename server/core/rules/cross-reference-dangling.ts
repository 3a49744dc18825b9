/** A reference to a note that does not exist: `see note 60` when there are 47. */
import type { CitationOccurrence } from '../citing.js';
import { lettered } from '../letters.js';
import type { Occurrence } from '../model.js';
import { placeWords } from '../words/citations.js';
import { inNumbering, numberingOf, numberOf } from './numbering.js';
import { type Raw, type Rule, showing, type View } from './rule.js';

const code = 'citation/cross-reference-dangling';

/** Words that send readers to a note of the same text. Without one of them it may be a note of the book that is spoken of. */
const sent = lettered('i')`(?<!\p{L})(?:see|also|cf\.?|compare|siehe|auch|vgl\.?|voir|aussi|véase|vedi|cfr\.?)\s{1,2}$`;
const placed = lettered('i')`(?<!\p{L})(?:${placeWords.join('|')})(?!\p{L})`;

export const crossReferenceDangling: Rule = {
  code,
  title: 'A reference to a note that does not exist',
  space: 'source',
  severity: 'warning',
  checkOrder(view) {
    const dangling = view.citations.filter(({ status }) => status === 'dangling');
    return dangling.flatMap((at) => (isOwn(at, view) ? finding(at, view) : []));
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing(`Go to note ${at.label}, the last one`, view.focus(at)));
  },
};

/** It speaks of a note of this text. */
function isOwn(at: CitationOccurrence, view: View): boolean {
  const { from, to } = view.span(at);
  return (
    at.as !== 'cross-reference' ||
    placed.test(view.text({ from, to })) ||
    sent.test(view.text({ from: from - 12, to: from }))
  );
}

function finding(at: CitationOccurrence, view: View): Raw[] {
  const notes = view.occurrences.filter(({ kind }) => kind === 'note');
  const last = highest(beside(at, notes));
  const lost = at.parts.numbers.filter(({ label }) => !notes.some((note) => note.label === label));
  if (!last || !lost.length || lost.some(({ label }) => mayBeLost(label, last, view))) return [];
  const which = lost.map(({ label }) => label).join(' and no note ');
  const reach = lost.every(({ label }) => Number(label) > numberOf(last)) ? `: the notes end with ${last.label}` : '';
  const message = `There is no note ${which}${reach}. Notes may have been renumbered or taken out since this was written: correct the number.`;
  return [{ code, at, message, related: [{ at: last, message: 'The last note.' }] }];
}

/** The notes of the numbering that it stands in; all of them for one in the text. */
function beside({ note }: CitationOccurrence, notes: readonly Occurrence[]): readonly Occurrence[] {
  return note ? notes.filter((one) => numberingOf(one) === numberingOf(note)) : notes;
}

function highest(notes: readonly Occurrence[]): Occurrence | undefined {
  const numbered = notes.filter((one) => numberOf(one) > 0);
  return numbered.reduce<Occurrence | undefined>(
    (best, one) => (best && numberOf(best) >= numberOf(one) ? best : one),
    undefined,
  );
}

/** Bare numbers make notes that may be overlooked: the number lies among them, or a marker has it. */
function mayBeLost(label: string, last: Occurrence, view: View): boolean {
  const used = view.group(inNumbering(last.anchor, Number(label))).uses.length > 0;
  return used || (last.inferred && Number(label) <= Number(last.label));
}
