/** What makes two citations one work, and what tells two works apart: identifiers, addresses, dates. */
import type { WorkIdentity } from '../citing.js';
import { lettered } from '../letters.js';
import { titleWords } from './matching.js';
import { memo } from './memo.js';
import { plain } from './names.js';
import type { Parsed } from './parsed.js';
import { symbolKey } from './symbols.js';

/** Titles that come out anew each year. */
const series =
  /\b(?:report|review|outlook|survey|yearbook|statistics|update|index|bulletin|newsletter|minutes|annual|session|bericht|jahrbuch|rapport|informe|rapporto)/i;
/** A copy of a page in an archive: the address of the page is a part of its own. */
const archived =
  /^https?:\/\/(?:web\.archive\.org\/web\/[\w*]+\/|archive\.(?:today|ph|is|li|vn|md|fo|org)\/(?:[\w.-]+\/)?|webcache\.[^/]+\/search\?q=cache:)(?=https?:|www\.)/i;
/** Parameters that tell how a reader came, not what is read. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs\w+|ref|ref_src|ref_url|cmpid|xtor|smid|spm|trk|at_\w+)=/i;
const isbn = /\bISBN(?:-1[03])?:? ?((?:97[89][ -]?)?\d[\d -]{7,14}[\dXx])/;
const arxiv = /\barxiv(?:\.org\/(?:abs|pdf)\/|: ?)(\d{4}\.\d{4,5})/i;
/** A title of so many words tells a work from all others; with an author, one of fewer does. */
const TELLING = 4;

/** What a citation says of its work. Who writes about a law names its symbol, but is not it. */
export const identityOf = memo((parsed: Parsed): WorkIdentity => {
  const { parts, authors, sameAuthor } = parsed;
  const { title, date, doi, urls, publisher } = parts;
  const about = sameAuthor || publisher !== undefined || authors.some(({ person }) => person);
  const symbols = about ? [] : parts.symbols.filter(({ text }) => !/^(?:OJ|ABl|JO|DO|GU)\b/.test(text));
  const book = isbn.exec(parsed.words)?.[1]?.replace(/[ -]/g, '');
  const preprint = arxiv.exec(parsed.words)?.[1];
  return {
    words: title ? titleWords(title.text) : [],
    strong: [
      ...symbols.map(({ text }) => `symbol:${symbolKey(text).replace(/[-‑–]/g, '')}`),
      ...(doi ? [`doi:${doi.text.toLowerCase().replace(/\/(?:full|abstract|e?pdf)$/, '')}`] : []),
      ...(book ? [`isbn:${book.length > 10 ? book.slice(3, 12) : book.slice(0, 9)}`] : []),
      ...(preprint ? [`arxiv:${preprint}`] : []),
    ],
    pages: [...new Set(urls.map(({ url }) => pageOf(url)))].filter((page) => /\/.{4}/.test(page)),
    ...(date?.year && { year: date.year }),
    day: date ? dayOf(date.text) : [],
    serial: series.test(title?.text ?? ''),
  };
});

/** An address without what differs between two that lead to one page: scheme, `www`, the way the reader came, the archive. */
export function pageOf(url: string): string {
  const bare = url
    .replace(archived, '')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\d?\./i, '')
    .replace(/#(?![!/]).*$/, '');
  const [path = '', query = ''] = bare.split('?', 2);
  const kept = query.split('&').filter((one) => one && !tracking.test(one));
  const short = path.replace(/\/(?:index|default)\.\w{3,4}$/i, '').replace(/[/#]+$/, '');
  const host = short.split('/', 1)[0] as string;
  return `${host.toLowerCase()}${short.slice(host.length)}${kept.length ? `?${kept.join('&')}` : ''}`;
}

/** Whether a citation of the same author and title as a work may be of that work; `authored` if it names an author. */
export function mayBeOne(work: WorkIdentity, one: WorkIdentity, authored: boolean): boolean {
  if (work.year && one.year && work.year !== one.year && !isNewEdition(work, one)) return false;
  if (disagree(work.strong, one.strong)) return false;
  const [elsewhere, otherwise] = [areApart(work.pages, one.pages), isAnotherDay(work, one)];
  if (!elsewhere && !otherwise) return true;
  if (work.serial || (elsewhere && otherwise)) return false;
  return one.words.length >= (elsewhere && authored ? TELLING - 1 : TELLING);
}

/** Both say on which day or in which month they appeared, and not the same. */
export function isAnotherDay({ day }: Pick<WorkIdentity, 'day'>, other: Pick<WorkIdentity, 'day'>): boolean {
  const [few, many] = day.length < other.day.length ? [day, other.day] : [other.day, day];
  return few.length > 0 && !few.every((word) => many.includes(word));
}

/** Equal titles of different years are one work only where nothing says that it comes out anew. */
function isNewEdition(work: WorkIdentity, one: WorkIdentity): boolean {
  return !work.serial && work.words.length >= TELLING && !(work.pages.length && one.pages.length);
}

/** Both have identifiers of one kind, and none is the same. */
function disagree(some: readonly string[], others: readonly string[]): boolean {
  if (!some.length || !others.length || some.some((one) => others.includes(one))) return false;
  const kinds = new Set(some.map(kindOf));
  return others.some((one) => kinds.has(kindOf(one)));
}

/** `doi`; of a symbol its first letters, or what it is without its digits. */
function kindOf(strong: string): string {
  const [kind, rest] = strong.split(':', 2) as [string, string];
  if (kind !== 'symbol') return kind;
  return /^\d{5}[a-z]/.test(rest) ? 'celex' : (/^[a-z]+/.exec(rest)?.[0] ?? rest.replace(/\d+/g, ''));
}

/** Both lead to pages, and not to the same; a site and a page of it are not apart. */
function areApart(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.length > 0 &&
    others.length > 0 &&
    !some.some((one) =>
      others.some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)),
    )
  );
}

const beginsWord = lettered()`^\p{L}{3}`;

/** Days, months by their first letters, and years; nothing where no month is named by a word. */
function dayOf(date: string): string[] {
  const words = plain(date).split(' ');
  if (!words.some((word) => beginsWord.test(word))) return [];
  return words.map((word) => (/^\d/.test(word) ? String(Number.parseInt(word, 10)) : word.slice(0, 3)));
}
