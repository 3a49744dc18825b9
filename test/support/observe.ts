/** Everything that can be seen of a document, as plain data, so that two documents can be compared. */
import type { CitationOccurrence } from '../../server/core/citing.js';
import type { Document } from '../../server/core/document.js';
import type { Occurrence } from '../../server/core/model.js';

/** What a document shows: its text, paragraphs, markers, notes, findings and their fixes. */
export function observe(doc: Document): Record<string, unknown> {
  return {
    text: doc.text(),
    length: doc.length,
    lines: doc.lineCount,
    paragraphs: doc.paragraphs.map(({ text, zone, context, next, lines, start, line, index, mentions }) => ({
      ...{ text, zone, context, next, lines, start, line, index },
      mentions: mentions.map((mention) => ({ ...mention })),
    })),
    occurrences: doc.occurrences.map((one) => shown(doc, one)),
    citations: doc.citations.map((one) => cited(doc, one)),
    actors: doc.actors.map((one) => shown(doc, one)),
    dates: doc.dates.map((one) => shown(doc, one)),
    findings: doc.findings().map((finding) => ({ ...finding, fixes: doc.fixes(finding) })),
    groups: doc.occurrences.map(({ anchor }) => {
      const { definitions, uses } = doc.group(anchor);
      return {
        key: anchor.key,
        definitions: definitions.map((one) => doc.span(one)),
        uses: uses.map((one) => doc.span(one)),
      };
    }),
  };
}

/** The place of every offset and the offset of every place near it, for offsets that are given. */
export function placesOf(doc: Document, offsets: readonly number[]) {
  return offsets.map((offset) => {
    const place = doc.placeAt(offset);
    return { place, back: doc.offsetAt(place), next: doc.offsetAt({ line: place.line + 1, character: offset % 7 }) };
  });
}

function shown(doc: Document, one: Occurrence) {
  const { kind, label, anchor, form, inferred, confidence, why, slot, part } = one;
  const { from, to } = doc.span(one);
  const textFrom = one.paragraph.start + one.textFrom;
  const places = { from, to, textFrom, focus: doc.focus(one), last: one.last.index, paragraph: one.paragraph.index };
  return { kind, label, key: anchor.key, role: anchor.role, form, inferred, confidence, why, slot, part, ...places };
}

function cited(doc: Document, one: CitationOccurrence) {
  const {
    as,
    status,
    reason,
    parts,
    order,
    nested,
    loneQuotes,
    source,
    antecedent,
    candidates,
    targets,
    meant,
    passed,
    note,
  } = one;
  const place = (other: Occurrence | undefined) => other && doc.span(other);
  const { first, conflicts = [], ...said } = source ?? {};
  return {
    ...shown(doc, one),
    ...{ as, status, reason, parts, order, nested, loneQuotes, said },
    first: place(first),
    conflicts: conflicts.map(({ what, at }) => ({ what, at: place(at) })),
    leads: [antecedent, meant, note].map(place),
    lists: [candidates, targets, passed].map((list) => list.map(place)),
  };
}
