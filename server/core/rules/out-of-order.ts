/** Notes, or markers at their first use, whose numbers run backwards. Names in carets have no order to keep. */
import type { Occurrence } from '../model.js';
import { numberings, numberOf } from './numbering.js';
import { type Raw, type Rule, showing } from './rule.js';

const code = 'note/out-of-order';

export const outOfOrder: Rule = {
  code,
  title: 'Numbers out of order',
  severity: 'information',
  checkOrder(view) {
    return (['note', 'marker'] as const).flatMap((kind) =>
      [...numberings(view.occurrences, kind).values()].flatMap((list) => backwards(list.filter(({ form }) => form !== 'caret'))),
    );
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing(`Go to ${at.kind} ${at.label}`, view.focus(at)));
  },
};

function backwards(list: readonly Occurrence[]): Raw[] {
  const found: Raw[] = [];
  const seen = new Set<number>();
  let highest: Occurrence | undefined;
  for (const at of list) {
    const number = numberOf(at);
    const first = !seen.has(number);
    seen.add(number);
    if (highest && first && number < numberOf(highest)) found.push(finding(at, highest));
    if (!highest || number > numberOf(highest)) highest = at;
  }
  return found;
}

function finding(at: Occurrence, before: Occurrence): Raw {
  const what = at.kind === 'note' ? 'Note' : 'Marker';
  const message = `${what} ${at.label} stands behind ${what.toLowerCase()} ${before.label}. Readers expect the numbers to rise: move it, or renumber.`;
  return { code, at, message, related: [{ at: before, message: `${what} ${before.label} stands here.` }] };
}
