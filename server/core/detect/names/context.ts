/** What stands around a name and speaks for or against an actor. */
import { isBlank, isBreak, isLetter, isUpper, startsLine } from '../../text.js';
import { is } from './classes.js';
import { tables } from './tables.js';
import { wordAt } from './words.js';

/** Evidence of one mention; bits of `NameData.evidence`. */
export const evidence = {
  start: 1,
  title: 1 << 1,
  upper: 1 << 2,
  quoted: 1 << 3,
  bracketed: 1 << 4,
  the: 1 << 5,
  article: 1 << 6,
  inside: 1 << 7,
  preposition: 1 << 8,
  possessive: 1 << 9,
  speaks: 1 << 10,
  spoken: 1 << 11,
  titled: 1 << 12,
  roleAfter: 1 << 13,
  comma: 1 << 14,
  notes: 1 << 15,
  caps: 1 << 16,
  camel: 1 << 17,
  digit: 1 << 18,
  hyphen: 1 << 19,
  given: 1 << 20,
  surname: 1 << 21,
  someCommon: 1 << 22,
  allCommon: 1 << 23,
  place: 1 << 24,
  demonym: 1 << 25,
  initial: 1 << 26,
  /** The author of what a note cites. */
  author: 1 << 27,
  smallNoun: 1 << 28,
  /** Where what a note cites was published. */
  publisher: 1 << 29,
  byline: 1 << 30,
} as const;

const inside = new Set(['in', 'at', 'from', 'near', 'into', 'outside', 'across', 'throughout', 'within']);
const prepositions = new Set([
  'of',
  'by',
  'with',
  'for',
  'to',
  'between',
  'against',
  'and',
  'or',
  'like',
  'including',
  'via',
  'via',
  'under',
]);
const verbs = new Set([
  'is',
  'was',
  'has',
  'had',
  'will',
  'would',
  'are',
  'were',
  'have',
  'can',
  'could',
  'should',
  'may',
  'might',
  'who',
  'which',
  'and',
  'or',
  'in',
  'on',
  'to',
  'of',
  'for',
  'with',
  'at',
  'by',
  'as',
  'from',
  'that',
  'the',
  'a',
  'also',
  'but',
  'does',
  'did',
  'must',
  'shall',
]);

/** The evidence that the word before a name gives. */
export function before(text: string, from: number): number {
  let i = from - 1;
  while (i >= 0 && from - i < 6 && isOpening(text.charCodeAt(i))) i--;
  const to = i + 1;
  while (i >= 0 && to - i < 24 && isLetter(text.charCodeAt(i))) i--;
  if (to - i < 2) return 0;
  const word = wordAt(text, i + 1, to);
  const { written } = word;
  if (isUpper(written.charCodeAt(0))) return written === 'The' ? evidence.the : written === 'By' ? byline(text, i) : 0;
  if (
    written === 'to' &&
    text
      .slice(Math.max(0, i - 9), i + 1)
      .trimEnd()
      .endsWith('ccording')
  )
    return evidence.spoken;
  if (written === 'by' && startsLine(text, i + 1)) return evidence.byline;
  if (word.ahead < 0) word.ahead = ahead(written);
  return word.ahead;
}

/** What a small word tells of a name behind it. */
function ahead(word: string): number {
  if (word === 'the') return evidence.the;
  if (word === 'a' || word === 'an') return evidence.article;
  if (inside.has(word)) return evidence.inside;
  if (prepositions.has(word)) return evidence.preposition;
  const classes = tables().classes.of(word);
  return (classes & is.saying ? evidence.spoken : 0) | (classes & (is.role | is.honorific) ? evidence.titled : 0);
}

/** The evidence of what follows a name. */
export function after(text: string, to: number): number {
  const code = text.charCodeAt(to);
  let found = 0;
  let i = to;
  if ((code === 39 || code === 0x2019) && text.charCodeAt(to + 1) === 115) return evidence.possessive;
  if (code === 44) {
    found |= evidence.comma;
    i++;
  }
  while (i < text.length && i - to < 4 && (isBlank(text.charCodeAt(i)) || isBreak(text.charCodeAt(i)))) i++;
  const start = i;
  while (i < text.length && i - start < 24 && isLetter(text.charCodeAt(i))) i++;
  if (i === start || isUpper(text.charCodeAt(start)) || start === to) return found;
  const { classes, key } = wordAt(text, start, i);
  if (found) return classes & is.role ? found | evidence.roleAfter : found;
  if (classes & is.saying) return evidence.speaks;
  return verbs.has(key) ? 0 : evidence.smallNoun;
}

/** `By` at the start of a line names who wrote the text. */
function byline(text: string, before: number): number {
  return startsLine(text, before + 1) ? evidence.byline : evidence.preposition;
}

function isOpening(code: number): boolean {
  return isBlank(code) || isBreak(code) || code === 0x201c || code === 34 || code === 42 || code === 95;
}
