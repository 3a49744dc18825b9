/** Writes a text into a document as a writer does, with slips that are taken back. */
import { Document } from '../../server/core/document.js';
import type { Options } from '../../server/core/model.js';

/** Longer texts are typed in so many pieces. */
const PIECES = 12;
const SHORT = 6000;

/** A document into which a text was typed, a unit at a time. Its answers were asked for now and then on the way. */
export function typed(text: string, options: Partial<Options>): Document {
  const doc = new Document('', options);
  const step = text.length > SHORT ? Math.ceil(text.length / PIECES) : 1;
  for (let at = 0, turn = 0; at < text.length; at += step, turn++) {
    doc.edit(at, at, text.slice(at, at + step));
    if (turn % 7 === 3) slip(doc, turn);
    if (turn % 5 === 0) doc.findings();
  }
  return doc;
}

/** Types something wrong at the end, or takes the last words away, and then puts it right again. */
function slip(doc: Document, turn: number): void {
  const end = doc.length;
  if (turn % 2) {
    doc.edit(end, end, '\n\n4. ');
    doc.findings();
    doc.edit(end, end + 5, '');
  } else {
    const lost = doc.text({ from: end - 9, to: end });
    doc.edit(end - lost.length, end, '');
    doc.findings();
    doc.edit(end - lost.length, end - lost.length, lost);
  }
}
