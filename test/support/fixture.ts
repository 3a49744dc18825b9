/** Reads fixture files: test/fixtures/README.md describes the notation for those who write them. */
import type { CitationStyle } from '../../server/core/citing.js';
import type { Options, Severity, Span } from '../../server/core/model.js';
import { rules } from '../../server/core/rules/index.js';
import { answers } from './answers.js';
import { columnsOf, Line } from './line.js';

/** A run of carets: the text it stands under is a `kind`, with `args` as it is written behind the carets. */
export interface Mark extends Span {
  readonly kind: string;
  readonly args: string;
}

/** `--- name args` and the lines below it. */
export interface Answer {
  readonly name: string;
  readonly args: string;
  readonly expected: string;
}

export interface Case {
  readonly title: string;
  /** The lines of the file, from the title on, to the next title. */
  readonly source: readonly string[];
  /** Lines such as `% inferred off`, as written. */
  readonly settings: readonly string[];
  readonly options: Partial<Options>;
  readonly lines: readonly PlacedLine[];
  readonly text: string;
  readonly cursor: number | undefined;
  readonly marks: readonly Mark[];
  readonly answers: readonly Answer[];
}

export interface PlacedLine {
  readonly line: Line;
  /** Where it begins in the text of the case. */
  readonly start: number;
}

export interface Fixture {
  /** The lines before the first case. */
  readonly head: readonly string[];
  /** The kinds that are checked; `finding` stands for every code. */
  readonly checks: ReadonlySet<string>;
  readonly cases: readonly Case[];
}

const kinds = new Set(['marker', 'note', 'url', 'heading', 'actor', 'instrument', 'date']);
/** Kinds whose marks say which one it is: a label, a name, a value. */
export const labelled: ReadonlySet<string> = new Set(['marker', 'note', 'actor', 'instrument', 'date']);
const codes = new Set(rules.map(({ code }) => code));
const severities = new Set(['error', 'warning', 'information', 'hint', 'off']);
const lineEnds: Readonly<Record<string, string>> = { lf: '\n', cr: '\r', crlf: '\r\n' };
/** Behind the name of a thing that goes on in the next line: only its first line can be marked. */
const goesOn = ' …';

/** Reads a file. Throws at the first thing that has no meaning, with its line number. */
export function parse(source: string): Fixture {
  const lines = source.split('\n');
  const starts = lines.flatMap((line, i) => (line.startsWith('=== ') ? [i] : []));
  const head = lines.slice(0, starts[0] ?? lines.length);
  const cases = starts.map((from, i) => readCase(lines.slice(from, starts[i + 1] ?? lines.length), from + 1));
  return { head, checks: checksOf(head, cases), cases };
}

/** Whether things of a kind are checked in a file. */
export function isChecked(checks: ReadonlySet<string>, kind: string): boolean {
  return checks.has(kind) || (codes.has(kind) && checks.has('finding'));
}

/** A mark as it can be drawn: cut at the end of its first line. */
export function drawable(mark: Mark, text: string): Mark {
  const end = text.slice(mark.from, mark.to).search(/[\r\n]/);
  return end < 0 ? mark : { ...mark, to: mark.from + end, args: `${mark.args}${goesOn}`.trimStart() };
}

function checksOf(head: readonly string[], cases: readonly Case[]): Set<string> {
  const declared = head.flatMap((line) => /^checks:(.*)/.exec(line)?.[1]?.trim().split(/\s+/) ?? []);
  const unknown = declared.find((kind) => kind !== 'finding' && !isKind(kind));
  if (unknown !== undefined) throw new Error(`checks: there is no kind “${unknown}”`);
  return new Set([...declared, ...cases.flatMap(({ marks }) => marks.map(({ kind }) => kind))]);
}

/** Reads the lines of one case; `first` is the number of its title line in the file. */
function readCase(source: readonly string[], first: number): Case {
  const reader = new CaseReader();
  source.slice(1).forEach((line, i) => {
    try {
      reader.take(line);
    } catch (error) {
      throw new Error(`line ${first + 1 + i}: ${(error as Error).message}: ${line}`);
    }
  });
  const title = (source[0] as string).slice(4).trim();
  try {
    return { title, source, ...reader.finish() };
  } catch (error) {
    throw new Error(`line ${first}, “${title}”: ${(error as Error).message}`);
  }
}

