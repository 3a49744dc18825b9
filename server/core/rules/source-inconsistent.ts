/** One source under two years or two titles. */
import type { CitationOccurrence, Source } from '../citing.js';
import { citationsIn, where } from './cited.js';
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
  return [{ code, at, within: one, message, related: [{ at: first, within: other, message: `Dated ${other.year}.` }] }];
}

/** A title that is only told at greater length is the same. */
function otherTitle(at: CitationOccurrence, { first }: Source): Raw[] {
  const [one, other] = [at.parts.title, first.parts.title];
  if (!one || !other || isAlike(one.text, other.text)) return [];
  const message = `What is “${one.text}” here is “${other.text}” ${where(first)}, although both citations lead to the same place. Correct the title or the address.`;
  return [
    { code, at, within: one, message, related: [{ at: first, within: other, message: `Called “${other.text}”.` }] },
  ];
}

/** One title begins as the other one does, or holds its beginning. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [longWords(a), longWords(b)] as const;
  return holds(one, other.slice(0, BEGINNING)) || holds(other, one.slice(0, BEGINNING));
}

/** So many of its longer words are the beginning of a title. */
const BEGINNING = 2;

function holds(title: readonly string[], words: readonly string[]): boolean {
  return ` ${title.join(' ')} `.includes(` ${words.join(' ')} `);
}

function longWords(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
