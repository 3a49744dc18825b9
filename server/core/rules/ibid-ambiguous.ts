/** `Ibid.` behind a note that cites several sources. */
import type { CitationOccurrence, Source } from '../citing.js';
import { citationsIn, placeOf, where } from './cited.js';
import { editing, type Raw, type Rule, showing, type View } from './rule.js';
import { shortForm } from './short-form.js';

const code = 'citation/ibid-ambiguous';

export const ibidAmbiguous: Rule = {
  code,
  title: 'An “Ibid.” that may mean several sources',
  space: 'source',
  severity: 'information',
  checkKey(group) {
    return citationsIn(group).filter(isAmbiguous).map(finding);
  },
  fixes({ at, related }, view) {
    const write = sourcesOf(at as CitationOccurrence).flatMap((source) =>
      replace(at as CitationOccurrence, source, view),
    );
    return [...write, ...related.map(({ at: other }) => showing(`Go to ${other.label}`, view.focus(other)))];
  },
};

/** An address without a title may belong to the source beside it, so it is not counted as one of its own. */
function isAmbiguous(one: CitationOccurrence): boolean {
  const { as, status, antecedent, candidates } = one;
  // What repeats a form that is ambiguous itself is in order: that form is what is reported.
  if ((as !== 'ibid' && as !== 'idem') || status !== 'ambiguous' || antecedent) return false;
  return (
    candidates.filter(({ as, parts }) => as !== 'full' || parts.title || parts.authors.length || parts.symbols.length)
      .length > 1
  );
}

function sourcesOf({ candidates }: CitationOccurrence): Source[] {
  return candidates.flatMap(({ source }) => source ?? []);
}

function finding(at: CitationOccurrence): Raw {
  const { candidates, parts } = at;
  const [near] = candidates as [CitationOccurrence];
  const place = candidates.every(({ note }) => note === near.note) ? where(near) : 'before it';
  const message = `“${parts.word?.text ?? 'Ibid.'}” may mean any of the ${candidates.length} sources ${place}, and a reader cannot tell which. Name the one that is meant.`;
  return { code, at, message, related: candidates.map((one) => ({ at: one, message: `It may mean ${one.label}.` })) };
}

/** The short form in the place of the word, with the sign that must stand between it and what follows. */
function replace(at: CitationOccurrence, source: Source, view: View) {
  const { word } = at.parts;
  const short = shortForm(source, view);
  if (!word || !short) return [];
  const text = view.text(view.span(at));
  const tail = text.slice(word.to);
  const stop = tail.trim() === '' ? (word.text.endsWith('.') ? '.' : '') : /^\s*[,;:.)]/u.test(tail) ? '' : ',';
  return [editing(`Write ${short}`, [{ ...placeOf(at, word, view), insert: `${short}${stop}` }])];
}
