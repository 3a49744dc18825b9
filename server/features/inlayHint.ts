import type { InlayHintParams } from 'vscode-languageserver-protocol';
import type { InlayHint } from 'vscode-languageserver-types';
import type { CitationForm, CitationOccurrence } from '../core/citing.js';
import type { Document } from '../core/document.js';
import type { DateValue, Precision } from '../core/entities.js';
import type { Span } from '../core/model.js';
import { itemsIn } from '../core/query.js';
import type { Feature } from './feature.js';
import { toSpan } from './places.js';

/** The value of each date behind it, where it is not written so already; behind `Ibid.` the title of its source. */
export const inlayHint: Feature<InlayHintParams, InlayHint[]> = {
  method: 'textDocument/inlayHint',
  capability: () => ({ inlayHintProvider: true }),
  answer(doc, { range }, { show }) {
    if (!show.dateHints && !show.citationHints) return [];
    const span = toSpan(doc, range);
    return itemsIn(doc, span).flatMap((item) => {
      const hint = item.date && show.dateHints ? dateHint(doc, item, item.date) : undefined;
      return hint ?? (item.citation && show.citationHints ? citationHints(doc, item.citation) : []);
    });
  },
};

function dateHint(doc: Document, item: Span, date: DateValue): InlayHint[] {
  const label = labelOf(date);
  return label && !saysSo(doc.text(item), label) ? [{ position: doc.placeAt(item.to), label, paddingLeft: true }] : [];
}

/** Forms whose words say nothing of their source. */
const silent: ReadonlySet<CitationForm> = new Set(['ibid', 'idem']);

function citationHints(doc: Document, citation: CitationOccurrence): InlayHint[] {
  const { as, source, parts } = citation;
  if (!silent.has(as) || !source) return [];
  const position = doc.placeAt(doc.span(citation).from + (parts.word?.to ?? 0));
  const label = source.shortTitle ? `“${source.shortTitle}”` : source.label;
  return [{ position, label, paddingLeft: true, tooltip: source.label }];
}

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
