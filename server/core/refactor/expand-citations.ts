/** Writes out what leads back: before notes are moved, so that none of them depends on its place. */
import type { CitationOccurrence } from '../citing.js';
import type { Document } from '../document.js';
import { isPositional, named } from './dependents.js';
import { isUnderstood, renamed, shortName, withoutPin } from './forms.js';
import { oncePerState } from './once.js';
import { type Meant, prove } from './prove.js';
import type { Plan, Refactoring } from './refactoring.js';

/** `Ibid.` becomes a short form of its source. Other short forms do not depend on the note before them, and stay. */
export const expandIbid: Refactoring = {
  name: 'expandIbid',
  kind: 'refactor.rewrite',
  title: (doc) => (doc.citations.some(isPositional) ? 'Expand all Ibid. to short citations' : undefined),
  plan: (doc) =>
    expand(doc, doc.citations.filter(isPositional), (one) => shortName(doc, one), {
      left: (after) => after.citations.some(isPositional),
    }),
};

/** Every short form becomes the full citation. */
export const expandCitations: Refactoring = {
  name: 'expandCitations',
  kind: 'refactor.rewrite',
  title: (doc) => (shortForms(doc).length ? 'Expand Ibid. and all short forms to full citations' : undefined),
  plan: (doc) =>
    expand(doc, shortForms(doc), (one) => (one.source ? withoutPin(doc, one.source.first) : ''), {
      findings: ['citation/duplicate-full'],
      left: (after) => shortForms(after).length > 0,
    }),
};

/** A source that gives itself a name is not written out again: it would give itself that name twice. */
const shortForms = oncePerState((doc: Document): CitationOccurrence[] =>
  doc.citations.filter(
    (one) =>
      one.as !== 'full' && one.as !== 'cross-reference' && !one.source?.first.parts.named && isShortened(doc, one),
  ),
);

/** It is short in its words, not only in the eyes of who reads it; and what is not understood of it would be lost. */
function isShortened(doc: Document, one: CitationOccurrence): boolean {
  if (isPositional(one)) return true;
  return isUnderstood(doc, one) && (!one.source || withoutPin(doc, one) !== withoutPin(doc, one.source.first));
}

function expand(
  doc: Document,
  forms: readonly CitationOccurrence[],
  head: (one: CitationOccurrence) => string,
  meant: Meant,
): Plan | undefined {
  if (!forms.length) return undefined;
  const unclear = forms.find(({ status, source }) => status !== 'resolved' || !source);
  if (unclear)
    return { refused: `${named(doc, unclear)} does not lead to one source: ${unclear.reason} Write it out first.` };
  const other = forms.find((one) => isPositional(one) && !isUnderstood(doc, one));
  if (other)
    return { refused: `${named(doc, other)} says more than its source and a place in it. Write it out first.` };
  const edits = forms.map((one) => renamed(doc, one, head(one))).filter((edit) => doc.text(edit) !== edit.insert);
  return prove(doc, edits, { ...meant, rewritten: edits });
}
