/** Markers and notes written in another way, all of them together. Symbols stay: they are no numbers. */
import type { Document } from '../document.js';
import type { Edit, Form, Occurrence } from '../model.js';
import { raise } from '../text.js';
import { type Cluster, clustersIn } from './clusters.js';
import { danglingReference, firstUses, inconsistency, lineOf, type Numbering } from './numberings.js';
import type { Draft, Refactoring } from './refactoring.js';
import { relabel } from './relabel.js';
import { lineStart, permute, unitOf } from './units.js';

/** A way of writing: how its name ends, and how it writes markers and the label of a note. */
interface Way {
  readonly name: string;
  readonly form: Form;
  readonly title: string;
  /** Single labels, and ranges as their two ends. */
  readonly marker: (runs: readonly (readonly string[])[]) => string;
  readonly label: (label: string) => string;
}

const ways: readonly Way[] = [
  {
    name: 'convertToMarkdown',
    form: 'caret',
    title: 'Markdown footnotes',
    marker: (runs) =>
      runs
        .flat()
        .map((label) => `[^${label}]`)
        .join(''),
    label: (label) => `[^${label}]:`,
  },
  {
    name: 'convertToBrackets',
    form: 'bracket',
    title: 'numbers in brackets',
    marker: (runs) => `[${runs.map((run) => ends(run).join('–')).join(', ')}]`,
    label: (label) => `[${label}]`,
  },
  {
    name: 'convertToSuperscripts',
    form: 'superscript',
    title: 'raised numbers',
    marker: (runs) => runs.map((run) => ends(run).map(raise).join('⁻')).join(','),
    label: raise,
  },
  {
    name: 'convertToDigits',
    form: 'bare',
    title: 'bare numbers',
    marker: (runs) => runs.map((run) => ends(run).join('–')).join(', '),
    label: (label) => `${label}.`,
  },
];

/** One refactoring for each way of writing. */
export const conversions: readonly Refactoring[] = ways.map((way) => ({
  name: way.name,
  kind: 'refactor.rewrite',
  title: (doc) =>
    concerned(doc).some(({ form }) => form !== way.form) ? `Convert markers and notes to ${way.title}` : undefined,
  draft: (doc) => convert(doc, way),
}));

function convert(doc: Document, way: Way): Draft | undefined {
  const all = concerned(doc);
  if (all.every(({ form }) => form === way.form)) return undefined;
  const refused = objection(doc, way, all);
  if (refused) return { refused };
  const { labels, order } = newLabels(doc, way, all);
  const labelOf = (one: Occurrence) => labels.get(one.anchor.key) ?? one.label;
  const numbers = relabel(doc, labelOf).filter((edit) => !all.some((one) => covers(doc, one, edit)));
  const clusters = clustersIn(doc).filter(({ runs }) => runs[0]?.[0]?.form !== 'symbol');
  const notes = all.filter(({ kind }) => kind === 'note');
  const edits = [
    ...numbers,
    ...clusters.flatMap((cluster) => markerEdit(way, cluster, labelOf)),
    ...notes.flatMap((note) => noteEdits(doc, way, note, labelOf(note))),
  ];
  return {
    edits: order ? permute(doc, notes, order, edits) : edits,
    meant: { left: (after) => concerned(after).some(({ form }) => form !== way.form) },
  };
}

function concerned(doc: Document): Occurrence[] {
  return doc.occurrences.filter(({ form }) => form !== 'symbol');
}

function covers(doc: Document, one: Occurrence, { from, to }: Edit): boolean {
  const focus = doc.focus(one);
  return focus.from <= from && to <= focus.to;
}

function objection(doc: Document, { form }: Way, all: readonly Occurrence[]): string | undefined {
  const own: Numbering = {
    notes: all.filter(({ kind }) => kind === 'note'),
    markers: all.filter(({ kind }) => kind === 'marker'),
  };
  const inside = own.notes.find((note) => !startsItsLine(doc, note));
  const shared =
    form !== 'bare' && inside
      ? `Note ${inside.label} in line ${lineOf(doc, inside)} does not begin its line, as a note that is written so must. Move the notes to the end of the text first.`
      : undefined;
  return inconsistency(doc, own) ?? danglingReference(doc) ?? shared;
}

