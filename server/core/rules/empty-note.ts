/** A label without a text. */
import type { Rule } from './rule.js';

const code = 'note/empty-note';

export const emptyNote: Rule = {
  code,
  title: 'An empty note',
  space: 'note',
  severity: 'warning',
  checkKey({ definitions, uses }, view) {
    const empty = definitions.filter(
      (note) =>
        !/[\p{L}\p{N}]/u.test(view.text({ from: note.paragraph.start + note.textFrom, to: view.span(note).to })),
    );
    return empty.map((at) => ({
      code,
      at,
      message: `Note ${at.label} is empty, so its marker leads to nothing. Write the note, or take out its number and its marker.`,
      related: uses.slice(0, 3).map((use) => ({ at: use, message: `Marker ${use.label} leads to it.` })),
    }));
  },
};
