/** What every refactoring must keep, asked of what one of them makes of a text. */
import assert from 'node:assert/strict';
import { Document } from '../../server/core/document.js';
import { definitionsOf, items, noteText } from '../../server/core/query.js';
import { applied } from '../../server/core/refactor/edits.js';
import { plan } from '../../server/core/refactor/prove.js';
import type { Refactoring } from '../../server/core/refactor/refactoring.js';

/** What a refactoring may do beside what all do. */
interface Allowed {
  /** Markers that come, go. */
  readonly markers?: 1 | -1;
  /** Copies of notes come or go, so each link and each line is looked for once. */
  readonly copies?: true;
  /** Notes say the same of their sources in other words. */
  readonly rewrites?: true;
  /** Characters that may come or go: what is left must be the same, in the same order. */
  readonly loose?: RegExp;
  /** Whole stretches are taken out, or notes stand elsewhere: letters are compared without their order. */
  readonly takes?: true;
  readonly moves?: true;
  readonly twice?: false;
  /** What is not certain is left, and a second time the reason is told. */
  readonly leaves?: true;
  readonly findings?: readonly string[];
}

const allowed: Readonly<Record<string, Allowed>> = {
  renumberNotes: {},
  insertNote: { markers: 1, twice: false, findings: ['note/empty-note'] },
  deleteNote: { markers: -1, twice: false },
  mergeNotes: { copies: true },
  moveNotesToEnd: { moves: true },
  moveNotesToSections: { moves: true },
  repairUrls: { loose: /\s/g },
  joinWords: { loose: /[\s\u00ad¬-]/g },
  dropFurniture: { takes: true },
  fixAll: { loose: /[\s.,]/g },
  expandThisIbid: { rewrites: true },
  expandIbid: { rewrites: true, leaves: true },
  expandCitations: { rewrites: true, leaves: true, findings: ['citation/duplicate-full'] },
  contractCitations: { rewrites: true },
  separateNotes: { copies: true, findings: ['citation/duplicate-full'] },
};

/** The changed text, if something was changed. Throws where a link was. */
export function refactored(refactoring: Refactoring, text: string, at: number): string | undefined {
  const doc = new Document(text);
  const places = [at, ...[...items(doc, 'marker'), ...items(doc, 'citation')].map(({ from }) => from)];
  const cursor = places.find((place) => refactoring.title(doc, place) !== undefined) ?? at;
  const title = refactoring.title(doc, cursor);
  const change = plan(doc, refactoring, cursor);
  assert.equal(doc.text(), text, 'a plan changes nothing');
  if (title === undefined || !change) return undefined;
  if ('refused' in change) {
    assert.match(change.refused, /^\S.*\S$/s, 'a refusal says why');
    return undefined;
  }
  assert.ok(change.edits.length > 0, 'a plan does something');
  for (const [i, { from, to }] of change.edits.entries())
    assert.ok(from <= to && from >= (change.edits[i - 1]?.to ?? 0), 'edits stand in order and do not overlap');
  const after = new Document(applied(text, change.edits));
  const may = allowed[refactoring.name] ?? {};
  assert.deepEqual(...sameLinks(doc, after, may));
  assert.deepEqual(...sameRest(doc, after, may), 'nothing else changes');
  noNewFindings(doc, after, may);
  const again = plan(after, refactoring, 0);
  const told = may.leaves && again && 'refused' in again;
  if (may.twice !== false && !told) assert.equal(again, undefined, 'a second time nothing is left to do');
  return after.text();
}

/** What each marker and each number in the text leads to, before and after, but for the one that comes or goes. */
function sameLinks(
  before: Document,
  after: Document,
  { markers, copies, rewrites, loose = /^$/ }: Allowed,
): [string[], string[]] {
  if (rewrites) return [sourcesOf(after), sourcesOf(before)];
  const [old, now] = [linksOf(before, loose), linksOf(after, loose)];
  if (copies) return [now.filter(isOnce), old.filter(isOnce)];
  if (markers === undefined) return [now, old];
  const [longer, shorter] = markers > 0 ? [now, old] : [old, now];
  const at = longer.findIndex((link, i) => link !== shorter[i]);
  const rest = longer.filter((_, i) => i !== at);
  // A note that goes takes the numbers along that stand in it.
  const left = [...shorter];
  const kept = rest.filter((link) => {
    const found = left.indexOf(link);
    if (found >= 0) left.splice(found, 1);
    return found >= 0 || !link.startsWith('in ');
  });
  return [kept, shorter];
}

function isOnce(link: string, i: number, all: readonly string[]): boolean {
  return !link.startsWith('in ') || isFirst(link, i, all);
}

/** Markers are compared one by one; what stands in copies of notes, once. */
function isFirst(line: string, i: number, all: readonly string[]): boolean {
  return all.indexOf(line) === i;
}

