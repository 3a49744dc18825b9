/** Which sources of several texts are one work. */
import { overlap, titleWords } from './citations/matching.js';
import { authorsOf } from './citations/names.js';
import { symbolKey } from './citations/symbols.js';
import type { Source } from './citing.js';

/** What is known of a source without the text that cites it. */
export type SourceFacts = Omit<Source, 'first' | 'conflicts'>;

/** A source without what leads into its text. */
export function factsOf({ first: _first, conflicts: _conflicts, ...facts }: Source): SourceFacts {
  return facts;
}

/** Things of several texts, those of one work together; works in the order of their first things. */
export function byWork<One>(all: readonly One[], sourceOf: (one: One) => SourceFacts): One[][] {
  const groups: One[][] = [];
  const bySign = new Map<string, Set<One[]>>();
  for (const one of all) {
    const source = sourceOf(one);
    const signs = signsOf(source);
    const near = signs.flatMap((sign) => [...(bySign.get(sign) ?? [])]);
    const known = near.find(([first]) => first !== undefined && sameWork(sourceOf(first), source));
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(one);
    for (const sign of signs) bySign.set(sign, (bySign.get(sign) ?? new Set()).add(group));
  }
  return groups;
}

/**
 * Whether two sources are one work: the same DOI or symbol; else the same address, with nothing against it in the titles; else the same
 * author, title and year. Of two that may be one and may be two it says no.
 */
export function sameWork(a: SourceFacts, b: SourceFacts): boolean {
  if (a.doi && b.doi) return a.doi.toLowerCase() === b.doi.toLowerCase();
  const [mine, theirs] = [symbolOf(a), symbolOf(b)];
  if (mine && theirs) return mine === theirs;
  const [words, others] = [titleWords(a.title ?? ''), titleWords(b.title ?? '')];
  const alike = !words.length || !others.length || overlap(words, others) >= 0.5;
  if (a.url && b.url && addressOf(a.url) === addressOf(b.url)) return alike;
  const title = titleSign(a);
  return title !== undefined && title === titleSign(b) && a.year === b.year;
}

/** All by which the same work may be found: of two works that are one, some are equal. */
export function signsOf(source: SourceFacts): string[] {
  const { doi, url } = source;
  const signs = [doi && `doi:${doi.toLowerCase()}`, url && addressOf(url), symbolOf(source), titleSign(source)];
  return signs.filter((sign) => sign !== undefined && sign !== '') as string[];
}

/** Who writes about a law names its symbol as well, but is not the law. A series is in the Official Journal, and not a work. */
function symbolOf({ symbols: [symbol], publisher, authors }: SourceFacts): string | undefined {
  if (!symbol || publisher || /^(?:OJ|ABl|JO|DO|GU)\b/.test(symbol)) return undefined;
  return authors.some((name) => authorsOf(name, 0)[0]?.person) ? undefined : `symbol:${symbolKey(symbol)}`;
}

function titleSign({ authors: [author], title }: SourceFacts): string | undefined {
  const words = titleWords(title ?? '');
  if (!author || words.length < 2) return undefined;
  return `title:${authorsOf(author, 0)[0]?.key ?? author.toLowerCase()}/${words.join(' ')}`;
}

function addressOf(url: string): string {
  return `url:${url.replace(/^https?:\/\/(?:www\.)?|[/#]+$/gi, '')}`;
}
