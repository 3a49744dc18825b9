/** A short citation that fits several sources. */
import type { CitationOccurrence } from '../citing.js';
import { citationsIn, quoted, where } from './cited.js';
import { type Raw, type Rule, showing, type View } from './rule.js';

const code = 'citation/short-form-ambiguous';

const forms = new Set(['short', 'author-short', 'op-cit', 'hereinafter', 'supra']);

export const shortFormAmbiguous: Rule = {
  code,
  title: 'A short citation that may mean several sources',
  space: 'source',
  severity: 'information',
  checkKey(group, view) {
    return citationsIn(group)
      .filter(({ as, status, candidates }) => status === 'ambiguous' && forms.has(as) && candidates.length > 1)
      .map((one) => finding(one, view));
  },
  fixes({ related }, view) {
    return related.map(({ at }) => {
      const one = at as CitationOccurrence;
      return showing(`Go to ${one.label}, ${where(one)}`, view.span(one));
    });
  },
};

function finding(at: CitationOccurrence, view: View): Raw {
  const { candidates } = at;
  const message = `${quoted(at, view)} fits ${candidates.length} sources that were cited before, so a reader cannot tell which is meant. Add the title, or more of it.`;
  return { code, at, message, related: candidates.map((one) => ({ at: one, message: `It may mean ${one.label}.` })) };
}
