/** Writes out what leads back: before notes are moved, so that none of them depends on its place. */
import type { CitationOccurrence } from '../citing.js';
import type { Document } from '../document.js';
import type { Edit } from '../model.js';
import { isPositional, named } from './dependents.js';
import { isUnderstood, renamed, shortName, withoutPin } from './forms.js';
import { oncePerState } from './once.js';
import type { Refactoring } from './refactoring.js';

/** `Ibid.` becomes a short form of its source. Other short forms do not depend on the note before them, and stay. */
export const expandIbid = expansion({
  name: 'expandIbid',
  title: (how) => `Expand ${how} Ibid. to short citations`,
  forms: (doc) => doc.citations.filter(isPositional),
  head: shortName,
});

/** Every short form becomes the full citation. */
export const expandCitations = expansion({
  name: 'expandCitations',
  title: (how) => `Expand ${how === 'all' ? 'Ibid. and all' : how} short forms to full citations`,
  forms: shortForms,
  head: (doc, one) => (one.source ? withoutPin(doc, one.source.first) : ''),
  findings: ['citation/duplicate-full'],
});

/** The one `Ibid.` at the cursor. */
export const expandThisIbid: Refactoring = {
  name: 'expandThisIbid',
  kind: 'refactor.rewrite',
  title: (doc, at) => (ibidAt(doc, at) ? 'Expand this Ibid. to a short citation' : undefined),
  draft(doc, at) {
    const one = ibidAt(doc, at);
    const refused = one && objection(doc, one);
    if (!one || refused) return refused ? { refused } : undefined;
    const edit = renamed(doc, one, shortName(doc, one));
    return { edits: [edit], meant: { rewritten: [edit], left: (after) => ibidAt(after, edit.from) !== undefined } };
  },
};

interface Expansion {
  readonly name: string;
  /** Called with `all`, or with `5 of 7`. */
  readonly title: (how: string) => string;
  readonly forms: (doc: Document) => readonly CitationOccurrence[];
  /** What takes the place of everything but the place in the source. */
  readonly head: (doc: Document, one: CitationOccurrence) => string;
  readonly findings?: readonly string[];
}

/** Writes out what leads to one source without a doubt, and leaves the others as they are; where there are only others it says why. */
function expansion({ name, title, forms, head, findings = [] }: Expansion): Refactoring {
  const all = oncePerState(forms);
  const certain = oncePerState((doc: Document): Edit[] =>
    all(doc).flatMap((one) => (objection(doc, one) ? [] : renamed(doc, one, head(doc, one)))),
  );
  return {
    name,
    kind: 'refactor.rewrite',
    title(doc) {
      const [some, every] = [certain(doc).length, all(doc).length];
      return every ? title(some && some < every ? `${some} of ${every}` : 'all') : undefined;
    },
    draft(doc) {
      const edits = certain(doc);
      const refused = edits.length ? undefined : all(doc).flatMap((one) => objection(doc, one) ?? [])[0];
      if (refused) return { refused };
      return { edits, meant: { rewritten: edits, findings, left: (after) => certain(after).length > 0 } };
    },
  };
}

/** Why it cannot be written out, as a sentence. */
function objection(doc: Document, one: CitationOccurrence): string | undefined {
  if (one.status !== 'resolved' || !one.source)
    return `${named(doc, one)} does not lead to one source: ${one.reason} Write it out first.`;
  return isUnderstood(doc, one)
    ? undefined
    : `${named(doc, one)} says more than its source and a place in it. Write it out first.`;
}

/** A source that gives itself a name is not written out again: it would give itself that name twice. */
function shortForms(doc: Document): CitationOccurrence[] {
  return doc.citations.filter(
    (one) =>
      one.as !== 'full' && one.as !== 'cross-reference' && !one.source?.first.parts.named && isShortened(doc, one),
  );
}

/** It is short in its words, not only in the eyes of who reads it; and what is not understood of it would be lost. */
function isShortened(doc: Document, one: CitationOccurrence): boolean {
  if (isPositional(one)) return true;
  return isUnderstood(doc, one) && (!one.source || withoutPin(doc, one) !== withoutPin(doc, one.source.first));
}

function ibidAt(doc: Document, at: number): CitationOccurrence | undefined {
  return doc.citations.find((one) => isPositional(one) && doc.span(one).from <= at && at <= doc.span(one).to);
}
