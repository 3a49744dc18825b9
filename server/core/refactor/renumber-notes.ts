/** Counts the notes anew in the order in which the text first leads to them, and puts the list into that order. */
import type { Document } from '../document.js';
import type { Occurrence } from '../model.js';
import { numberOf } from '../rules/numbering.js';
import { danglingReference, firstUses, inconsistency, lineOf, type Numbering, numberingsIn } from './numberings.js';
import { oncePerState } from './once.js';
import type { Refactoring } from './refactoring.js';
import { relabel } from './relabel.js';
import { ownsItsLines, permute } from './units.js';

export const renumberNotes: Refactoring = {
  name: 'renumberNotes',
  kind: 'refactor.rewrite',
  title: (doc) => (isWrong(doc) ? 'Renumber notes in order of their markers' : undefined),
  draft(doc) {
    const all = numberingsIn(doc);
    if (!isWrong(doc)) return undefined;
    const refused =
      all.map((one) => inconsistency(doc, one)).find(Boolean) ?? danglingReference(doc) ?? apart(doc, all);
    if (refused) return { refused };
    const labels = newLabels(doc, all);
    const edits = relabel(doc, (one) => labels.get(one.anchor.key) ?? one.label);
    return {
      edits: all.reduce((so, { notes, markers }) => permute(doc, notes, inOrderOf(doc, markers), so), edits),
      meant: { left: isWrong },
    };
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

/** Where the notes stand in several lists, at the end of pages or chapters, none leaves its own: its marker would be far away. */
function apart(doc: Document, all: readonly Numbering[]): string | undefined {
  const lists = listNumbers(doc);
  for (const { notes, markers } of all) {
    const order = inOrderOf(doc, markers);
    const wrong = order.find((note, i) => lists.get(note) !== lists.get(notes[i] as Occurrence));
    if (wrong)
      return `Note ${wrong.label} in line ${lineOf(doc, wrong)} would move to another list of notes. Move the notes to the end of the text first.`;
    const shared = order.find((note, i) => note !== notes[i] && !ownsItsLines(doc, note));
    if (shared)
      return `Note ${shared.label} in line ${lineOf(doc, shared)} shares its line with other text and would move. Move the notes to the end of the text first.`;
  }
  return undefined;
}

/** Which list each note stands in: a marker of the text begins a new one. */
function listNumbers(doc: Document): Map<Occurrence, number> {
  const found = new Map<Occurrence, number>();
  let [list, end] = [0, 0];
  for (const one of doc.occurrences) {
    const { from, to } = doc.span(one);
    if (one.kind === 'note') {
      found.set(one, list);
      end = to;
    } else if (from >= end) list++;
  }
  return found;
}
