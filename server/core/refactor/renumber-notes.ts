/** Counts the notes anew in the order in which the text first leads to them, and puts the list into that order. */
import type { Document } from '../document.js';
import type { Occurrence } from '../model.js';
import { numberOf } from '../rules/numbering.js';
import { danglingReference, firstUses, inconsistency, lineOf, type Numbering, numberingsIn } from './numberings.js';
import { oncePerState } from './once.js';
import { prove } from './prove.js';
import type { Refactoring } from './refactoring.js';
import { relabel } from './relabel.js';
import { permute } from './units.js';

export const renumberNotes: Refactoring = {
  name: 'renumberNotes',
  kind: 'refactor.rewrite',
  title: (doc) => (isWrong(doc) ? 'Renumber notes in order of their markers' : undefined),
  plan(doc) {
    const all = numberingsIn(doc);
    if (!isWrong(doc)) return undefined;
    const refused =
      all.map((one) => inconsistency(doc, one)).find(Boolean) ?? danglingReference(doc) ?? apart(doc, all);
    if (refused) return { refused };
    const labels = newLabels(doc, all);
    const edits = relabel(doc, (one) => labels.get(one.anchor.key) ?? one.label);
    return prove(
      doc,
      all.reduce((so, { notes, markers }) => permute(doc, notes, inOrderOf(doc, markers), so), edits),
      { left: isWrong },
    );
  },
};

const isWrong = oncePerState((doc: Document) => numberingsIn(doc).some(isOff(doc)));

/** Whether a numbering is not as it would be counted; one that is not linked as it should be is, so that the user is told. */
function isOff(doc: Document): (numbering: Numbering, i: number, all: readonly Numbering[]) => boolean {
  const labels = newLabels(doc, numberingsIn(doc));
  return ({ notes, markers }) => {
    if (!notes.length || !markers.length) return false;
    const order = inOrderOf(doc, markers);
    return (
      order.some((note) => labels.get(note.anchor.key) !== note.label) || notes.some((note, i) => order[i] !== note)
    );
  };
}

/** The notes in the order of their first markers. */
function inOrderOf(doc: Document, markers: readonly Occurrence[]): Occurrence[] {
  return firstUses(markers).flatMap((marker) => doc.group(marker.anchor).definitions.slice(0, 1));
}

/** The new label of each key. A numbering that goes on where the one before it ended goes on there again; others begin with 1. */
function newLabels(doc: Document, all: readonly Numbering[]): Map<string, string> {
  const labels = new Map<string, string>();
  let [oldEnd, newEnd] = [0, 0];
  for (const { notes, markers } of all) {
    const order = inOrderOf(doc, markers);
    const old = notes.map(numberOf);
    const start = oldEnd > 0 && Math.min(...old) > oldEnd ? newEnd : 0;
    for (const [i, note] of order.entries()) labels.set(note.anchor.key, String(start + i + 1));
    [oldEnd, newEnd] = [Math.max(0, ...old), start + order.length];
  }
  return labels;
}

/** A note that goes on behind the end of its page would be torn if it moved; where several pages have notes, none leaves its page. */
function apart(doc: Document, all: readonly Numbering[]): string | undefined {
  for (const { notes, markers } of all) {
    const order = inOrderOf(doc, markers);
    const wrong = notes.find(
      (slot, i) => order[i] && order[i] !== slot && !together(doc, slot, order[i] as Occurrence),
    );
    if (wrong)
      return `Note ${wrong.label} in line ${lineOf(doc, wrong)} would move to another list of notes. Move the notes to the end of the text first.`;
  }
  return undefined;
}

/** Two notes stand in one list: no marker outside notes stands between them. */
function together(doc: Document, a: Occurrence, b: Occurrence): boolean {
  const { occurrences } = doc;
  const [low, high] = [occurrences.indexOf(a), occurrences.indexOf(b)].sort((x, y) => x - y);
  const between = occurrences.slice(low, high);
  const notes = between.filter(({ kind }) => kind === 'note').map((note) => doc.span(note));
  return between.every((one) => {
    const { from } = doc.span(one);
    return one.kind === 'note' || notes.some((note) => note.from <= from && from < note.to);
  });
}
