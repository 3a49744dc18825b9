import type { Span } from '../core/model.js';

/** What is wrong in the file, in words for writers: what it is and what to do. Offsets count from the start of the file. */
export interface Problem extends Span {
  /** An error costs an entry, or a part of one; a warning costs nothing else. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Knows lines, and collects what is found to be wrong. */
export class Report {
  readonly problems: Problem[] = [];
  readonly #lineStarts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** Reports something about a stretch, which is cut at the end of its first line. */
  add({ from, to }: Span, message: string, severity: Problem['severity'] = 'error'): void {
    const end = this.text.slice(from, to).search(/\r?\n/);
    this.problems.push({ from, to: end < 0 ? to : from + end, severity, message });
  }

  /** The number of the line that an offset is in, from 1. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

/** The author's words in a message of ours. */
export function quoted(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return `“${folded.length > 60 ? `${folded.slice(0, 59)}…` : folded}”`;
}
