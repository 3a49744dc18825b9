/** The works that a document cites, and how they are found again: by title, author, symbol, address or a name they were given. */
import type { Draft } from './draft.js';
import { type Likeness, likeness, overlap, titleWords } from './matching.js';
import { type Author, authorsOf, isNames, lookups, mayBe, plain } from './names.js';
import { symbolKey } from './symbols.js';

/** A source while it is being gathered. */
export interface Work {
  key: string;
  /** Full citations, in the order of the notes. */
  readonly fulls: Draft[];
  readonly authors: readonly Author[];
  readonly words: readonly string[];
  readonly conflicts: { what: 'year' | 'title'; at: Draft }[];
}

export interface Match {
  readonly work: Work;
  readonly how: Likeness | 'author' | 'name' | 'symbol';
}

/** Of the works of one author or one first word no more are compared. */
const MOST = 300;
/** Titles that come out anew each year. */
const serial =
  /\b(?:report|review|outlook|survey|yearbook|statistics|update|index|bulletin|newsletter|minutes|annual|session|bericht|jahrbuch|rapport|informe|rapporto)/i;

export class Ledger {
  readonly works: Work[] = [];
  private readonly byName = new Map<string, Work[]>();
  private readonly byWord = new Map<string, Work[]>();
  private readonly bySign = new Map<string, Work>();
  private readonly byGiven = new Map<string, Work[]>();
  private readonly keys = new Map<string, number>();

  /** Enters a full citation: as a further one of a work that is known, or as a new work. */
  enter(draft: Draft): Work {
    const work = this.known(draft) ?? this.found(draft);
    work.fulls.push(draft);
    work.fulls.sort((a, b) => a.position - b.position);
    for (const sign of signsOf(draft)) if (!this.bySign.has(sign)) this.bySign.set(sign, work);
    const { named } = draft.parsed.parts;
    if (named) push(this.byGiven, plain(named.text), work);
    return work;
  }

  /** The work of the same sign (symbol, DOI), address or author and title. Notes what the two citations disagree on. */
  private known(draft: Draft): Work | undefined {
    for (const sign of signsOf(draft)) {
      const work = this.bySign.get(sign);
      if (!work || (sign.startsWith('url:') && !mayShare(work, draft))) continue;
      this.compare(work, draft);
      return work;
    }
    const words = wordsOf(draft);
    const work = words.length
      ? nearest(this.byWord.get(words[0] as string)).find(
          (one) => likeness(words, one.words) === 'same' && sameAuthors(one, draft) && mayDiffer(one, draft),
        )
      : undefined;
    if (work) this.compare(work, draft);
    return work;
  }

  private compare(work: Work, draft: Draft): void {
    const [first] = work.fulls as [Draft];
    const [a, b] = [first.parsed.parts, draft.parsed.parts];
    if (a.date?.year && b.date?.year && a.date.year !== b.date.year) work.conflicts.push({ what: 'year', at: draft });
    const words = wordsOf(draft);
    if (!words.length || !work.words.length) return;
    const like = likeness(words, work.words) ?? likeness(work.words, words);
    if (like === undefined && first.parsed.marked && draft.parsed.marked && !a.symbols.length)
      work.conflicts.push({ what: 'title', at: draft });
  }

  private found(draft: Draft): Work {
    const words = wordsOf(draft);
    const work: Work = { key: this.keyOf(draft, words), fulls: [], authors: draft.authors, words, conflicts: [] };
    this.works.push(work);
    for (const name of new Set(draft.authors.flatMap(lookups))) push(this.byName, name, work);
    if (words[0] !== undefined) push(this.byWord, words[0], work);
    return work;
  }

  private keyOf({ authors, parsed }: Draft, words: readonly string[]): string {
    const { symbols, urls, doi, date } = parsed.parts;
    const title = words.slice(0, 4).join('-');
    const sign =
      symbols[0]?.text ?? doi?.text ?? urls[0]?.url.replace(/^https?:\/\/(?:www\.)?/, '') ?? String(date?.year ?? '');
    const key = `${authors[0]?.key.replace(/ /g, '-') ?? ''}/${title || plain(sign).replace(/ /g, '-')}`;
    const before = this.keys.get(key) ?? 0;
    this.keys.set(key, before + 1);
    return before ? `${key}/${before + 1}` : key;
  }

  /** Works that a short form may mean, nearest first; only those that come before a position, or behind it. */
  search(draft: Draft, later = false): Match[] {
    const stands = ({ fulls }: Work) => (fulls[0] as Draft).position < draft.position !== later;
    const named = this.givenName(draft).filter(stands);
    if (named.length) return named.map((work) => ({ work, how: 'name' }));
    const { authors } = draft;
    const ways = [
      () => (authors.length ? this.byAuthor(draft) : []),
      () => this.byTitle(draft),
      () => this.byLoneName(draft),
    ];
    for (const way of ways) {
      const found = way().filter(({ work }) => stands(work));
      if (found.length) return best(found);
    }
    return [];
  }

