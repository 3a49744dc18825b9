/** A source that somebody read before it was published. */
import type { DateOccurrence } from '../entities.js';
import { fold } from '../text.js';
import { publishedOf, sources } from './dates-of-notes.js';
import { type Raw, type Rule, showing, type View } from './rule.js';

const code = 'date/accessed-before-published';

export const accessedBeforePublished: Rule = {
  code,
  title: 'A source accessed before it was published',
  space: 'date',
  severity: 'information',
  checkOrder(view) {
    return sources(view).flatMap((source) => {
      const published = publishedOf(source);
      const [accessed, ...others] = source.accessed;
      return published && accessed && !others.length ? compare(accessed, published, view) : [];
    });
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing('Go to the date of publication', view.focus(at)));
  },
};

/** Only what is told of both counts: a month is before a day where its last day is. */
function compare(at: DateOccurrence, published: DateOccurrence, view: View): Raw[] {
  if ((at.date.last ?? '') >= (published.date.first ?? '')) return [];
  const [read, dated] = [at, published].map((one) => fold(view.text(view.span(one))));
  const message = `This source was accessed on ${read}, before it was published (${dated}). One of the two dates is wrong: compare them with the source.`;
  return [{ code, at, message, related: [{ at: published, message: 'It is dated here.' }] }];
}
