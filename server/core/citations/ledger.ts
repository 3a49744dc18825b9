/** The works that a document cites, and how they are found again: by title, author, symbol, address or a name they were given. */

import type { WorkIdentity } from '../citing.js';
import type { Draft } from './draft.js';
import { identityOf, mayBeOne } from './identity.js';
import { type Likeness, likeness, overlap, titleWords } from './matching.js';
import { memo } from './memo.js';
import { type Author, authorsOf, isNames, lookups, mayBe, plain } from './names.js';
import type { Parsed } from './parsed.js';
import { push, Shelf } from './shelf.js';

/** A source while it is being gathered. */
export interface Work {
  readonly key: string;
  /** Full citations, in the order of the notes. */
  readonly fulls: Draft[];
  readonly authors: readonly Author[];
  /** What the first citation says of it, and all identifiers, pages and years that any says. */
  readonly words: readonly string[];
  readonly serial: boolean;
  readonly year: number | undefined;
  readonly day: readonly string[];
  readonly strong: string[];
  readonly pages: string[];
  readonly years: Set<number | undefined>;
  readonly conflicts: { what: 'year' | 'title'; at: Draft }[];
  /** The last question that came upon it. */
  asked: number;
}

export interface Match {
  readonly work: Work;
  readonly how: Likeness | 'author' | 'name' | 'symbol';
}

/** Of the works of one name no more are compared, the last ones. */
const MOST = 300;

export class Ledger {
  readonly works: Work[] = [];
  /** How often a citation was held against a work; tests count work instead of time. */
  compared = 0;
  private asked = 0;
  private readonly all = new Shelf<Work>();
  private readonly byName = new Map<string, Shelf<Work>>();
  private readonly bySign = new Map<string, Work>();
  private readonly byGiven = new Map<string, Work[]>();
  private readonly keys = new Map<string, number>();

  /** Enters a full citation: as a further one of a work that is known, or as a new work. */
  enter(draft: Draft): Work {
    const said = identityOf(draft.parsed);
    const known = this.known(draft, said);
    if (known) compare(known, draft, said);
    const work = known ?? this.found(draft, said);
    insert(work.fulls, draft);
    if (!work.years.has(said.year)) this.date(work, said.year);
    for (const sign of said.strong) if (!work.strong.includes(sign)) work.strong.push(sign);
    for (const page of said.pages) if (!work.pages.includes(page)) work.pages.push(page);
    for (const sign of signsOf(said)) if (!this.bySign.has(sign)) this.bySign.set(sign, work);
    const { named } = draft.parsed.parts;
    if (named) push(this.byGiven, plain(named.text), work);
    return work;
  }

  /** The identifier or the address by which a citation belongs to a work, if it does by one. */
  signOf(work: Work, { parsed }: Draft): string | undefined {
    return signsOf(identityOf(parsed)).find((sign) => this.bySign.get(sign) === work);
  }

  /** The work of the same identifier (symbol, DOI), address or author and title. */
  private known(draft: Draft, said: WorkIdentity): Work | undefined {
    for (const sign of signsOf(said)) {
      const work = this.bySign.get(sign);
      if (work && mayShare(work, draft, said, sign)) return work;
    }
    if (!said.words.length) return undefined;
    // What comes out anew each year is one work only of the same year, or where no year is given.
    const years = said.serial && said.year ? [said.year, undefined] : [];
    let best: Work | undefined;
    for (const work of this.row(namesOf(draft.authors), said.words, years)) {
      if (!mayBeOne(work, said, draft.authors.length > 0) || likeness(said.words, work.words) !== 'same') continue;
      if (!sameAuthors(work, draft)) continue;
      if (!best || isNearer(work, best, said.year)) best = work;
    }
    return best;
  }

