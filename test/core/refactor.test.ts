/**
 * Every refactoring keeps every link: each marker leads to the words that it led to, each number in the text to the same note, nothing
 * else changes, and a second time there is nothing left to do. RUNS and SEED as in `incremental.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';
import { definitionsOf, items, noteText } from '../../server/core/query.js';
import { applied } from '../../server/core/refactor/edits.js';
import { refactorings } from '../../server/core/refactor/index.js';
import type { Refactoring } from '../../server/core/refactor/refactoring.js';
import { type Noted, noted, written } from '../support/noted.js';
import { forAll, type Random, shorter, withOne } from '../support/random.js';
import { pieces } from '../support/texts.js';

const runs = Number(process.env.RUNS ?? 60);
/** `ONLY=renumberNotes` runs the property for one of them. */
const chosen = refactorings.filter(({ name }) => !process.env.ONLY || process.env.ONLY === name);

interface Case {
  readonly text: Noted;
  readonly end: string;
  /** Where the cursor stands, in hundredths of the text. */
  readonly cursor: number;
}

/** What a refactoring may do beside what all do. */
interface Allowed {
  /** Markers that come, go. */
  readonly markers?: 1 | -1;
  /** Copies of notes come or go, so each link and each line is looked for once. */
  readonly copies?: true;
  /** Notes say the same of their sources in other words. */
  readonly rewrites?: true;
  readonly twice?: false;
  readonly findings?: readonly string[];
}

const allowed: Readonly<Record<string, Allowed>> = {
  renumberNotes: {},
  insertNote: { markers: 1, twice: false, findings: ['note/empty-note'] },
  deleteNote: { markers: -1, twice: false },
  mergeNotes: { copies: true },
  expandIbid: { rewrites: true },
  expandCitations: { rewrites: true, findings: ['citation/duplicate-full'] },
  contractCitations: { rewrites: true },
  separateNotes: { copies: true, findings: ['citation/duplicate-full'] },
};

for (const refactoring of chosen)
  test(`${refactoring.name} keeps every link`, (t) => {
    let done = 0;
    forAll<Case>({
      runs,
      make: (random) => ({
        text: noted(random, random.chance(0.5)).text,
        end: lineEnd(random),
        cursor: random.int(0, 100),
      }),
      *simpler(one) {
        for (const body of shorter(one.text.body)) yield { ...one, text: { ...one.text, body } };
        for (const notes of shorter(one.text.notes)) yield { ...one, text: { ...one.text, notes } };
        for (const more of shorter(one.text.more)) yield { ...one, text: { ...one.text, more } };
        for (const body of withOne(one.text.body, shorterSentence)) yield { ...one, text: { ...one.text, body } };
      },
      check({ text, end, cursor }) {
        const whole = written(text, end);
        if (holds(refactoring, whole, Math.round((whole.length * cursor) / 100))) done++;
      },
    });
    t.diagnostic(`${done} of ${runs} texts were changed`);
    assert.ok(process.env.SEED || done > runs / 20, `${done} of ${runs} texts were changed`);
  });

test('no refactoring breaks a link of any text', () => {
  forAll<{ list: readonly string[]; cursor: number }>({
    runs,
    make: (random) => ({ list: pieces(random), cursor: random.int(0, 100) }),
    *simpler({ list, cursor }) {
      for (const other of shorter(list)) yield { list: other, cursor };
    },
    check({ list, cursor }) {
      const text = list.join('');
      for (const refactoring of chosen) holds(refactoring, text, Math.round((text.length * cursor) / 100));
    },
  });
});

/** Whether something was changed. Throws where a link was. */
function holds(refactoring: Refactoring, text: string, at: number): boolean {
  const doc = new Document(text);
  const places = [at, ...items(doc, 'marker').map(({ from }) => from)];
  const cursor = places.find((place) => refactoring.title(doc, place) !== undefined) ?? at;
  const title = refactoring.title(doc, cursor);
  const plan = refactoring.plan(doc, cursor);
  assert.equal(doc.text(), text, 'a plan changes nothing');
  if (title === undefined || !plan) return false;
  if ('refused' in plan) {
    assert.match(plan.refused, /^\S.*\S$/s, 'a refusal says why');
    return false;
  }
  assert.ok(plan.edits.length > 0, 'a plan does something');
  for (const [i, { from, to }] of plan.edits.entries())
    assert.ok(from <= to && from >= (plan.edits[i - 1]?.to ?? 0), 'edits stand in order and do not overlap');
  const after = new Document(applied(text, plan.edits));
  const may = allowed[refactoring.name] ?? {};
  assert.deepEqual(...sameLinks(doc, after, may));
  assert.deepEqual(...sameRest(doc, after, may), 'nothing else changes');
  noNewFindings(doc, after, may);
  if (may.twice !== false) assert.equal(refactoring.plan(after, 0), undefined, 'a second time nothing is left to do');
  return true;
}

/** What each marker and each number in the text leads to, before and after, but for the one that comes or goes. */
function sameLinks(before: Document, after: Document, { markers, copies, rewrites }: Allowed): [string[], string[]] {
  if (rewrites) return [sourcesOf(after), sourcesOf(before)];
  const [old, now] = [linksOf(before), linksOf(after)];
  if (copies) return [now.filter(isOnce), old.filter(isOnce)];
  if (markers === undefined) return [now, old];
  const [longer, shorter] = markers > 0 ? [now, old] : [old, now];
  const at = longer.findIndex((link, i) => link !== shorter[i]);
  const rest = longer.filter((_, i) => i !== at);
  // A note that goes takes the numbers along that stand in it.
  return [rest.filter((link) => !link.startsWith('in ') || shorter.includes(link)), shorter];
}

function isOnce(link: string, i: number, all: readonly string[]): boolean {
  return !link.startsWith('in ') || isFirst(link, i, all);
}

/** Markers are compared one by one; what stands in copies of notes, once. */
function isFirst(line: string, i: number, all: readonly string[]): boolean {
  return all.indexOf(line) === i;
}

function linksOf(doc: Document): string[] {
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
  return [...markers, ...numbers.sort()];
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
function sameRest(before: Document, after: Document, { markers, copies, rewrites }: Allowed): [string[], string[]] {
  if (rewrites) return [[bodyOf(after)], [bodyOf(before)]];
  const [old, now] = [restOf(before), restOf(after)];
  if (copies) return [now.filter(isFirst), old.filter(isFirst)];
  if (markers !== -1) return [now, old];
  const gone = [...old];
  for (const line of now) gone.splice(gone.indexOf(line), gone.includes(line) ? 1 : 0);
  const notes = items(before, 'note').map((note) =>
    before
      .text(note)
      .split(/[\r\n]+/)
      .map(bare),
  );
  const own = notes.find((lines) => gone.every((line) => lines.includes(line)));
  return [own ? [...now, ...gone].sort() : now, old];
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

function lineEnd(random: Random): string {
  return random.pick(['\n', '\n', '\r\n']);
}

function* shorterSentence(line: string): Iterable<string> {
  const sentences = line.split(/(?<=[.\]\d>] )(?=[A-Z])/);
  if (sentences.length > 1) for (const other of shorter(sentences)) yield other.join('');
}
