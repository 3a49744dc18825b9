/** Moves each note to the end of the section in which its first marker stands. */
import type { Document } from '../document.js';
import type { Edit, HeadingData, Mention, Occurrence, Span } from '../model.js';
import { furnitureOf } from '../pairing/pages.js';
import { numberOf } from '../rules/numbering.js';
import { trimEnd } from '../text.js';
import { textWith } from './edits.js';
import { type List, lineEndingOf, lineSpan, listsOf, spotOf, titleOf } from './lists.js';
import { danglingReference, firstUses, inconsistency, outOfOrder } from './numberings.js';
import { oncePerState } from './once.js';
import type { Draft, Refactoring } from './refactoring.js';
import { ownsItsLines, unitOf } from './units.js';

export const moveNotesToSections: Refactoring = {
  name: 'moveNotesToSections',
  kind: 'refactor.move',
  title: (doc) => (astray(doc).length ? 'Move each note to the end of its section' : undefined),
  draft(doc) {
    const homes = astray(doc);
    if (!homes.length) return undefined;
    const refused = objection(doc);
    return refused ? { refused } : move(doc, homes);
  },
};

/** A section, and the notes that belong there and stand elsewhere, in the order of their first markers. */
interface Home extends Span {
  readonly notes: readonly Occurrence[];
}

const astray = oncePerState((doc: Document): Home[] => {
  const sections = sectionsOf(doc);
  // Where pages end is no end of a section.
  if (sections.length < 2 || furnitureOf(doc.paragraphs).numbers.size) return [];
  const markers = doc.occurrences.filter(({ kind, form }) => kind === 'marker' && form !== 'symbol');
  const first = firstUses(markers.map((one) => ({ ...one, label: one.anchor.key })));
  const homes = sections.map((section) => {
    const own = first.filter((one) => isIn(doc.focus(one), section));
    const notes = own.flatMap(({ anchor }) => doc.group(anchor).definitions.slice(0, 1));
    return { ...section, notes: notes.filter((note) => !isIn(doc.focus(note), section)) };
  });
  return homes.filter(({ notes }) => notes.length > 0);
});

/** The stretches between the headings of the highest level that stands more than once; headings of notes begin none. */
function sectionsOf(doc: Document): Span[] {
  const all = doc.mentions('heading').filter(({ data }) => !(data as HeadingData).notes);
  const level = (one: Mention) => (one.data as HeadingData).level;
  const top = [1, 2, 3, 4, 5, 6].find((step) => all.filter((one) => level(one) === step).length > 1);
  const starts = [0, ...all.filter((one) => level(one) === top).map(({ from }) => from)];
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? doc.length }));
}

function isIn({ from }: Span, section: Span): boolean {
  return section.from <= from && from < section.to;
}

function objection(doc: Document): string | undefined {
  const all = doc.occurrences.filter(({ form }) => form !== 'symbol');
  const notes = all.filter(({ kind }) => kind === 'note');
  const markers = all.filter(({ kind }) => kind === 'marker');
  const shared = notes.find((note) => !ownsItsLines(doc, note));
  const order = outOfOrder(firstUses(markers).filter((one) => !Number.isNaN(numberOf(one))));
  return (
    inconsistency(doc, { notes, markers }) ??
    danglingReference(doc) ??
    (shared && `Note ${shared.label} shares its lines with other text. Move the notes to the end of the text first.`) ??
    (order && order.form !== 'caret' ? `Marker ${order.label} is out of order. Renumber the notes first.` : undefined)
  );
}

function move(doc: Document, homes: readonly Home[]): Draft {
  const moved = new Set(homes.flatMap(({ notes }) => notes));
  const lists = listsOf(doc);
  const gone = lists.flatMap((list) => runsOf(list, moved));
  const titles = lists
    .filter((list) => list.every((note) => moved.has(note)))
    .flatMap((list) => titleOf(doc, list) ?? []);
  const spots = [...gone.map((run) => spotOf(doc, run)), ...titles.map((title) => lineSpan(doc, title))];
  const edits = homes.map((home) => arrival(doc, home, [...spots]));
  return {
    edits: [...spots.map((spot): Edit => ({ ...spot, insert: '' })), ...edits],
    meant: { left: (after) => astray(after).length > 0 },
  };
}

/** The notes of a list that go, those that stand together in one. */
function runsOf(list: List, moved: ReadonlySet<Occurrence>): List[] {
  const runs: Occurrence[][] = [];
  for (const [i, note] of list.entries()) {
    if (!moved.has(note)) continue;
    if (i > 0 && moved.has(list[i - 1] as Occurrence)) runs.at(-1)?.push(note);
    else runs.push([note]);
  }
  return runs;
}

/** The notes behind the last words of their section that stay there. */
function arrival(doc: Document, { from, to, notes }: Home, spots: readonly Span[]): Edit {
  let end = from + trimEnd(doc.text({ from, to }), 0, to - from);
  for (let spot = spotAt(spots, end); spot && spot.from > from; spot = spotAt(spots, end))
    end = from + trimEnd(doc.text({ from, to: spot.from }), 0, spot.from - from);
  const line = lineEndingOf(doc);
  const last = doc.occurrences.filter(({ kind }) => kind === 'note').find((note) => unitOf(doc, note).to === end);
  const texts = notes.map((note) => textWith(doc, unitOf(doc, note), []));
  return { from: end, to: end, insert: `${last ? line : line + line}${texts.join(line)}` };
}

function spotAt(spots: readonly Span[], end: number): Span | undefined {
  return spots.find(({ from, to }) => from < end && end <= to);
}
