/** A source that is cited in full although readers know it already. */
import type { CitationOccurrence, CitationParts } from '../citing.js';
import { where } from './cited.js';
import { editing, type Rule, showing, type View } from './rule.js';
import { shortForm } from './short-form.js';

const code = 'citation/duplicate-full';

export const duplicateFull: Rule = {
  code,
  title: 'A source that is cited in full again',
  space: 'source',
  severity: 'hint',
  checkKey({ definitions, uses }, view) {
    const [first] = definitions as CitationOccurrence[];
    return first
      ? (uses as CitationOccurrence[]).flatMap((at) => (isAgain(at, first, view) ? finding(at, first) : []))
      : [];
  },
  fixes({ at: raw, related }, view) {
    const at = raw as CitationOccurrence;
    const short = at.source && shortForm(at.source, view, at.parts.pinpoint?.text);
    const write = short ? [editing(`Cite it short: ${short}`, [{ ...view.span(at), insert: short }])] : [];
    return [...write, ...related.map(({ at: one }) => showing('Go to the first full citation', view.span(one)))];
  },
};

/** The same author, title and address again, and enough besides that a short form is shorter. */
function isAgain(at: CitationOccurrence, first: CitationOccurrence, view: View): boolean {
  if (at.as !== 'full' || at.status !== 'resolved' || at.nested || first.nested || at.note === first.note) return false;
  if (!isSame(at.parts, first.parts)) return false;
  const short = at.source && shortForm(at.source, view, at.parts.pinpoint?.text);
  const { from, to } = view.span(at);
  return short !== undefined && short.length + 10 < to - from;
}

function isSame(one: CitationParts, first: CitationParts): boolean {
  if (!one.authors.length || !first.authors.length || !one.title || !first.title) return false;
  const [urls, others] = [one, first].map((parts) => parts.urls.map(({ url }) => url)) as [string[], string[]];
  const elsewhere = urls.length > 0 && others.length > 0 && !urls.some((url) => others.includes(url));
  return !elsewhere && startsAlike(one.title.text, first.title.text);
}

function startsAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
  return one !== undefined && other !== undefined && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

function finding(at: CitationOccurrence, first: CitationOccurrence) {
  const message = `This source was cited in full before, ${where(first)}. Readers know it by now: a short form is enough.`;
  return [{ code, at, message, related: [{ at: first, message: 'The first full citation.' }] }];
}
