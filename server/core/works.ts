/** Which sources of several texts are one work. */
import { mayBeOne } from './citations/identity.js';
import { overlap } from './citations/matching.js';
import { authorsOf } from './citations/names.js';
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
 * Whether two sources are one work: a DOI or a symbol in common; else an address, with nothing against it in the titles; else the same
 * author, title and year, and nothing else against it. Of two that may be one and may be two it says no.
 */
export function sameWork(a: SourceFacts, b: SourceFacts): boolean {
  const [one, other] = [a.identity, b.identity];
  if (shared(one.strong, other.strong)) return true;
  const named = one.words.length > 0 && other.words.length > 0;
  if (shared(one.pages, other.pages)) return !named || overlap(one.words, other.words) >= 0.5;
  const title = titleSign(a);
  return title !== undefined && title === titleSign(b) && a.year === b.year && mayBeOne(one, other, true);
}

/** All by which the same work may be found: of two sources that are one work, some are equal. */
export function signsOf(source: SourceFacts): string[] {
  const { strong, pages } = source.identity;
  const title = titleSign(source);
  return [...strong, ...pages.map((page) => `page:${page}`), ...(title ? [title] : [])];
}

function titleSign({ authors: [author], identity: { words } }: SourceFacts): string | undefined {
  if (!author || words.length < 2) return undefined;
  return `title:${authorsOf(author, 0)[0]?.key ?? author.toLowerCase()}/${words.join(' ')}`;
}

function shared(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}
