import { accessedBeforePublished } from './accessed-before-published.js';
import { acronymRedefined } from './acronym-redefined.js';
import { acronymUndefined } from './acronym-undefined.js';
import { acronymUnused } from './acronym-unused.js';
import { afterDocument } from './after-document.js';
import { ambiguousOrder } from './ambiguous-order.js';
import { broken } from './broken.js';
import { brokenUrl } from './broken-url.js';
import { crossReferenceDangling } from './cross-reference-dangling.js';
import { crossReferenceMismatch } from './cross-reference-mismatch.js';
import { duplicateFull } from './duplicate-full.js';
import { duplicateNote } from './duplicate-note.js';
import { emptyNote } from './empty-note.js';
import { ibidAfterUncitedNote } from './ibid-after-uncited-note.js';
import { ibidAmbiguous } from './ibid-ambiguous.js';
import { ibidWithoutAntecedent } from './ibid-without-antecedent.js';
import { impossible } from './impossible.js';
import { markerWithoutNote } from './marker-without-note.js';
import { mixedStyles } from './mixed-styles.js';
import { nameVariant } from './name-variant.js';
import { noteWithoutMarker } from './note-without-marker.js';
import { numberGap } from './number-gap.js';
import { outOfOrder } from './out-of-order.js';
import type { Rule } from './rule.js';
import { shortBeforeFull } from './short-before-full.js';
import { shortFormAmbiguous } from './short-form-ambiguous.js';
import { shortFormUnresolved } from './short-form-unresolved.js';
import { sourceInconsistent } from './source-inconsistent.js';
import { spellingDrift } from './spelling-drift.js';
import { unbalancedQuote } from './unbalanced-quote.js';
import { urlDisagrees } from './url-disagrees.js';
import { urlWithoutAccessDate } from './url-without-access-date.js';
import { weekdayMismatch } from './weekday-mismatch.js';

/** Every rule; the order is that of the settings page and of the documentation. */
export const rules: readonly Rule[] = [
  markerWithoutNote,
  noteWithoutMarker,
  duplicateNote,
  numberGap,
  outOfOrder,
  emptyNote,
  mixedStyles,
  acronymUndefined,
  acronymRedefined,
  acronymUnused,
  spellingDrift,
  nameVariant,
  impossible,
  weekdayMismatch,
  ambiguousOrder,
  broken,
  urlDisagrees,
  accessedBeforePublished,
  afterDocument,
  ibidWithoutAntecedent,
  ibidAmbiguous,
  ibidAfterUncitedNote,
  shortFormUnresolved,
  shortFormAmbiguous,
  shortBeforeFull,
  crossReferenceDangling,
  crossReferenceMismatch,
  sourceInconsistent,
  duplicateFull,
  unbalancedQuote,
  brokenUrl,
  urlWithoutAccessDate,
];
