/** Mends addresses that a blank or a line end broke when the text was copied, and dates that lost a blank. */
import type { Document } from '../document.js';
import type { Edit } from '../model.js';
import { oncePerState } from './once.js';
import { prove } from './prove.js';
import type { Refactoring } from './refactoring.js';

export const repairUrls: Refactoring = {
  name: 'repairUrls',
  kind: 'refactor.rewrite',
  title(doc) {
    const { length } = broken(doc);
    return length ? `Rejoin ${length === 1 ? 'the broken web address' : `${length} broken web addresses`}` : undefined;
  },
  plan: (doc) => prove(doc, broken(doc), { rewritten: broken(doc), left: (after) => broken(after).length > 0 }),
};

/** What cannot be wrong: done when a text is saved, for those who want it. */
export const fixAll: Refactoring = {
  name: 'fixAll',
  kind: 'source.fixAll.glossator',
  title: (doc) => (safe(doc).length ? 'Mend everything that cannot be wrong' : undefined),
  plan: (doc) => prove(doc, safe(doc), { rewritten: safe(doc), left: (after) => safe(after).length > 0 }),
};

/** An address that lacks its beginning is left out: nobody can know whether it is `http` or `https`. */
const broken = oncePerState((doc: Document): Edit[] =>
  doc.citations.flatMap((one) => {
    const { from } = doc.span(one);
    const faulty = one.parts.urls.filter(({ fault }) => fault === 'blank' || fault === 'line-end');
    return faulty.map((url) => ({ from: from + url.from, to: from + url.to, insert: url.url }));
  }),
);

const safe = oncePerState((doc: Document): Edit[] => {
  const dates = doc.findings().filter(({ code }) => code === 'date/broken');
  const mended = dates.flatMap((finding) => doc.fixes(finding).find(({ preferred }) => preferred)?.edits ?? []);
  const urls = broken(doc);
  return [...urls, ...mended.filter((edit) => !urls.some(({ from, to }) => edit.from < to && edit.to > from))];
});
