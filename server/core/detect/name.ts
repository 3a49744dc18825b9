/** Words that may name an actor or an instrument; which of them do is decided over the whole document (`actors`). */
import type { Detector } from './detector.js';

export const name: Detector = {
  name: 'name',
  frontmatter: true,
  detect: () => [],
};
