/** Notes, or markers at their first use, whose numbers run backwards. Names in carets have no order to keep. */
import type { Occurrence } from '../model.js';
import { numberings, numberOf } from './numbering.js';
import { type Raw, type Rule, showing, type View } from './rule.js';

const code = 'note/out-of-order';

export const outOfOrder: Rule = {
  code,
  title: 'Numbers out of order',
  space: 'note',
  severity: 'information',
  checkOrder(view) {
    return (['note', 'marker'] as const).flatMap((kind) =>
      [...numberings(view.occurrences, kind).values()].flatMap((list) => backwards(firstUses(list, view))),
    );
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing(`Go to ${at.kind} ${at.label}`, view.focus(at)));
  },
};

/** The first of each number. A marker without a note has a number nobody can judge, and names have no order. */
function firstUses(list: readonly Occurrence[], view: View): Occurrence[] {
  const seen = new Set<number>();
  return list.filter((one) => {
    const first = one.form !== 'caret' && !seen.has(numberOf(one)) && view.group(one.anchor).definitions.length > 0;
    if (first) seen.add(numberOf(one));
    return first;
  });
}

/** What stands outside the longest rising row: the fewest numbers that would have to move (Fredman 1975). */
function backwards(list: readonly Occurrence[]): Raw[] {
  const tails: number[] = [];
  const before: number[] = [];
  list.forEach((one, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numberOf(list[tails[middle] as number] as Occurrence) < numberOf(one)) low = middle + 1;
      else high = middle;
    }
    before[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const kept = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept.add(i);
  return list.flatMap((one, i) => (kept.has(i) ? [] : [finding(one, neighbour(list, kept, i))]));
}

/** The nearest number that stands right, before the misplaced one or else behind it. */
function neighbour(list: readonly Occurrence[], kept: ReadonlySet<number>, at: number): Occurrence {
  for (let i = at - 1; i >= 0; i--) if (kept.has(i)) return list[i] as Occurrence;
  return list[at + 1] ?? (list[at] as Occurrence);
}

function finding(at: Occurrence, near: Occurrence): Raw {
  const what = at.kind === 'note' ? 'Note' : 'Marker';
  const message = `${what} ${at.label} stands next to ${what.toLowerCase()} ${near.label}, out of the order of the numbers. Readers expect them to rise: move it, or renumber.`;
  return { code, at, message, related: [{ at: near, message: `${what} ${near.label} stands here.` }] };
}
