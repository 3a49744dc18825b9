/**
 * One line of a fixture: what an author writes, and the text it stands for. Carets count what a reader would call
 * characters: a letter with its accent is one column, an emoji is one, an escape in braces is as many as it is written with.
 */

const named: Readonly<Record<string, string>> = {
  NBSP: '\u00a0',
  TAB: '\t',
  PAGE: '\f',
  CR: '\r',
  LF: '\n',
  CURSOR: '¦',
};

/** `{NBSP}`, `{U+FE0E}`, `{20000 times: word }`, and the cursor. */
const special = /¦|\{([A-Z]+|U\+[0-9A-F]{4,6}|(\d+) times: ([^{}]+))\}/gu;
const readers = new Intl.Segmenter('en', { granularity: 'grapheme' });

export class Line {
  readonly text: string;
  /** Where the cursor stands in `text`, if it stands on this line. */
  readonly cursor: number | undefined;
  /** The offset in `text` that each written column begins at, and at last the end; `undefined` inside an escape. */
  private readonly offsets: readonly (number | undefined)[];

  /** Throws a sentence about what is wrong with the line. */
  constructor(readonly written: string) {
    const offsets: (number | undefined)[] = written.startsWith('\\') ? [undefined] : [];
    let text = '';
    let at = offsets.length;
    const plain = (part: string) => {
      for (const { segment } of readers.segment(part)) {
        offsets.push(text.length);
        text += segment;
      }
    };
    for (const match of written.matchAll(special)) {
      plain(written.slice(at, match.index));
      at = match.index + match[0].length;
      offsets.push(text.length, ...Array.from({ length: match[0].length - 1 }, () => undefined));
      if (match[0] !== '¦') text += meaning(match);
      else if (this.cursor === undefined) this.cursor = text.length;
      else throw new Error('there are two cursors on this line');
    }
    plain(written.slice(at));
    this.text = text;
    this.offsets = [...offsets, text.length];
  }

  /** What a run of carets from one column to another covers. Throws if it ends outside the line or inside an escape. */
  covered(from: number, to: number): { from: number; to: number } {
    if (to >= this.offsets.length) throw new Error('the carets reach past the end of the line above');
    const [start, end] = [this.offsets[from], this.offsets[to]];
    if (start === undefined || end === undefined) throw new Error('the carets begin or end inside an escape');
    if (start === end) throw new Error('the carets cover nothing but the cursor');
    return { from: start, to: end };
  }

  /** The columns of a stretch, the first and the one behind the last. Throws if they cannot be drawn. */
  columns(from: number, to: number): { from: number; to: number } {
    const column = { from: this.offsets.lastIndexOf(from), to: this.offsets.indexOf(to) };
    if (column.from < 0 || column.to < 0)
      throw new Error(`units ${from} to ${to} of “${this.written}” cannot be marked`);
    return column;
  }
}

/** Columns of a line of carets, counted as those of a text are. */
export function columnsOf(text: string): number {
  return [...readers.segment(text)].length;
}

/** Text as a fixture shows it: what cannot be seen is written as an escape. */
export function visible(text: string): string {
  const names = new Map(Object.entries(named).map(([name, char]) => [char, `{${name}}`]));
  return text.replace(/[\t\f\r\n¦]/g, (char) => names.get(char) ?? char);
}

function meaning([whole, name = '', times, repeated]: RegExpExecArray): string {
  if (times !== undefined && repeated !== undefined) return repeated.repeat(Number(times));
  const meant = name.startsWith('U+') ? String.fromCodePoint(Number.parseInt(name.slice(2), 16)) : named[name];
  if (meant === undefined) throw new Error(`${whole} is no escape; there are ${Object.keys(named).join(', ')} and U+…`);
  return meant;
}
