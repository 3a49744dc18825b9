/** New numbers for markers, notes and everything that names a note by its number; nothing else of what is written changes. */
import type { CitationOccurrence, NumberPart } from '../citing.js';
import type { Document } from '../document.js';
import type { Edit, Occurrence, Span } from '../model.js';
import { isRaised, raise } from '../text.js';

/** The label that a marker or a note is to have; its own where it keeps it. A number in the text has that of the note it names. */
export type LabelOf = (one: Occurrence) => string;

/** The edits that give every marker, note and cross-reference its new label. */
export function relabel(doc: Document, labelOf: LabelOf): Edit[] {
  const notes = doc.occurrences.filter(({ kind }) => kind === 'note');
  return [
    ...markersAsWritten(doc).flatMap((run) => runEdits(doc, run, labelOf)),
    ...notes.flatMap((note) => labelEdit(doc, doc.focus(note), note.label, labelOf(note))),
    ...doc.citations.flatMap((one) => referenceEdits(doc, one, labelOf)),
  ];
}

/** The markers, each alone or in the range that it is written in: first and last number, with those they stand for between them. */
export function markersAsWritten(doc: Document): Occurrence[][] {
  const markers = doc.occurrences.filter(({ kind }) => kind === 'marker');
  const inner = markers.filter((one) => one.form !== 'caret' && range.test(doc.text(doc.focus(one))));
  const own = inner.length ? markers.filter((one) => !inner.includes(one)) : markers;
  const runs: Occurrence[][] = [];
  for (const marker of own) {
    const before = runs.at(-1)?.at(-1);
    if (!before || !isRange(doc, before, marker)) {
      runs.push([marker]);
      continue;
    }
    const span = { from: doc.focus(before).from, to: doc.focus(marker).to };
    runs.at(-1)?.push(...inner.filter((one) => overlaps(doc.focus(one), span)), marker);
  }
  return runs;
}

/** A label in the way that another is written: raised digits stay raised, and what stands around the label stays. */
export function labelEdit(doc: Document, focus: Span, old: string, label: string): Edit[] {
  if (label === old) return [];
  const text = doc.text(focus);
  const found = /^\d+$/.test(old) ? /\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u.exec(text) : { index: text.indexOf(old), 0: old };
  if (!found || found.index < 0) return [];
  const from = focus.from + found.index;
  return [{ from, to: from + found[0].length, insert: isRaised(found[0]) ? raise(label) : label }];
}

/** `1–3`, `¹⁻³`. */
const range = /[\d⁰¹²³⁴⁵⁶⁷⁸⁹]\s?[⁻–—-]\s?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
const digits = /^[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u;

function isRange(doc: Document, a: Occurrence, b: Occurrence): boolean {
  if (a.paragraph !== b.paragraph || a.form !== b.form || a.form === 'caret') return false;
  const [first, last] = [doc.focus(a), doc.focus(b)];
  if (last.from - first.to > 3 || !/^\s?[⁻–—-]\s?$/u.test(doc.text({ from: first.to, to: last.from }))) return false;
  return digits.test(doc.text(first)) && digits.test(doc.text(last));
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && a.to > b.from;
}

function runEdits(doc: Document, run: readonly Occurrence[], labelOf: LabelOf): Edit[] {
  const [first, last] = [run[0] as Occurrence, run.at(-1) as Occurrence];
  const ends = [first, last].map((one) => ({ ...doc.focus(one), label: one.label }));
  return rangeEdits(doc, ends, run.map(labelOf));
}

/** Two numbers with a dash between them, which stand for all between: written out where the new ones do not follow each other. */
function rangeEdits(doc: Document, ends: readonly (Span & { label: string })[], labels: readonly string[]): Edit[] {
  const [first, last] = [ends[0] as Span & { label: string }, ends.at(-1) as Span & { label: string }];
  const follows = labels.every((label, i) => i === 0 || Number(label) === Number(labels[i - 1]) + 1);
  if (labels.length === 1) return labelEdit(doc, first, first.label, labels[0] as string);
  if (follows)
    return [
      ...labelEdit(doc, first, first.label, labels[0] as string),
      ...labelEdit(doc, last, last.label, labels.at(-1) as string),
    ];
  const raised = isRaised(doc.text(first));
  const insert = raised ? labels.map(raise).join(',') : labels.join(', ');
  return [{ from: first.from, to: last.to, insert }];
}

function referenceEdits(doc: Document, one: CitationOccurrence, labelOf: LabelOf): Edit[] {
  const { numbers } = one.parts;
  const start = doc.span(one).from;
  const place = ({ from, to, label }: NumberPart) => ({ from: start + from, to: start + to, label });
  return numbers.flatMap((number, i) => {
    if (numbers[i + 1]?.range) return [];
    const ends = number.range ? [numbers[i - 1] as NumberPart, number] : [number];
    const labels = targetsOf(one, ends).map(labelOf);
    return labels.length ? rangeEdits(doc, ends.map(place), labels) : [];
  });
}

/** The notes that a number, or all those of a range, name. */
function targetsOf({ targets }: CitationOccurrence, ends: readonly NumberPart[]): Occurrence[] {
  const [low, high] = [Number(ends[0]?.label), Number(ends.at(-1)?.label)];
  return targets.filter(({ label }, i) => {
    const number = Number(label);
    return low <= number && number <= high && targets.findIndex((other) => other.label === label) === i;
  });
}
