import { duplicateNote } from './duplicate-note.js';
import { emptyNote } from './empty-note.js';
import { markerWithoutNote } from './marker-without-note.js';
import { mixedStyles } from './mixed-styles.js';
import { noteWithoutMarker } from './note-without-marker.js';
import { numberGap } from './number-gap.js';
import { outOfOrder } from './out-of-order.js';
import type { Rule } from './rule.js';

/** Every rule; the order is that of the settings page and of the documentation. */
export const rules: readonly Rule[] = [
  markerWithoutNote,
  noteWithoutMarker,
  duplicateNote,
  numberGap,
  outOfOrder,
  emptyNote,
  mixedStyles,
];
