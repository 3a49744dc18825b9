/** Markers as they stand together: a list in one pair of brackets, numbers with commas or a dash between them, markers without a gap. */
import type { Document } from '../document.js';
import type { Occurrence, Span } from '../model.js';
import { markersAsWritten } from './relabel.js';

/** What is written in one go, brackets and tags included, and what it holds: single markers and ranges. */
export interface Cluster extends Span {
  readonly runs: readonly (readonly Occurrence[])[];
}

/** All markers in reading order, those that stand together in one. */
export function clustersIn(doc: Document): Cluster[] {
  const found: Cluster[] = [];
  for (const run of markersAsWritten(doc)) {
    const own = { ...writtenSpan(doc, run), runs: [run] };
    const before = found.at(-1);
    if (before && joined(doc, before, own))
      found[found.length - 1] = { ...own, from: before.from, runs: [...before.runs, run] };
    else found.push(own);
  }
  return found;
}

/** The brackets or tags around a marker count; a bare number is all there is of it. */
function writtenSpan(doc: Document, run: readonly Occurrence[]): Span {
  const span = { from: doc.focus(run[0] as Occurrence).from, to: doc.focus(run.at(-1) as Occurrence).to };
  return doc.mentions('marker', span).find(({ from, to }) => from <= span.from && span.to <= to) ?? span;
}

function joined(doc: Document, a: Cluster, b: Cluster): boolean {
  if (b.from <= a.to) return b.from < a.to || form(a) === form(b);
  const plain = form(b) === 'bare' || /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(doc.text(b));
  return form(a) === form(b) && plain && b.from - a.to <= 2 && /^[,;]\s?$/.test(doc.text({ from: a.to, to: b.from }));
}

function form({ runs }: Cluster): string | undefined {
  return runs.at(-1)?.[0]?.form;
}
