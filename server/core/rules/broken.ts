/** A date that was damaged when the text was copied: `August1, 2018`. */
import type { DateOccurrence } from '../entities.js';
import type { Edit, Span } from '../model.js';
import { fold } from '../text.js';
import { editing, type Rule } from './rule.js';

const code = 'date/broken';

export const broken: Rule = {
  code,
  title: 'A date that was broken in copying',
  space: 'date',
  severity: 'information',
  checkKey({ definitions, uses }, view) {
    return ([...definitions, ...uses] as DateOccurrence[]).flatMap((at) => {
      const { repaired } = at.date;
      const written = fold(view.text(view.span(at)));
      if (!repaired || repaired === written) return [];
      const message = `“${written}” was damaged when the text was copied: it should be “${repaired}”. Mend it, so that readers and searches find the date.`;
      return [{ code, at, message, related: [] }];
    });
  },
  fixes({ at }, view) {
    const { repaired } = (at as DateOccurrence).date;
    if (!repaired) return [];
    const span = view.span(at);
    return [editing(`Write ${repaired}`, [leastEdit(span, view.text(span), repaired)], true)];
  },
};

/** Only what differs is replaced: mostly a blank comes in or goes. */
function leastEdit({ from, to }: Span, old: string, now: string): Edit {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { from: from + head, to: to - tail, insert: now.slice(head, now.length - tail) };
}