  private found(draft: Draft, said: WorkIdentity): Work {
    const { words, serial, year, day } = said;
    const lists = { fulls: [], strong: [], pages: [], years: new Set([year]), conflicts: [], asked: 0 };
    const work: Work = { key: this.keyOf(draft), authors: draft.authors, words, serial, year, day, ...lists };
    this.works.push(work);
    this.all.add(work);
    for (const name of namesOf(draft.authors)) {
      const shelf = this.byName.get(name) ?? new Shelf();
      this.byName.set(name, shelf);
      shelf.add(work);
    }
    return work;
  }

  private date(work: Work, year: number | undefined): void {
    work.years.add(year);
    for (const shelf of [this.all, ...namesOf(work.authors).map((name) => this.byName.get(name))])
      shelf?.date(work, year);
  }

  private keyOf({ authors, parsed }: Draft): string {
    const key = `${authors[0]?.key.replace(/ /g, '-') ?? ''}/${signatureOf(parsed)}`;
    const before = this.keys.get(key) ?? 0;
    this.keys.set(key, before + 1);
    return before ? `${key}/${before + 1}` : key;
  }

  /** Works that a short form may mean, nearest first; only those that come before a position, or behind it. */
  search(draft: Draft, later = false): Match[] {
    const stands = ({ fulls }: Work) => (fulls[0] as Draft).position < draft.position !== later;
    const named = this.givenName(draft).filter(stands);
    if (named.length) return named.map((work) => ({ work, how: 'name' }));
    const ways = [() => this.byAuthor(draft), () => this.byTitle(draft), () => this.byLoneName(draft)];
    for (const way of ways) {
      const found = way().filter(({ work }) => stands(work));
      if (found.length) return best(found);
    }
    return [];
  }

  private givenName({ parsed }: Draft): Work[] {
    if (!this.byGiven.size) return [];
    for (const name of callsOf(parsed)) {
      const works = this.byGiven.get(name);
      if (works) return [...new Set(works)].reverse();
    }
    return [];
  }

  private byAuthor(draft: Draft): Match[] {
    return this.ofAuthors(draft, draft.authors, identityOf(draft.parsed).words);
  }

  /** What was taken for a title may be a name: `Brandt, 60`. */
  private byLoneName(draft: Draft): Match[] {
    return draft.authors.length ? [] : this.ofAuthors(draft, loneNamesOf(draft.parsed), []);
  }

  /** Works of these names, or of any, that may have these words and one of these years. */
  private row(names: readonly string[], words: readonly string[], years: readonly (number | undefined)[]): Work[] {
    const row: Work[] = [];
    this.asked++;
    for (const shelf of names.length ? names.map((name) => this.byName.get(name)) : [this.all])
      for (const work of shelf?.find(words, years).slice(-MOST) ?? []) {
        if (work.asked !== this.asked) row.push(work);
        work.asked = this.asked;
      }
    this.compared += row.length;
    return row;
  }

  private ofAuthors({ parsed }: Draft, authors: readonly Author[], words: readonly string[]): Match[] {
    const { year } = parsed.parts.date ?? {};
    const found: Match[] = [];
    for (const work of this.row(firstNamesOf(authors), words, year === undefined ? [] : [year])) {
      if ((year !== undefined && !work.years.has(year)) || !mayBe(authors, work.authors)) continue;
      const how = words.length ? likeness(words, work.words) : 'author';
      if (how) found.push({ work, how });
    }
    return found.sort(nearestFirst);
  }

