/** Cuts the surroundings of an edit into paragraphs anew, and keeps every paragraph that came out as it was. */
import type { Context, Mention, Paragraph } from './model.js';
import { paragraphAt } from './places.js';
import { type Segment, START, segment } from './segment.js';
import { countLines } from './text.js';

export interface Change {
  /** From this index on `added` takes the place of `removed`. */
  readonly at: number;
  readonly removed: readonly Paragraph[];
  readonly added: readonly Paragraph[];
}

interface Piece extends Segment {
  readonly from: number;
  readonly context: Context;
}

/** What is read of a paragraph, and the mentions found in each. */
type Detect = (paragraphs: readonly Pick<Paragraph, 'text' | 'zone' | 'context'>[]) => readonly (readonly Mention[])[];

/** What an edit does to the list of paragraphs. Reads on from the edit only until the old cut and context are met again. */
export function resegment(
  list: readonly Paragraph[],
  from: number,
  to: number,
  insert: string,
  detect: Detect,
): Change {
  const first = Math.max(0, paragraphAt(list, Math.max(0, from - 1)) - 1);
  const last = list.length ? paragraphAt(list, to) : -1;
  for (let reach = 2; ; reach *= 4) {
    const end = Math.min(list.length, last + 1 + reach);
    const result = attempt(list, first, last, end, from, to, insert);
    if (result) return trimmed(list, first, result.stop, result.pieces, result.text, detect);
  }
}

/** Reads a window of old paragraphs with the edit in it; undefined if the window proves too short. */
function attempt(
  list: readonly Paragraph[],
  first: number,
  last: number,
  end: number,
  from: number,
  to: number,
  insert: string,
): { pieces: Piece[]; stop: number; text: string } | undefined {
  const base = list[first]?.start ?? 0;
  const old = list.slice(first, end).reduce((all, { text }) => all + text, '');
  const text = old.slice(0, from - base) + insert + old.slice(to - base);
  const shift = insert.length - (to - from);
  const whole = end >= list.length;
  const trusted = whole ? text.length : (list[end - 1]?.start ?? 0) - base + shift;
  const pieces: Piece[] = [];
  let context = list[first]?.context ?? START;
  let next = last + 1;
  for (let at = 0; at < text.length; ) {
    const piece = segment(text, at, context);
    if (piece.to > trusted) return undefined;
    pieces.push({ to: piece.to, zone: piece.zone, next: piece.next, from: at, context });
    [at, context] = [piece.to, piece.next];
    while (next < end && startIn(list, next, base, shift) < at) next++;
    if (next < end && startIn(list, next, base, shift) === at && list[next]?.context === context)
      return { pieces, stop: next, text };
  }
  return whole ? { pieces, stop: list.length, text } : undefined;
}

function startIn(list: readonly Paragraph[], index: number, base: number, shift: number): number {
  return (list[index]?.start ?? 0) - base + shift;
}

/** Leaves equal paragraphs at the head and tail of the window alone and has the detectors read the rest. */
function trimmed(
  list: readonly Paragraph[],
  first: number,
  stop: number,
  pieces: readonly Piece[],
  text: string,
  detect: Detect,
): Change {
  let head = 0;
  while (head < pieces.length && first + head < stop && equal(list[first + head], pieces[head], text)) head++;
  let tail = 0;
  while (
    tail < pieces.length - head &&
    stop - tail > first + head &&
    equal(list[stop - tail - 1], pieces[pieces.length - tail - 1], text)
  )
    tail++;
  const added = paragraphsOf(pieces.slice(head, pieces.length - tail), text, detect);
  return { at: first + head, removed: list.slice(first + head, stop - tail), added };
}

function equal(old: Paragraph | undefined, piece: Piece | undefined, text: string): boolean {
  if (!old || !piece || old.zone !== piece.zone || old.context !== piece.context || old.next !== piece.next)
    return false;
  return old.text.length === piece.to - piece.from && text.startsWith(old.text, piece.from);
}

function paragraphsOf(pieces: readonly Piece[], text: string, detect: Detect): Paragraph[] {
  const cut = pieces.map(({ from, to, zone, next, context }) => ({ text: text.slice(from, to), zone, context, next }));
  const mentions = detect(cut);
  return cut.map((one, i) => ({
    text: one.text,
    zone: one.zone,
    context: one.context,
    next: one.next,
    mentions: mentions[i] ?? [],
    lines: countLines(one.text),
    start: 0,
    line: 0,
    index: 0,
  }));
}
