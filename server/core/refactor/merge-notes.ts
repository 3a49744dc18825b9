/** Notes with the same words become one; the markers of all lead to the first of them. */
import type { Document } from '../document.js';
import type { Occurrence } from '../model.js';
import { numberingOf, numberOf } from '../rules/numbering.js';
import { fold } from '../text.js';
import { clustersIn } from './clusters.js';
import { isPositional, named } from './dependents.js';
import { outside } from './edits.js';
import { danglingReference, inconsistency, lineOf } from './numberings.js';
import { oncePerState } from './once.js';
import type { Draft, Refactoring } from './refactoring.js';
import { relabel } from './relabel.js';
import { removal } from './units.js';

export const mergeNotes: Refactoring = {
  name: 'mergeNotes',
  kind: 'refactor.rewrite',
  title(doc) {
    const groups = same(doc);
    return groups.length
      ? `Merge identical notes (${groups.map((group) => group.map(({ label }) => label).join(' and ')).join('; ')})`
      : undefined;
  },
  draft(doc) {
    const groups = same(doc);
    if (!groups.length) return undefined;
    const kept = new Map(groups.flatMap(([first, ...others]) => others.map((one) => [one, first as Occurrence])));
    const refused = objection(doc, kept);
    return refused ? { refused } : merge(doc, kept);
  },
};

/** Notes of one numbering with the same words, in the order of the list. What means the note before it is never the same. */
const same = oncePerState((doc: Document): Occurrence[][] => {
  const positional = new Set(doc.citations.filter(isPositional).map(({ note }) => note));
  const groups = new Map<string, Occurrence[]>();
  for (const note of doc.occurrences) {
    if (note.kind !== 'note' || note.form === 'symbol' || positional.has(note)) continue;
    const words = fold(doc.text({ from: note.paragraph.start + note.textFrom, to: doc.span(note).to }));
    const key = `${numberingOf(note)} ${words}`;
    if (words) groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
});

function objection(doc: Document, kept: ReadonlyMap<Occurrence, Occurrence>): string | undefined {
  const all = doc.occurrences.filter(({ form }) => form !== 'symbol');
  const wrong = inconsistency(doc, {
    notes: all.filter(({ kind }) => kind === 'note'),
    markers: all.filter(({ kind }) => kind === 'marker'),
  });
  if (wrong) return wrong;
  const ibid = doc.citations.find((one) => isPositional(one) && one.antecedent?.note && kept.has(one.antecedent.note));
  if (ibid) return `${named(doc, ibid)} leads to a note that would go. Expand it first.`;
  const inside = all.find((one) => one.kind === 'marker' && [...kept.keys()].some((note) => isIn(doc, one, note)));
  if (inside)
    return `Marker ${inside.label} in line ${lineOf(doc, inside)} stands in a note that would go. Take it out first.`;
  return twins(doc, kept) ?? danglingReference(doc);
}

function isIn(doc: Document, marker: Occurrence, note: Occurrence): boolean {
  const [inner, outer] = [doc.focus(marker), doc.span(note)];
  return outer.from < inner.from && inner.to <= outer.to;
}

/** Side by side, two markers would lead to one note. */
function twins(doc: Document, kept: ReadonlyMap<Occurrence, Occurrence>): string | undefined {
  for (const { runs } of clustersIn(doc)) {
    const notes = runs.flat().map((marker) => doc.group(marker.anchor).definitions[0]);
    const ends = notes.map((note) => (note && kept.get(note)) ?? note);
    const second = ends.findIndex((note, i) => ends.indexOf(note) < i && notes.indexOf(notes[i]) === i);
    const marker = runs.flat()[second];
    if (marker)
      return `Marker ${marker.label} in line ${lineOf(doc, marker)} stands beside another marker of the same words. Take one of them out first.`;
  }
  return undefined;
}

function merge(doc: Document, kept: ReadonlyMap<Occurrence, Occurrence>): Draft {
  const gone = [...kept.keys()];
  const removals = gone.flatMap((note) => removal(doc, note) ?? []);
  if (removals.length < gone.length)
    return { refused: 'The notes share their lines with other text. Move the notes to the end of the text first.' };
  const labelOf = (one: Occurrence): string => {
    const note = one.kind === 'note' ? one : doc.group(one.anchor).definitions[0];
    const end = (note && kept.get(note)) ?? one;
    const less = gone.filter(
      (other) => numberingOf(other) === numberingOf(one) && numberOf(other) < numberOf(end),
    ).length;
    return less ? String(numberOf(end) - less) : end.label;
  };
  return {
    edits: [...outside(relabel(doc, labelOf), removals), ...removals],
    meant: { loses: true, left: (after) => same(after).length > 0 },
  };
}
