/** A note that no marker leads to. */
import type { Occurrence } from '../model.js';
import { insertMarker } from './insert-marker.js';
import { inNumbering, numberOf } from './numbering.js';
import type { Raw, Rule, View } from './rule.js';

const code = 'note/note-without-marker';

export const noteWithoutMarker: Rule = {
  code,
  title: 'A note without a marker',
  space: 'note',
  severity: 'warning',
  checkKey({ definitions, uses }, view) {
    if (uses.length) return [];
    return definitions.map((at) => ({
      code,
      at,
      message: `No marker leads to note ${at.label}. Either its marker was lost from the text, or the note is no longer needed.`,
      related: neighbours(at, view).map((marker) => ({ at: marker, message: `Marker ${marker.label} stands here.` })),
    }));
  },
  fixes({ at }, view) {
    const [first, second] = neighbours(at, view);
    return first && second ? insertMarker(at.label, first, second, view) : [];
  },
};

/** The last marker of the number before and the first of the number behind, where there are such. */
function neighbours(at: Occurrence, view: View): Raw['at'][] {
  const number = numberOf(at);
  const [before, behind] = [number - 1, number + 1].map((near) => view.group(inNumbering(at.anchor, near)).uses);
  return [before?.at(-1), behind?.[0]].filter((one): one is Occurrence => one !== undefined);
}
