import type { Mention, NoteData, Zone } from '../model.js';

/** What a detector is given: one paragraph, and what the detectors before it in the list saw there. */
export interface Reading {
  readonly text: string;
  /** Where its numbers begin and end, in turn. */
  readonly numbers: readonly number[];
  /** Where the words begin and end, in turn, that make one look for a date. */
  readonly words: readonly number[];
  readonly zone: Zone;
  /** The paragraph goes on in the middle of a line, so its start is no line's start. */
  readonly midLine: boolean;
  /** The mentions so far, by detector name; a detector that was not asked has none. */
  readonly seen: Readonly<Record<string, readonly Mention[] | undefined>>;
}

/**
 * Finds one kind of thing in one paragraph. Pure and linear in the paragraph's length; never looks past it and never throws.
 * Code is not read, and front matter only by those who ask for it.
 */
export interface Detector {
  readonly name: string;
  /** Signs (see `signs`) of which one at least must stand in the paragraph; without them it is not asked. Absent: always. */
  readonly needs?: number;
  /** It reads front matter as well. */
  readonly frontmatter?: true;
  detect(reading: Reading): Mention[];
}

/**
 * A test of places, asked from left to right, whether they lie in one of the spans. Each list is ordered by where its spans
 * begin and is walked once, so that a line with thousands of spans costs no more than its length.
 */
export function within(...lists: (readonly Mention[] | undefined)[]): (at: number) => boolean {
  const walks: Walk[] = [];
  for (const list of lists) if (list?.length) walks.push(new Walk(list));
  const [first] = walks;
  if (!first) return never;
  if (walks.length === 1) return (at) => first.covers(at);
  return (at) => {
    let found = false;
    for (const walk of walks) if (walk.covers(at)) found = true;
    return found;
  };
}

class Walk {
  private next = 0;
  private reach = 0;

  constructor(private readonly list: readonly Mention[]) {}

  covers(at: number): boolean {
    const { list } = this;
    for (; this.next < list.length; this.next++) {
      const { from, to } = list[this.next] as Mention;
      if (from > at) break;
      if (to > this.reach) this.reach = to;
    }
    return at < this.reach;
  }
}

function never(): boolean {
  return false;
}

/** Whether a place lies in the label that the paragraph begins with, or right behind it, where there is nothing to mark yet. */
export function inLabel(seen: Reading['seen'], at: number): boolean {
  const note = seen.note?.[0] as Mention<NoteData> | undefined;
  return note !== undefined && at <= note.data.textFrom;
}
