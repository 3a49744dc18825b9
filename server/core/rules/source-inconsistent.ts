/** One source under two years or two titles. */
import type { CitationOccurrence, Source } from '../citing.js';
import { citationsIn, partOf, where } from './cited.js';
import { type Raw, type Rule, showing } from './rule.js';

const code = 'citation/source-inconsistent';

export const sourceInconsistent: Rule = {
  code,
  title: 'One source with two years or two titles',
  space: 'source',
  severity: 'information',
  checkKey(group) {
    const source = citationsIn(group)[0]?.source;
    return source
      ? source.conflicts.flatMap(({ what, at }) => (what === 'year' ? otherYear(at, source) : otherTitle(at, source)))
      : [];
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing(`Go to the citation ${where(at as CitationOccurrence)}`, view.span(at)));
  },
};

function otherYear(at: CitationOccurrence, { first }: Source): Raw[] {
  const [one, other] = [at.parts.date, first.parts.date];
  if (!one?.year || !other?.year) return [];
  const message = `This source is dated ${one.year} here and ${other.year} ${where(first)}. One of the two is wrong, unless these are two editions: then say which.`;
  return [
    { code, at: partOf(at, one), message, related: [{ at: partOf(first, other), message: `Dated ${other.year}.` }] },
  ];
}

/** A title that is only told at greater length, or in other words of the same sort, is the same. */
function otherTitle(at: CitationOccurrence, { first }: Source): Raw[] {
  const [one, other] = [at.parts.title, first.parts.title];
  if (!one || !other || isAlike(one.text, other.text)) return [];
  const message = `What is “${one.text}” here is “${other.text}” ${where(first)}, although both citations lead to the same place. Correct the title or the address.`;
  return [
    { code, at: partOf(at, one), message, related: [{ at: partOf(first, other), message: `Called “${other.text}”.` }] },
  ];
}

/** Half of the longer words of the shorter title stand in the other one. */
function isAlike(a: string, b: string): boolean {
  const [short, long] = [a, b].map(wordsOf).sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.filter((word) => long.includes(word)).length * 2 >= short.length;
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