function linksOf(doc: Document, loose: RegExp): string[] {
  const markers = items(doc, 'marker').map((marker) =>
    definitionsOf(doc, marker)
      .map((note) => wordsOf(noteText(doc, note)))
      .join(),
  );
  const named = doc.citations.filter(({ parts }) => parts.numbers.length > 0);
  const numbers = named.map(({ targets, note }) => {
    const at = note ? wordsOf(doc.text(doc.span(note))) : 'text';
    return `in ${at}: ${targets.map((one) => wordsOf(doc.text(doc.span(one)))).join()}`;
  });
  return [...markers.map((one) => one.replace(loose, '')), ...numbers.map((one) => one.replace(loose, '')).sort()];
}

/** Words without what may change of them: the label, and the numbers of other notes. */
function wordsOf(text: string): string {
  return withoutNumbers(text)
    .replace(/^(?:\[\^\d+\]:|\[\d+\]|<sup>\d+<\/sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d+[.)]?)\s*/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutNumbers(text: string): string {
  return text.replace(/(\bnotes? )\d+(?:(?:–|, | and )\d+)*/g, '$1#');
}

/** The sources that each marker leads to, by their full citations. */
function sourcesOf(doc: Document): string[] {
  const markers = doc.occurrences.filter(({ kind }) => kind === 'marker');
  return markers.map((marker) => {
    const own = doc.citations.filter(({ note }) => note && doc.group(marker.anchor).definitions.includes(note));
    const words = own.flatMap(({ source }) => (source ? [doc.text(doc.span(source.first))] : []));
    return `${marker.label}: ${words.join('; ')}`;
  });
}

/** The text without its notes, but with their labels. */
function bodyOf(doc: Document): string {
  return applied(
    doc.text(),
    items(doc, 'note').map(({ textFrom, to }) => ({ from: textFrom, to, insert: '' })),
  );
}

/** The lines that are not in the other text: none, or those of one note that goes. */
function sameRest(
  before: Document,
  after: Document,
  { markers, copies, rewrites, loose, takes, moves }: Allowed,
): [string[], string[]] {
  if (rewrites) return [[bodyOf(after)], [bodyOf(before)]];
  if (loose) return [[after.text().replace(loose, '')], [before.text().replace(loose, '')]];
  if (takes) return [[rest(after.text(), before.text())], ['']];
  if (moves) return [[lettersOf(after)], [lettersOf(before)]];
  const [old, now] = [restOf(before), restOf(after)];
  if (copies) return [now.filter(isFirst), old.filter(isFirst)];
  if (markers !== -1) return [now, old];
  const gone = [...old];
  for (const line of now) gone.splice(gone.indexOf(line), gone.includes(line) ? 1 : 0);
  const notes = items(before, 'note').map(({ textFrom, to }) =>
    before
      .text({ from: textFrom, to })
      .split(/[\r\n]+/)
      .map(bare),
  );
  const own = notes.find((lines) => gone.every((line) => lines.includes(line)));
  return [own ? [...now, ...gone].sort() : now, old];
}

/** What of a text is not found, in the same order, in another one. */
function rest(part: string, whole: string): string {
  let at = 0;
  for (const letter of whole) if (part.startsWith(letter, at)) at += letter.length;
  return part.slice(at);
}

/** All letters without the headings of lists of notes. */
function lettersOf(doc: Document): string {
  const lines = restOf(doc).filter((line) => !/^(?:Notes|Endnotes|References)$/.test(line));
  return [...lines.join('').replace(/\P{L}/gu, '')].sort().join('');
}

/** All lines without markers and labels, in no order, because notes may change places. */
function restOf(doc: Document): string[] {
  const spans = items(doc)
    .filter(({ kind }) => kind === 'marker' || kind === 'note')
    .map(({ focus }) => focus);
  const marked = [...new Map(spans.map((span) => [span.from, span])).values()].sort((a, b) => a.from - b.from);
  const edits = marked
    .filter((span, i) => span.from >= (marked[i - 1]?.to ?? 0))
    .map((span) => ({ ...span, insert: '' }));
  const plain = applied(doc.text(), edits);
  return plain
    .split(/[\r\n\f]+/)
    .map(bare)
    .filter((line) => /[\p{L}\d]/u.test(line))
    .sort();
}

/** A line without labels, and without what remains of markers and of the marks around them. */
function bare(line: string): string {
  const marks = /^[.) ]+|\[[, –]*\]|<sup>[, –]*<\/sup>|[⁻,;–-]? *(?=[.,;]|$)/gu;
  const label = /^(?:\[\^\d+\]:|\[\d+\]|<sup>\d+<\/sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d+[.)])\s*/u;
  return withoutNumbers(line)
    .replace(/ ?↩︎/u, '')
    .replace(label, '')
    .replace(/⁻/g, '')
    .replace(marks, '')
    .replace(/[ ,–]+/g, ' ')
    .trim();
}

function noNewFindings(before: Document, after: Document, { findings = [] }: Allowed): void {
  const codes = before.findings().map(({ code }) => code);
  for (const { code, message } of after.findings()) {
    const at = codes.indexOf(code);
    if (at >= 0) codes.splice(at, 1);
    else assert.ok(findings.includes(code), message);
  }
}
