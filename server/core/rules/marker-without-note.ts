/** A marker that leads to no note. */
import { createNote } from './create-note.js';
import { inNumbering, numberOf } from './numbering.js';
import { editing, type Raw, type Rule, type View } from './rule.js';

const code = 'note/marker-without-note';

export const markerWithoutNote: Rule = {
  code,
  title: 'A marker without a note',
  space: 'note',
  severity: 'warning',
  checkKey({ definitions, uses }, view) {
    if (definitions.length) return [];
    return uses.map((at) => ({
      code,
      at,
      message: `Marker ${at.label} has no note, so a reader who follows it finds nothing. Add note ${at.label}, or correct the number.`,
      related: neighbours(at, view),
    }));
  },
  fixes({ at }, view) {
    const edit = createNote(at, view);
    return edit ? [editing(`Create note ${at.label}`, [edit], true)] : [];
  },
};

/** The notes between which the missing one would stand. */
function neighbours(at: Raw['at'], view: View): Raw['related'] {
  const number = numberOf(at);
  return [number - 1, number + 1].flatMap((near) =>
    view
      .group(inNumbering(at.anchor, near))
      .definitions.map((note) => ({ at: note, message: `Note ${near} stands here.` })),
  );
}
