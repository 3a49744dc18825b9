import type { InlayHintParams } from 'vscode-languageserver-protocol';
import type { InlayHint } from 'vscode-languageserver-types';
import type { DateValue, Precision } from '../core/entities.js';
import { itemsIn } from '../core/query.js';
import type { Feature } from './feature.js';
import { toSpan } from './places.js';

/** The value of each date behind it, where it is not written so already. */
export const inlayHint: Feature<InlayHintParams, InlayHint[]> = {
  method: 'textDocument/inlayHint',
  capability: () => ({ inlayHintProvider: true }),
  answer(doc, { range }, { show }) {
    if (!show.dateHints) return [];
    return itemsIn(doc, toSpan(doc, range)).flatMap((item) => {
      const label = item.date ? labelOf(item.date) : '';
      if (!label || saysSo(doc.text(item), label)) return [];
      return [{ position: doc.placeAt(item.to), label, paddingLeft: true }];
    });
  },
};

/** Periods that EDTF tells by a number of its own (quarters are 33 to 36), and TIMEX3 by a letter. */
const lettered: ReadonlySet<Precision> = new Set(['season', 'quarter', 'half']);

/** Both days of an ambiguous date. Nothing for lengths of time, sets of dates and days that do not exist. */
function labelOf({ type, value, edtf, precision, readings, impossible }: DateValue): string {
  if ((type !== 'DATE' && type !== 'TIME') || impossible) return '';
  if (readings) return readings.join(' or ');
  return (lettered.has(precision) ? undefined : edtf) ?? (/^\d{4}/.test(value) ? value : '');
}

/** `2023-09-12` needs no hint, and neither does `2023`. */
function saysSo(text: string, label: string): boolean {
  return text === label || /^\d{4}-\d\d(?:-\d\d)?(?!\d)/.test(text);
}
