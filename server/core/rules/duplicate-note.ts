/** Two notes with one number: a marker of that number could mean either. */
import { type Rule, showing } from './rule.js';

const code = 'note/duplicate-note';

export const duplicateNote: Rule = {
  code,
  title: 'Two notes with one number',
  space: 'note',
  severity: 'warning',
  checkKey({ definitions }) {
    if (definitions.length < 2) return [];
    return definitions.map((at) => ({
      code,
      at,
      message: `${definitions.length} notes have the number ${at.label}, so a marker cannot tell which one it means. Give each its own number.`,
      related: definitions
        .filter((other) => other !== at)
        .map((other) => ({ at: other, message: `The other note ${other.label}.` })),
    }));
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing(`Go to the other note ${at.label}`, view.focus(at)));
  },
};
