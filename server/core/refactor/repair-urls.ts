/** Mends addresses that a blank or a line end broke when the text was copied, and dates that lost a blank. */
import type { Document } from '../document.js';
import type { Edit } from '../model.js';
import { oncePerState } from './once.js';
import type { Refactoring } from './refactoring.js';

export const repairUrls: Refactoring = {
  name: 'repairUrls',
  kind: 'refactor.rewrite',
  title(doc) {
    const { length } = broken(doc);
    return length ? `Rejoin ${length === 1 ? 'the broken web address' : `${length} broken web addresses`}` : undefined;
  },
  draft: (doc) => ({
    edits: broken(doc),
    meant: { rewritten: broken(doc), left: (after) => broken(after).length > 0 },
  }),
};

/** What cannot be wrong: done when a text is saved, for those who want it. */
export const fixAll: Refactoring = {
  name: 'fixAll',
  kind: 'source.fixAll.glossator',
  title: (doc) => (safe(doc).length ? 'Mend everything that cannot be wrong' : undefined),
  draft: (doc) => ({ edits: safe(doc), meant: { rewritten: safe(doc), left: (after) => safe(after).length > 0 } }),
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
  const urls = broken(doc).filter((edit) => isSure(doc.text(edit)));
  return [...urls, ...mended.filter((edit) => !urls.some(({ from, to }) => edit.from < to && edit.to > from))];
});

/** What no word has, `public/private-sector` neither: a sign of an address, or the ending of a file. */
const telling = /[\w/][=&?%_]\w|^[=&?%_]|\.(?:html?|pdf|aspx?|php|docx?|xml)(?:[?#]|$)/i;

/** Whether each further piece of a broken address shows what it is, and each gap stands beside a sign that addresses are broken at. */
function isSure(written: string): boolean {
  const [first = '', ...others] = written.split(/\s+/);
  return others.every((piece, i) => {
    const before = others[i - 1] ?? first;
    return telling.test(piece) && (/[-_/=&?%]$/.test(before) || /^[-_=&?%]/.test(piece));
  });
}
