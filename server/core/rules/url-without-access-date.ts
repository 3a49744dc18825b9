/** A web address without the day on which it was opened. Off, since many styles do not ask for it. */
import { citationsIn } from './cited.js';
import type { Rule } from './rule.js';

const code = 'citation/url-without-access-date';

/** These lead to what does not change: copies in archives, and names of works. */
const lasting =
  /^https?:\/\/(?:(?:www\.|dx\.)?doi\.org|web\.archive\.org|archive\.\w+|perma\.cc|hdl\.handle\.net|arxiv\.org)\//iu;

export const urlWithoutAccessDate: Rule = {
  code,
  title: 'A web address without a date of access',
  space: 'source',
  severity: 'off',
  checkKey(group) {
    return citationsIn(group).flatMap((at) => {
      const { accessed, doi, urls } = at.parts;
      const [first] = urls;
      if (!first || accessed || doi || urls.some(({ url }) => lasting.test(url))) return [];
      const message =
        'Nothing tells on which day this address was opened, and what it shows may have changed since. Add the day.';
      return [{ code, at, within: first, message, related: [] }];
    });
  },
};
