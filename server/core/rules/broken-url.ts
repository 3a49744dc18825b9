/** A web address that was broken when the text was copied, or that lacks its beginning. */
import type { CitationOccurrence, UrlPart } from '../citing.js';
import { citationsIn, placeOf } from './cited.js';
import { editing, type Rule } from './rule.js';

const code = 'citation/broken-url';

const faults: Readonly<Record<NonNullable<UrlPart['fault']>, string>> = {
  blank: 'has a space inside, so a click opens only its first piece, which leads elsewhere',
  'line-end': 'goes on in the next line, so a click opens only its first piece, which leads elsewhere',
  scheme: 'does not begin with https:// as it should, so most programs do not see that it is one',
};

export const brokenUrl: Rule = {
  code,
  title: 'A broken web address',
  space: 'source',
  severity: 'warning',
  checkKey(group) {
    return citationsIn(group).flatMap((at) =>
      at.parts.urls.flatMap((part) => {
        if (!part.fault) return [];
        const message = `This address ${faults[part.fault]}. Write ${part.url} instead.`;
        return [{ code, at, within: part, message, related: [] }];
      }),
    );
  },
  fixes({ at, within }, view) {
    const part = (at as CitationOccurrence).parts.urls.find((one) => one === within);
    return part ? [editing(`Write ${part.url}`, [{ ...placeOf(at, part, view), insert: part.url }], true)] : [];
  },
};