  private givenName({ authors, parsed }: Draft): Work[] {
    const { title } = parsed.parts;
    const names = [
      title && plain(title.text),
      authors[0]?.key,
      authors[0] && plain(parsed.words.slice(0, authors[0].text.length)),
    ];
    for (const name of names) {
      const works = name ? this.byGiven.get(name) : undefined;
      if (works) return nearest([...new Set(works)]);
    }
    return [];
  }

  private byAuthor(draft: Draft): Match[] {
    return this.ofAuthors(draft, draft.authors, wordsOf(draft));
  }

  /** What was taken for a title may be a name: `Brandt, 60`. */
  private byLoneName(draft: Draft): Match[] {
    const { title } = draft.parsed.parts;
    if (draft.authors.length || draft.parsed.marked || !title || !isNames(title.text)) return [];
    return this.ofAuthors(draft, authorsOf(title.text, 0), []);
  }

  private ofAuthors(draft: Draft, authors: readonly Author[], words: readonly string[]): Match[] {
    const [first] = authors;
    if (!first) return [];
    const works = new Set(lookups(first).flatMap((name) => nearest(this.byName.get(name))));
    const { year } = draft.parsed.parts.date ?? {};
    const found: Match[] = [];
    for (const work of [...works].sort(later)) {
      if (!mayBe(authors, work.authors) || (year !== undefined && !years(work).has(year))) continue;
      const how = words.length ? likeness(words, work.words) : 'author';
      if (how) found.push({ work, how });
    }
    return found;
  }

  /** A title alone: all of it, or enough of its beginning. What was taken for an author may have been its first words. */
  private byTitle(draft: Draft): Match[] {
    const { title, pinpoint, date } = draft.parsed.parts;
    const whole = draft.parsed.words.slice(
      0,
      Math.min(...[title?.to, pinpoint?.from, date?.from].filter((at) => at !== undefined)),
    );
    const found: Match[] = [];
    for (const words of [draft.authors.length ? [] : wordsOf(draft), titleWords(whole)])
      for (const work of nearest(this.byWord.get(words[0] ?? ''))) {
        const how = likeness(words, work.words);
        if (
          (how === 'same' ||
            (how === 'beginning' && (words.length > 2 || /^[\d ]+$/.test(work.words.slice(words.length).join(' '))))) &&
          !found.some((one) => one.work === work)
        )
          found.push({ work, how });
      }
    return found;
  }
}

/** Only those that are most alike. */
function best(found: readonly Match[]): Match[] {
  for (const how of ['same', 'beginning', 'part', 'author']) {
    const those = found.filter((one) => one.how === how);
    if (those.length) return those;
  }
  return [...found];
}

function wordsOf({ parsed }: Draft): string[] {
  return parsed.parts.title ? titleWords(parsed.parts.title.text) : [];
}

/** What identifies a work wherever it is cited. Who writes about a law names its symbol, but is not it. */
function signsOf({ parsed, authors }: Draft): string[] {
  const { parts } = parsed;
  const about = authors.some(({ person }) => person) || parts.publisher !== undefined;
  const symbols = about ? [] : parts.symbols.slice(0, 1).filter(({ text }) => !/^(?:OJ|ABl|JO|DO|GU)\b/.test(text));
  return [
    ...symbols.map(({ text }) => `symbol:${symbolKey(text)}`),
    ...(parts.doi ? [`doi:${parts.doi.text.toLowerCase()}`] : []),
    ...parts.urls
      .map(({ url }) => `url:${url.replace(/^https?:\/\/(?:www\.)?|[/#]+$/gi, '')}`)
      .filter((url) => /\/.{4}/.test(url)),
  ];
}

/** One address may lead to several works of a site: their titles tell. */
function mayShare({ words, authors }: Work, draft: Draft): boolean {
  const others = wordsOf(draft);
  if (!words.length || !others.length) return !authors.length || !draft.authors.length || mayBe(draft.authors, authors);
  return overlap(words, others) >= 0.5;
}

function sameAuthors({ authors }: Work, draft: Draft): boolean {
  if (!authors.length && !draft.authors.length) return true;
  return mayBe(draft.authors, authors) || mayBe(authors, draft.authors);
}

/** Equal titles of different years are one work only where nothing says that it comes out anew. */
function mayDiffer(work: Work, draft: Draft): boolean {
  const [first] = work.fulls as [Draft];
  const [a, b] = [first.parsed.parts, draft.parsed.parts];
  if (!a.date?.year || !b.date?.year || a.date.year === b.date.year) return true;
  if (a.urls.length && b.urls.length) return false;
  return work.words.length > 3 && !serial.test(a.title?.text ?? '');
}

function years({ fulls }: Work): Set<number | undefined> {
  return new Set(fulls.map(({ parsed }) => parsed.parts.date?.year));
}

function nearest(works: readonly Work[] | undefined): Work[] {
  return works ? works.slice(-MOST).reverse() : [];
}

function later(a: Work, b: Work): number {
  return (b.fulls[0] as Draft).position - (a.fulls[0] as Draft).position;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
