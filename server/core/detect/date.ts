/** Dates, durations and sets of dates, as they are written; what they mean is decided over the whole document (`dates`). */
import type { Detector } from './detector.js';

export const date: Detector = {
  name: 'date',
  frontmatter: true,
  detect: () => [],
};
