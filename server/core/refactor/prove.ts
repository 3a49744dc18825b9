/** Reads the result of a change before it is offered, and compares what leads where. */
import type { CitationOccurrence } from '../citing.js';
import { Document } from '../document.js';
import type { Edit, Occurrence, Span } from '../model.js';
import { fold } from '../text.js';
import { applied, inOrder, outside, textWith } from './edits.js';
import type { Meant, Plan, Refactoring } from './refactoring.js';

/** What a refactoring does at a place, in order and proven; undefined where there is nothing to change. */
export function plan(doc: Document, refactoring: Refactoring, at: number): Plan | undefined {
  const draft = refactoring.draft(doc, at);
  return draft && 'edits' in draft ? prove(doc, draft.edits, draft.meant) : draft;
}

/**
 * The edits as a plan if, in a document with the changed text, every marker leads to the words that it leads to now, every
 * citation to its source, every cross-reference to its note, and nothing is reported that was not reported. Else a refusal.
 */
function prove(doc: Document, edits: readonly Edit[], meant: Meant = {}): Plan | undefined {
  if (!edits.length) return undefined;
  const ordered = inOrder(edits);
  if (ordered.some(({ from }, i) => from < (ordered[i - 1]?.to ?? 0)))
    return { refused: 'Two changes would meet in one place. Nothing was changed.' };
  const before = meant.joins ? joined(doc, meant.joins) : doc;
  if (!before) return { refused: 'The parts of a note would not be read as one. Nothing was changed.' };
  const after = new Document(applied(doc.text(), ordered), doc.options);
  const refused =
    otherMarker(doc, before, after, ordered, meant) ??
    otherCitation(before, after, meant) ??
    newFinding(before, after, meant) ??
    unsettled(after, meant);
  return refused ? { refused } : { edits: ordered };
}

/** The text in which notes are whole; undefined if anything but their words would be another. */
function joined(doc: Document, joins: readonly Edit[]): Document | undefined {
  const whole = new Document(applied(doc.text(), joins), doc.options);
  const said = (one: Document, edits: readonly Edit[]) => {
    const notes = one.occurrences.filter(({ kind }) => kind === 'note');
    const words = new Map(notes.map((note) => [note, fold(textWith(one, textSpan(one, note), edits))]));
    return JSON.stringify(markersIn(one).map((marker) => leads(one, marker, words)));
  };
  return said(doc, joins) === said(whole, []) ? whole : undefined;
}

/** Where each marker of the text stands in the result, and the words of the notes that it leads to. */
function otherMarker(
  doc: Document,
  before: Document,
  after: Document,
  edits: readonly Edit[],
  meant: Meant,
): string | undefined {
  const { added, removed, rewritten = [] } = meant;
  const [old, now] = [markersIn(doc), markersIn(after)];
  const words = { old: wordsOfNotes(before, rewritten), now: wordsOfNotes(after) };
  const said = markersIn(before).map((marker) => leads(before, marker, words.old));
  if (removed !== undefined) for (const list of [old, said]) list.splice(removed, 1);
  if (added) {
    const before = edits.filter((edit) => edit.to <= added.from && edit !== added);
    const { from } = carried({ from: added.from, to: added.from }, before);
    const place = { from, to: from + added.insert.length };
    const [fresh] = now.splice(
      now.findIndex((one) => overlap(after.focus(one), place)),
      1,
    );
    if (!fresh || !overlap(after.focus(fresh), place) || leads(after, fresh, words.now) !== '')
      return 'A marker at this place would not be read as one. Nothing was changed.';
  }
  const notes = doc.occurrences.filter(({ kind }) => kind === 'note').map((note) => doc.span(note));
  const wrong = old.findIndex((marker, i) => {
    const counterpart = now[i];
    if (!counterpart || said[i] !== leads(after, counterpart, words.now)) return true;
    const focus = doc.focus(marker);
    return !notes.some((note) => overlap(note, focus)) && !overlap(carried(focus, edits), after.focus(counterpart));
  });
  if (wrong >= 0) {
    const place = carried(doc.focus(old[wrong] as Occurrence), edits);
    const read = now.some((one) => overlap(after.focus(one), place));
    const what = read ? 'would not lead to its note' : 'would not be read as a marker';
    return wouldChange(doc, old[wrong] as Occurrence, what);
  }
  if (now.length > old.length) return 'A number would be read as a marker that is none now. Nothing was changed.';
  return undefined;
}