class CaseReader {
  private readonly settings: string[] = [];
  private readonly lines: Line[] = [];
  private readonly drawn: { under: number; from: number; to: number; kind: string; args: string }[] = [];
  private readonly answers: { name: string; args: string; lines: string[] }[] = [];

  take(line: string): void {
    const asked = /^--- (\S+) ?(.*)$/.exec(line);
    if (asked) this.ask(asked[1] as string, asked[2] as string);
    else if (this.answers.length) this.answers.at(-1)?.lines.push(line);
    else if (line.startsWith('% ') && !this.lines.length) this.settings.push(line.slice(2).trim());
    else if (/^\s*\^+(?:\s|$)/.test(line)) this.mark(line);
    else this.lines.push(new Line(line));
  }

  finish(): Omit<Case, 'title' | 'source'> {
    while (this.lines.at(-1)?.written === '') this.lines.pop();
    const { end, open, options } = this.readSettings();
    let start = 0;
    const lines = this.lines.map((line) => {
      const placed = { line, start };
      start += line.text.length + end.length;
      return placed;
    });
    const text = this.lines.map((line) => line.text).join(end) + (open || !this.lines.length ? '' : end);
    const cursors = lines.flatMap(({ line, start }) => (line.cursor === undefined ? [] : [start + line.cursor]));
    if (cursors.length > 1) throw new Error('there are two cursors');
    const marks = this.drawn.map((drawn) => place(drawn, lines[drawn.under] as PlacedLine));
    const answers = this.answers.map(({ name, args, lines }) => ({ name, args, expected: trimmed(lines) }));
    return { settings: this.settings, options, lines, text, cursor: cursors[0], marks, answers };
  }

  private ask(name: string, args: string): void {
    if (!Object.hasOwn(answers, name))
      throw new Error('no such answer is known; a line of the text needs a \\ in front');
    this.answers.push({ name, args: args.trim(), lines: [] });
  }

  /** Reads a line of carets; a run without words of its own shares those of the next one. */
  private mark(line: string): void {
    if (line.includes('\t')) throw new Error('there is a tab between the carets');
    const under = this.lines.length - 1;
    if (under < 0) throw new Error('there is no text above these carets');
    let waiting: { from: number; to: number }[] = [];
    for (const { index, 1: run = '', 2: words = '' } of line.matchAll(/(\^+)([^^]*)/g)) {
      const from = columnsOf(line.slice(0, index));
      waiting.push((this.lines[under] as Line).covered(from, from + run.length));
      if (words.trim() === '') continue;
      const [kind = '', ...args] = words.trim().split(/\s+/);
      demandKind(kind, args);
      for (const span of waiting) this.drawn.push({ under, ...span, kind, args: args.join(' ') });
      waiting = [];
    }
    if (waiting.length) throw new Error('the carets say nothing; a line of the text needs a \\ in front');
  }

  private readSettings(): { end: string; open: boolean; options: Partial<Options> } {
    let [end, open] = ['\n', false];
    let options: Partial<Options> = {};
    for (const setting of this.settings) {
      const [, name, value = '', level = ''] =
        /^(line ends|no last line end|inferred|severity|date|acronym|style) ?(\S*) ?(\S*)$/.exec(setting) ?? [];
      if (name === 'no last line end') open = true;
      else if (name === 'line ends' && value in lineEnds) end = lineEnds[value] as string;
      else if (name === 'inferred' && value === 'off') options = { ...options, inferred: false };
      else if (name === 'date') options = { ...options, date: value };
      else if (name === 'style') options = { ...options, style: value as CitationStyle };
      else if (name === 'acronym') options = { ...options, acronyms: [...(options.acronyms ?? []), value] };
      else if (name === 'severity' && codes.has(value) && severities.has(level))
        options = { ...options, severity: { ...options.severity, [value]: level as Severity | 'off' } };
      else throw new Error(`“% ${setting}” is no setting`);
    }
    return { end, open, options };
  }
}

function place(
  { from, to, kind, args }: { from: number; to: number; kind: string; args: string },
  { start }: PlacedLine,
): Mark {
  return { kind, args, from: start + from, to: start + to };
}

function demandKind(kind: string, args: readonly string[]): void {
  if (!isKind(kind)) throw new Error(`there is no kind “${kind}”; a line of the text needs a \\ in front`);
  if (labelled.has(kind) && !args.length) throw new Error(`a ${kind} needs its label, name or value`);
}

function isKind(kind: string): boolean {
  return kinds.has(kind) || codes.has(kind);
}

function trimmed(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
