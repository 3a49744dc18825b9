/** Edits as text: what they make of a document, and of a stretch of it that is moved. */
import type { Document } from '../document.js';
import type { Edit, Span } from '../model.js';

/** The text with all edits made; they must not overlap. Those of one place keep their order. */
export function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, insert } of inOrder(edits)) {
    parts.push(text.slice(at, from), insert);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** A stretch of the document with the edits made that lie in it. */
export function textWith(doc: Document, span: Span, edits: readonly Edit[]): string {
  const inside = edits.filter(({ from, to }) => from >= span.from && to <= span.to);
  const shifted = inside.map(({ from, to, insert }) => ({ from: from - span.from, to: to - span.from, insert }));
  return applied(doc.text(span), shifted);
}

/** Edits by place; stretches that are only taken out may overlap, and become one. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  const found: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const before = found.at(-1);
    const both = before && edit.from < before.to && before.insert === '' && edit.insert === '';
    if (both) found[found.length - 1] = { ...before, to: Math.max(before.to, edit.to) };
    else found.push(edit);
  }
  return found;
}

/** The edits that lie outside all of some stretches. */
export function outside(edits: readonly Edit[], spans: readonly Span[]): Edit[] {
  return edits.filter((edit) => !spans.some(({ from, to }) => edit.from >= from && edit.to <= to));
}
