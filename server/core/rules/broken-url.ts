/** A web address that was broken when the text was copied, or that lacks its beginning. */
import type { CitationOccurrence, UrlPart } from '../citing.js';
import { placeOf } from './cited.js';
import { editing, type Raw, type Rule } from './rule.js';

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
  // Whether a text leaves out https:// on purpose is seen in all of its addresses.
  checkOrder(view) {
    const all = view.citations.flatMap((at) => at.parts.urls.map((part) => ({ at, part })));
    const broken = all.filter(({ part }) => part.fault);
    if (!broken.length) return [];
    const bare = broken.filter(({ part }) => isBare(part));
    const onPurpose = bare.length > 1 && bare.length * 2 > all.length;
    return broken.flatMap(({ at, part }) => (onPurpose && isBare(part) ? [] : finding(at, part)));
  },
  fixes({ at, within }, view) {
    const part = (at as CitationOccurrence).parts.urls.find((one) => one === within);
    return part ? [editing(`Write ${part.url}`, [{ ...placeOf(at, part, view), insert: part.url }], true)] : [];
  },
};

/** It begins with its host: no slip of the pen, and in some styles no fault. */
function isBare({ fault, text }: UrlPart): boolean {
  return fault === 'scheme' && /^[\w-]+\./u.test(text);
}

function finding(at: CitationOccurrence, part: UrlPart): Raw[] {
  const message = `This address ${part.fault ? faults[part.fault] : ''}. Write ${part.url} instead.`;
  return [{ code, at, within: part, message, related: [] }];
}