/** Where a stretch of the text stands when edits, which are in order, have been made: with all of what takes the place of a part of it. */
function carried({ from, to }: Span, edits: readonly Edit[]): Span {
  let [start, end] = [from, to];
  for (const edit of edits) {
    const by = edit.insert.length - (edit.to - edit.from);
    if (edit.to <= from) [start, end] = [start + by, end + by];
    else if (edit.from < to) {
      if (edit.from < from) start -= from - edit.from;
      end += edit.to > to ? edit.insert.length - (to - edit.from) : by;
    }
  }
  return { from: start, to: end };
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** What each citation is and leads to, told by words, since numbers may change. */
function otherCitation(doc: Document, after: Document, { loses, rewritten }: Meant): string | undefined {
  const [old, now] = [citationsIn(doc, rewritten), citationsIn(after, rewritten && [])];
  const lost = [...old].find(([said, own]) => own.length > (now.get(said)?.length ?? 0));
  if (lost && !loses)
    return wouldChange(doc, lost[1].at(-1) as Occurrence, 'would lead elsewhere', rewritten !== undefined);
  const come = [...now].find(([said]) => !old.has(said))?.[1][0];
  return come && `“${fold(after.text(after.span(come)))}” would be read otherwise than now. Nothing was changed.`;
}

function newFinding(doc: Document, after: Document, { findings = [] }: Meant): string | undefined {
  const counts = new Map<string, number>();
  for (const { code } of doc.findings()) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { code, message } of after.findings()) {
    const left = (counts.get(code) ?? 0) - 1;
    counts.set(code, left);
    if (left < 0 && !findings.includes(code)) return `The result would not be in order: ${message}`;
  }
  return undefined;
}

function unsettled(after: Document, { left }: Meant): string | undefined {
  return left?.(after)
    ? 'The same change would be needed again, so this text cannot be told apart well enough. Nothing was changed.'
    : undefined;
}

function wouldChange(doc: Document, one: Occurrence, what: string, rewritten = false): string {
  const line = doc.placeAt(doc.focus(one).from).line + 1;
  const advice = (one as CitationOccurrence).as === 'ibid' && !rewritten ? 'Expand it first.' : 'Nothing was changed.';
  const name = one.kind === 'marker' ? `Marker ${one.label}` : `“${fold(doc.text(doc.span(one)))}”`;
  return `${name} in line ${line} ${what}. ${advice}`;
}

function markersIn(doc: Document): Occurrence[] {
  return doc.occurrences.filter(({ kind }) => kind === 'marker');
}

function leads(doc: Document, marker: Occurrence, words: ReadonlyMap<Occurrence, string>): string {
  return doc
    .group(marker.anchor)
    .definitions.map((note) => words.get(note))
    .join('\n');
}

/** The text of each note with edits made in it, and with a sign instead of the numbers by which it names others. */
function wordsOfNotes(doc: Document, edits: readonly Edit[] = []): Map<Occurrence, string> {
  const signs = doc.citations.flatMap((one) => {
    const [first, last] = [one.parts.numbers[0], one.parts.numbers.at(-1)];
    const start = doc.span(one).from;
    return first && last ? [{ from: start + first.from, to: start + last.to, insert: '#' }] : [];
  });
  const all = [...edits, ...outside(signs, edits)];
  const notes = doc.occurrences.filter(({ kind }) => kind === 'note');
  return new Map(notes.map((note) => [note, fold(textWith(doc, textSpan(doc, note), all))]));
}

/** A note without its label. */
function textSpan(doc: Document, note: Occurrence): Span {
  return { from: note.paragraph.start + note.textFrom, to: doc.span(note).to };
}

/** The citations by what they say; by their source alone where they are rewritten. */
function citationsIn(doc: Document, rewritten: readonly Edit[] | undefined): Map<string, CitationOccurrence[]> {
  const words = wordsOfNotes(doc, rewritten);
  const wordsOf = (note: Occurrence | undefined) => (note && words.get(note)) ?? '';
  const found = new Map<string, CitationOccurrence[]>();
  for (const one of doc.citations) {
    const { as, status, note, order, targets, source } = one;
    const first = source ? fold(textWith(doc, doc.span(source.first), rewritten ?? [])) : '';
    const form = rewritten && first ? [] : [as, status, targets.map(wordsOf)];
    const said = JSON.stringify([wordsOf(note), order, first, ...form]);
    found.set(said, [...(found.get(said) ?? []), one]);
  }
  return found;
}