function startsItsLine(doc: Document, note: Occurrence): boolean {
  const { from } = doc.span(note);
  return doc.text({ from: lineStart(doc, from), to: from }).trim() === '';
}

/**
 * Names become numbers, counted by their first markers, and numbers that stand in several lists are counted through where one list
 * must hold them all. Only names need another order of the notes: nobody has to number them in order.
 */
function newLabels(
  doc: Document,
  { form }: Way,
  all: readonly Occurrence[],
): { labels: Map<string, string>; order?: Occurrence[] } {
  const labels = new Map<string, string>();
  const notes = all.filter(({ kind }) => kind === 'note');
  const keys = new Set(notes.map(({ anchor }) => anchor.key));
  const clash = new Set(notes.map(({ label }) => label.toLowerCase())).size < keys.size;
  const named = notes.some((note) => note.form === 'caret');
  if (form === 'caret' ? !clash : !named) return { labels };
  const markers = all.filter(({ kind }) => kind === 'marker');
  const order = firstUses(markers.map((one) => ({ ...one, label: one.anchor.key }))).flatMap(
    ({ anchor }) => doc.group(anchor).definitions,
  );
  for (const [i, note] of order.entries()) labels.set(note.anchor.key, String(i + 1));
  return form === 'caret' ? { labels } : { labels, order };
}

function markerEdit(way: Way, cluster: Cluster, labelOf: (one: Occurrence) => string): Edit[] {
  const { from, to, runs } = cluster;
  const written = runs.map((run) => run.map(labelOf));
  const rising = written.flatMap((run) => (follows(run) ? [run] : run.map((label) => [label])));
  const insert = way.marker(rising);
  const same =
    runs.flat().every(({ form }) => form === way.form) &&
    written.flat().every((label, i) => label === runs.flat()[i]?.label);
  return same ? [] : [{ from, to, insert }];
}

function noteEdits(doc: Document, way: Way, note: Occurrence, label: string): Edit[] {
  if (note.form === way.form && note.label === label) return [];
  const { from } = doc.span(note);
  const text = note.paragraph.start + note.textFrom;
  const gap = /[ \t\u00a0]*$/.exec(doc.text({ from, to: text }))?.[0] ?? '';
  const empty = doc.text({ from: text, to: doc.span(note).to }).trim() === '';
  const edit = { from, to: text, insert: `${way.label(label)}${gap || (empty ? '' : ' ')}` };
  return way.form === 'caret' ? [...outdented(doc, from), edit, ...indented(doc, note)] : [edit];
}

/** A Markdown footnote is set in by three blanks at most … */
function outdented(doc: Document, at: number): Edit[] {
  const from = lineStart(doc, at);
  return at - from > 3 || doc.text({ from, to: at }).includes('\t') ? [{ from, to: at, insert: '' }] : [];
}

/** … and its further paragraphs by four at least. */
function indented(doc: Document, note: Occurrence): Edit[] {
  const { from, to } = unitOf(doc, note);
  const text = doc.text({ from, to });
  return [...text.matchAll(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)([ \t]*)(?=\S)/g)].flatMap(
    ({ 0: gap, 1: blanks = '', index }) => {
      const place = from + index + gap.length;
      return blanks.length < 4 && !blanks.includes('\t')
        ? [{ from: place, to: place, insert: ' '.repeat(4 - blanks.length) }]
        : [];
    },
  );
}

/** The first and the last label of a range, or the only one. */
function ends(run: readonly string[]): string[] {
  return run.length > 1 ? [run[0] as string, run.at(-1) as string] : [...run];
}

function follows(run: readonly string[]): boolean {
  return run.every((label, i) => i === 0 || Number(label) === Number(run[i - 1]) + 1);
}