  /** A title alone: all of it, or enough of its beginning. What was taken for an author may have been its first words. */
  private byTitle({ parsed, authors }: Draft): Match[] {
    const found: Match[] = [];
    for (const words of [authors.length ? [] : identityOf(parsed).words, leadOf(parsed)])
      for (const work of words.length ? this.row([], words, []) : []) {
        const how = likeness(words, work.words);
        if (!how || how === 'part' || found.some((one) => one.work === work)) continue;
        const rest = work.words.slice(words.length);
        // `Dahl, 347 U.S. at 490` is Dahl v. Board of Ports.
        if (how === 'same' || words.length > 2 || rest[0] === 'v' || /^[\d ]+$/.test(rest.join(' ')))
          found.push({ work, how });
      }
    return found.sort(nearestFirst);
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

/** Notes what a further citation of a work says otherwise. */
function compare(work: Work, draft: Draft, { year, words }: WorkIdentity): void {
  const [first] = work.fulls as [Draft];
  if (work.year && year && work.year !== year) work.conflicts.push({ what: 'year', at: draft });
  if (!words.length || !work.words.length || !first.parsed.marked || !draft.parsed.marked) return;
  const like = likeness(words, work.words) ?? likeness(work.words, words);
  if (like === undefined && !first.parsed.parts.symbols.length) work.conflicts.push({ what: 'title', at: draft });
}

/** By what a work is found wherever it is cited: identifiers first. */
function signsOf({ strong, pages }: WorkIdentity): string[] {
  return [...strong, ...pages.map((page) => `page:${page}`)];
}

/**
 * One address may lead to several works of a site: their titles tell. Who speaks of a law by its symbol in a title of his own
 * does not cite the law.
 */
function mayShare({ words, authors }: Work, draft: Draft, said: WorkIdentity, sign: string): boolean {
  if (!/^(?:page|symbol):/.test(sign)) return true;
  const unlike = words.length > 0 && said.words.length > 0 && overlap(words, said.words) < 0.5;
  const others = authors.length > 0 && draft.authors.length > 0 && !mayBe(draft.authors, authors);
  if (sign.startsWith('symbol:')) return !unlike || !others;
  return words.length && said.words.length ? !unlike : !others;
}

function sameAuthors({ authors }: Work, draft: Draft): boolean {
  if (!authors.length && !draft.authors.length) return true;
  return mayBe(draft.authors, authors) || mayBe(authors, draft.authors);
}

/** Of two works that fit the one of the same year is meant, else the last one. */
function isNearer(one: Work, other: Work, year: number | undefined): boolean {
  const [a, b] = [one.years.has(year), other.years.has(year)];
  return a === b ? nearestFirst({ work: one }, { work: other }) < 0 : a;
}

function nearestFirst(a: Pick<Match, 'work'>, b: Pick<Match, 'work'>): number {
  return (b.work.fulls[0] as Draft).position - (a.work.fulls[0] as Draft).position;
}

/** Puts a citation where it stands among those of its work. */
function insert(fulls: Draft[], draft: Draft): void {
  let at = fulls.length;
  while (at > 0 && (fulls[at - 1] as Draft).position > draft.position) at--;
  fulls.splice(at, 0, draft);
}

/** All names under which works of these authors are looked for. */
const namesOf = memo((authors: readonly Author[]) => [...new Set(authors.flatMap(lookups))]);

const firstNamesOf = memo(([first]: readonly Author[]) => (first ? lookups(first) : []));

/** The names in place of a title. */
const loneNamesOf = memo(({ marked, parts: { title } }: Parsed) =>
  marked || !title || !isNames(title.text) ? [] : authorsOf(title.text, 0),
);

/** What a citation may call by a name that a work was given. */
const callsOf = memo(({ parts: { title }, authors: [first], words }: Parsed) => [
  ...(title ? [plain(title.text)] : []),
  ...(first ? [first.key, plain(words.slice(0, first.text.length))] : []),
]);

/** The words of a citation up to the end of its title, or what stands there where it has none. */
const leadOf = memo(({ parts: { title, pinpoint, date }, words }: Parsed) =>
  titleWords(words.slice(0, Math.min(...[title?.to, pinpoint?.from, date?.from].filter((at) => at !== undefined)))),
);

/** What tells a work from others of its author, in a key. */
const signatureOf = memo((parsed: Parsed) => {
  const { symbols, urls, doi, date } = parsed.parts;
  const title = identityOf(parsed).words.slice(0, 4).join('-');
  const sign =
    symbols[0]?.text ?? doi?.text ?? urls[0]?.url.replace(/^https?:\/\/(?:www\.)?/, '') ?? String(date?.year ?? '');
  return title || plain(sign).replace(/ /g, '-');
});
