/** Moves all notes to the end of the text, those of pages and chapters alike. */
import type { Document } from '../document.js';
import type { Edit, Occurrence } from '../model.js';
import { textWith } from './edits.js';
import { type List, lineEndingOf, lineSpan, listsOf, spotOf, titleOf } from './lists.js';
import { danglingReference, firstUses, inconsistency, lineOf } from './numberings.js';
import { oncePerState } from './once.js';
import type { Draft, Refactoring } from './refactoring.js';
import { relabel } from './relabel.js';
import { isEnded, type Rest, restOf } from './torn-notes.js';
import { lineStart, unitOf } from './units.js';

export const moveNotesToEnd: Refactoring = {
  name: 'moveNotesToEnd',
  kind: 'refactor.move',
  title: (doc) => (astray(doc).moved.length ? 'Move all notes to the end of the text' : undefined),
  draft(doc) {
    const { moved, last } = astray(doc);
    if (!moved.length) return undefined;
    const rests = restsOf(doc, last ? [...moved, last] : moved);
    const refused = objection(doc, moved, rests);
    return refused ? { refused } : move(doc, moved, last, rests);
  },
};

/** The lists of notes, and the one that stands at the end of the text, if there is one. Symbols stay with their pages. */
const astray = oncePerState((doc: Document): { moved: readonly List[]; last: List | undefined } => {
  const lists = listsOf(doc);
  const end = lists.at(-1)?.at(-1);
  const closes = end && doc.text({ from: unitOf(doc, end).to, to: doc.length }).trim() === '';
  return closes ? { moved: lists.slice(0, -1), last: lists.at(-1) } : { moved: lists, last: undefined };
});

/** Where the notes go on that are cut by the end of their page. */
type Rests = ReadonlyMap<Occurrence, Rest>;

function restsOf(doc: Document, lists: readonly List[]): Rests {
  const found = lists.map((list, i) => [list.at(-1) as Occurrence, restOf(doc, list, lists[i + 1])] as const);
  return new Map(found.flatMap(([note, rest]) => (rest ? [[note, rest]] : [])));
}

function objection(doc: Document, moved: readonly List[], rests: Rests): string | undefined {
  const all = doc.occurrences.filter(({ form }) => form !== 'symbol');
  const torn = moved.map((list) => list.at(-1) as Occurrence).find((note) => !isEnded(doc, note) && !rests.has(note));
  const own = {
    notes: all.filter(({ kind }) => kind === 'note'),
    markers: all.filter(({ kind }) => kind === 'marker'),
  };
  const inside = moved.flat().find((note) => !standsApart(doc, note));
  return (
    inconsistency(doc, own) ??
    danglingReference(doc) ??
    (inside &&
      `Note ${inside.label} in line ${lineOf(doc, inside)} begins in the middle of a line, without a gap before it. Put it on a line of its own first.`) ??
    (torn &&
      `Note ${torn.label} in line ${lineOf(doc, torn)} does not end with a full stop, so it may go on behind the end of its page. Put its parts together first.`)
  );
}

/** It begins its line, or a wide gap stands before it, as at the foot of a page that is one line. */
function standsApart(doc: Document, note: Occurrence): boolean {
  const { from } = doc.span(note);
  return /(?:^|[\r\n\f]|[ \t\u00a0]{2})[ \t\u00a0]*$/.test(doc.text({ from: Math.max(0, from - 40), to: from }));
}

function move(doc: Document, moved: readonly List[], last: List | undefined, rests: Rests): Draft {
  const labels = newLabels(doc);
  const edits = relabel(doc, (one) => labels.get(one.anchor.key) ?? one.label);
  const lines = lineEndingOf(doc);
  const texts = moved
    .flat()
    .map((note) => `${textWith(doc, unitOf(doc, note), edits)}${restText(doc, rests.get(note))}`);
  const titles = moved.flatMap((list) => titleOf(doc, list) ?? []);
  const spots = [
    ...moved.map((list) => spotOf(doc, list)),
    ...titles.map((title) => lineSpan(doc, title)),
    ...[...rests.values()].map(({ spot }) => spot),
  ];
  const title = titles[0] && !last ? `${doc.text(titles[0]).trim()}${lines}${lines}` : '';
  const at = last ? lineStart(doc, doc.span(last[0] as Occurrence).from) : doc.length;
  const open =
    last || doc.length === 0 ? '' : /[\r\n]$/.test(doc.text({ from: at - 1, to: at })) ? lines : lines + lines;
  const insert = `${open}${title}${texts.join(lines)}${lines}`;
  const others = edits.filter((edit) => !spots.some(({ from, to }) => from <= edit.from && edit.to <= to));
  return {
    edits: [...others, ...spots.map((spot): Edit => ({ ...spot, insert: '' })), { from: at, to: at, insert }],
    meant: { left: (after) => astray(after).moved.length > 0, ...(rests.size && { joins: joins(doc, rests) }) },
  };
}

/** The notes made whole where their first parts stand. */
function joins(doc: Document, rests: Rests): Edit[] {
  return [...rests].flatMap(([note, rest]) => {
    const { to } = doc.span(note);
    return [
      { from: to, to, insert: restText(doc, rest) },
      { ...rest.spot, insert: '' },
    ];
  });
}

function restText(doc: Document, rest: Rest | undefined): string {
  return rest ? `${rest.joint}${doc.text(rest)}` : '';
}

/** Where several lists have the same numbers they are counted through, in the order of their first markers. */
function newLabels(doc: Document): Map<string, string> {
  const all = doc.occurrences.filter(({ form }) => form !== 'symbol');
  const notes = all.filter(({ kind }) => kind === 'note');
  const labels = new Map<string, string>();
  if (new Set(notes.map(({ label }) => label)).size === notes.length) return labels;
  const markers = all.filter(({ kind }) => kind === 'marker').map((one) => ({ ...one, label: one.anchor.key }));
  for (const [i, { anchor }] of firstUses(markers).entries()) labels.set(anchor.key, String(i + 1));
  return labels;
}
