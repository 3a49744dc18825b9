/** Writes a case as its author should have written it: what is found, in the notation of the fixtures. */
import type { Document } from '../../server/core/document.js';
import { items } from '../../server/core/query.js';
import { answers } from './answers.js';
import { type Case, drawable, isChecked, labelled, type Mark, type PlacedLine } from './fixture.js';
import { columnsOf } from './line.js';

/** The case as written, with its carets laid out in the one way that `draw` lays them out. */
export function drawExpected(one: Case): string {
  return draw(
    one,
    one.marks,
    one.answers.map(({ expected }) => expected),
  );
}

/** The case with what a document of its text really holds. Throws if that cannot be written in the notation. */
export function drawFound(one: Case, doc: Document, checks: ReadonlySet<string>): string {
  const marks = found(doc).filter(({ kind }) => isChecked(checks, kind));
  const text = doc.text();
  return draw(
    one,
    marks.map((mark) => drawable(mark, text)),
    one.answers.map(({ name, args }) => answers[name]?.({ doc, cursor: one.cursor, args }).trim() ?? ''),
  );
}

/** Everything a fixture can mark, in reading order. */
function found(doc: Document): Mark[] {
  const things = items(doc).map(({ kind, name, focus }): Mark => {
    return { kind, args: labelled.has(kind) ? name.replace(/\s+/g, ' ') : '', from: focus.from, to: focus.to };
  });
  const faults = doc.findings().map(({ code, from, to }): Mark => ({ kind: code, args: '', from, to }));
  return [...things, ...faults];
}

function draw(one: Case, marks: readonly Mark[], replies: readonly string[]): string {
  const byLine = new Map<PlacedLine, Mark[]>(one.lines.map((line) => [line, []]));
  for (const mark of marks) byLine.get(lineOf(one, mark.from))?.push(mark);
  const text = one.lines.flatMap((line) => [line.line.written, ...carets(line, byLine.get(line) ?? [])]);
  const asked = one.answers.flatMap(({ name, args }, i) => [
    `--- ${name} ${args}`.trimEnd(),
    ...(replies[i] ? [replies[i]] : []),
  ]);
  const settings = one.settings.map((setting) => `% ${setting}`);
  return [`=== ${one.title}`, ...settings, ...text, ...asked].join('\n');
}

function lineOf({ lines }: Case, at: number): PlacedLine {
  return lines.filter(({ start }) => start <= at).at(-1) as PlacedLine;
}

/** The lines of carets under a line: each mark on the first of them that has room for it. */
function carets({ line, start }: PlacedLine, marks: readonly Mark[]): string[] {
  const rows: string[] = [];
  const ordered = [...marks].sort(
    (a, b) => a.from - b.from || a.to - b.to || compare(`${a.kind} ${a.args}`, `${b.kind} ${b.args}`),
  );
  for (const { from, to, kind, args } of ordered) {
    const column = line.columns(from - start, to - start);
    const label = `${'^'.repeat(column.to - column.from)} ${kind} ${args}`.trimEnd();
    const free = rows.findIndex((row) => columnsOf(row) + 2 <= column.from);
    const row = free < 0 ? rows.push('') - 1 : free;
    const before = rows[row] as string;
    rows[row] = before + ' '.repeat(column.from - columnsOf(before)) + label;
  }
  return rows;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
