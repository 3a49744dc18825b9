/** The numbers of the markers jump over a note that exists: between which markers the lost one must have stood. */
import type { Occurrence } from '../model.js';
import { insertMarker } from './insert-marker.js';
import { inNumbering, numberings, numberOf } from './numbering.js';
import { type Raw, type Rule, showing, type View } from './rule.js';

const code = 'note/number-gap';

export const numberGap: Rule = {
  code,
  title: 'A gap in the numbers of the markers',
  space: 'note',
  severity: 'information',
  checkOrder(view) {
    return [...numberings(view.occurrences, 'marker').values()].flatMap((markers) => gaps(markers, view));
  },
  fixes({ at: behind, related }, view) {
    const [before, lost, ...others] = related.map(({ at }) => at);
    const insert = before && lost && !others.length ? insertMarker(lost.label, before, behind, view) : [];
    return [...insert, ...related.map(({ at }) => showing(`Go to ${at.kind} ${at.label}`, view.focus(at)))];
  },
};

function gaps(markers: readonly Occurrence[], view: View): Raw[] {
  const found: Raw[] = [];
  let last: Occurrence | undefined;
  for (const marker of markers) {
    const [from, to] = [last ? numberOf(last) : 0, numberOf(marker)];
    const lost =
      last && to > from + 1 && to - from < 20
        ? range(from + 1, to).flatMap((label) => unused(marker, label, view))
        : [];
    if (last && lost.length) found.push(gap(last, marker, lost));
    if (to > from) last = marker;
  }
  return found;
}

function gap(before: Occurrence, at: Occurrence, lost: readonly Occurrence[]): Raw {
  const names = lost.map(({ label }) => label).join(', ');
  const which = lost.length > 1 ? `markers ${names} are` : `marker ${names} is`;
  const message = `The numbers jump from ${before.label} to ${at.label}: ${which} missing and must have stood between them. Put ${lost.length > 1 ? 'them' : 'it'} back, or renumber the notes.`;
  const related = [
    { at: before, message: `Marker ${before.label} stands here; what is lost comes behind it.` },
    ...lost.map((note) => ({ at: note, message: `Note ${note.label} has lost its marker.` })),
  ];
  return { code, at, message, related };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The notes of a number that no marker uses. */
function unused(marker: Occurrence, label: number, view: View): readonly Occurrence[] {
  const { definitions, uses } = view.group(inNumbering(marker.anchor, label));
  return uses.length ? [] : definitions.slice(0, 1);
}
