/** Where a marker may be put, and how it is written there. */
import type { Document } from '../document.js';
import type { Occurrence } from '../model.js';
import { paragraphAt } from '../places.js';
import { isBlank, isDigit, isLetter, isRaised, isSpace, raise } from '../text.js';

/** The place for a marker at a cursor: behind the word or the marker that the cursor is in. Undefined where none may stand. */
export function markerPlace(doc: Document, cursor: number): number | undefined {
  let at = cursor;
  for (const { from, to } of doc.mentions('marker', { from: at - 1, to: at + 1 })) if (from < at && at < to) at = to;
  const list = doc.occurrences.filter(({ kind }) => kind === 'marker').map((one) => doc.focus(one));
  for (const { from, to } of list) if (from < at && at < to) at = to;
  const paragraph = doc.paragraphs[paragraphAt(doc.paragraphs, Math.max(0, at - 1))];
  if (!paragraph || (paragraph.zone !== 'body' && paragraph.zone !== 'notes')) return undefined;
  while (isInWord(doc, at)) at++;
  while (isBlank(doc.text({ from: at - 1, to: at }).charCodeAt(0))) at--;
  const hidden = ['url', 'ticks'].some((kind) =>
    doc.mentions(kind, { from: at - 1, to: at + 1 }).some(({ from, to }) => from < at && at < to),
  );
  return hidden || at === 0 || isSpace(doc.text({ from: at - 1, to: at }).charCodeAt(0)) ? undefined : at;
}

function isInWord(doc: Document, at: number): boolean {
  const [before, behind] = [doc.text({ from: at - 1, to: at }), doc.text({ from: at, to: at + 1 })];
  return (
    isWord(before.charCodeAt(0)) &&
    isWord(behind.charCodeAt(0)) &&
    !(isDigit(before.charCodeAt(0)) && !isDigit(behind.charCodeAt(0)))
  );
}

function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || (code & 0xfc00) === 0xdc00;
}

/** A marker with this label, written as `model` is, with a comma to a number that it would run together with. */
export function writtenMarker(doc: Document, model: Occurrence, label: string, at: number): string {
  const written = like(doc, model, label);
  if (model.form !== 'bare' && !isRaised(written)) return written;
  const touches = (place: number) =>
    doc.occurrences.some(
      (one) =>
        one.kind === 'marker' && one.form === model.form && [doc.focus(one).from, doc.focus(one).to].includes(place),
    );
  const joint = model.form === 'bare' ? ', ' : ',';
  if (touches(at))
    return /[\d⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(doc.text({ from: at - 1, to: at })) ? `${joint}${written}` : `${written}${joint}`;
  const head = doc.focus(model).from;
  const spaced = model.form === 'bare' && doc.text({ from: head - 1, to: head }) === ' ';
  return spaced ? ` ${written}` : written;
}

/** A model in a list, `[1, 2]`, lends its form, not the list. */
function like(doc: Document, model: Occurrence, label: string): string {
  const text = doc.text(doc.focus(model));
  if (isRaised(text)) return raise(label);
  if (model.form === 'bracket') return `[${label}]`;
  if (model.form === 'superscript' && /^\d/.test(text)) return `<sup>${label}</sup>`;
  return text.includes(model.label) ? text.replace(model.label, () => label) : label;
}
