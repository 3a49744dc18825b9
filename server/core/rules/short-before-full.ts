/** A short citation that readers meet before the full one. */
import type { CitationOccurrence } from '../citing.js';
import { citationsIn, quoted, where } from './cited.js';
import { type Rule, showing } from './rule.js';

const code = 'citation/short-before-full';

export const shortBeforeFull: Rule = {
  code,
  title: 'A short citation before the full one',
  space: 'source',
  severity: 'hint',
  checkKey(group, view) {
    return citationsIn(group).flatMap((at) => {
      const { status, antecedent: full } = at;
      if (status !== 'early' || !full) return [];
      const message = `${quoted(at, view)} is a short form, but the full citation comes only later, ${where(full)}. Cite the source in full where readers meet it first.`;
      return [{ code, at, message, related: [{ at: full, message: 'The full citation.' }] }];
    });
  },
  fixes({ related }, view) {
    return related.map(({ at }) =>
      showing(`Go to the full citation ${where(at as CitationOccurrence)}`, view.span(at)),
    );
  },
};
