/** The parts of a citation that one form has in common with another: what names the source, and the place in it. */
import type { CitationOccurrence, CitationPart } from '../citing.js';
import type { Document } from '../document.js';
import type { Edit } from '../model.js';
import { fold } from '../text.js';
import { isPositional } from './dependents.js';

/** The place in its source as it is written, `p. 4`; empty where none is named. */
export function pinOf(doc: Document, one: CitationOccurrence): string {
  return one.parts.pinpoint ? written(doc, one, one.parts.pinpoint) : '';
}

/** The place that a reader takes from it: `Ibid.` alone means the very place before. */
export function meantPin(doc: Document, one: CitationOccurrence): string {
  let [at, steps] = [one, 0];
  while (!at.parts.pinpoint && isPositional(at) && at.antecedent && steps++ < 1000) at = at.antecedent;
  return pinOf(doc, at);
}

/** Everything but the place: of `Brandt, Duties (2014), p. 4, https://…` all but `p. 4` and the comma before it. */
export function withoutPin(doc: Document, one: CitationOccurrence): string {
  const text = doc.text(doc.span(one));
  const { pinpoint } = one.parts;
  const [head, tail] = pinpoint ? [text.slice(0, pinpoint.from), text.slice(pinpoint.to)] : [text, ''];
  return fold(pinpoint ? `${head.replace(/[\s,:]+(?:(?:at|S\.)\s+)?$/u, '')}${tail}` : text).replace(/[.,;:\s]+$/u, '');
}

/** What names a source in few words: as a short form before it does, or else by author and title, quoted if it is quoted in full. */
export function shortName(doc: Document, one: CitationOccurrence): string {
  for (let at = one.antecedent, steps = 0; at && steps < 1000; at = at.antecedent, steps++)
    if (isShort(at)) return withoutPin(doc, at);
  const { label = '', first } = one.source ?? {};
  const title = first?.parts.title;
  const before = first && title ? doc.text(doc.span(first)).slice(Math.max(0, title.from - 1), title.from + 1) : '';
  return /[“"«„‘'‹]/u.test(before) ? label : label.replace(/[“”]/gu, '');
}

/** A form in the writer's own words that can be repeated; not one that lacks half of its quotation marks. */
function isShort({ as, loneQuotes }: CitationOccurrence): boolean {
  return (as === 'short' || as === 'author-short' || as === 'hereinafter') && loneQuotes.length === 0;
}

/** Whether every word of a short form is one that names its source or the place in it: nothing else is lost when it is replaced. */
export function isUnderstood(doc: Document, one: CitationOccurrence): boolean {
  const { authors, title, container, date, symbols, pinpoint, word, numbers } = one.parts;
  const parts = [...authors, title, container, date, ...symbols, pinpoint, word, ...numbers];
  let text = doc.text(doc.span(one));
  for (const part of parts)
    if (part) text = text.slice(0, part.from) + ' '.repeat(part.to - part.from) + text.slice(part.to);
  return !/[\p{L}\p{N}]/u.test(text.replace(/\b(?:and|und|et|y|e|at|the|S)\b/gu, ''));
}

/** The edit that puts other words in the place of everything but the place in the source, which stays as it is written. */
export function renamed(doc: Document, one: CitationOccurrence, head: string): Edit {
  const { from, to } = doc.span(one);
  const { word, pinpoint } = one.parts;
  if (pinpoint) {
    const start = word && word.to <= pinpoint.from ? word.to : pinpoint.from;
    const rest = doc.text({ from: from + start, to: from + pinpoint.from }).replace(/^[\s,]+/u, '');
    return { from, to: from + pinpoint.from, insert: `${withComma(doc, one, head)} ${rest}` };
  }
  const pin = meantPin(doc, one);
  const insert = pin ? `${withComma(doc, one, head)} ${pin}` : head;
  const stop = /\.[”’"]?$/u.test(doc.text({ from, to })) && !/^\s*[.,;:)\]]/.test(doc.text({ from: to, to: to + 5 }));
  return { from, to, insert: stop ? `${insert}.` : insert };
}

/** The comma stands within the quotation marks where it does so in the full citation. */
function withComma(doc: Document, { source }: CitationOccurrence, head: string): string {
  const { first } = source ?? {};
  const end = first?.parts.title?.to;
  const inside = first && end !== undefined && /,[”’"]/u.test(doc.text(doc.span(first)).slice(end - 1, end + 2));
  return inside && /[”’"]$/u.test(head) ? `${head.slice(0, -1)},${head.slice(-1)}` : `${head},`;
}

function written(doc: Document, one: CitationOccurrence, { from, to }: CitationPart): string {
  return fold(doc.text(doc.span(one)).slice(from, to));
}
