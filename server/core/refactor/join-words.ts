/** Rejoins words that were split by a hyphen at the end of a line, where the text or the language shows which word it was. */
import type { Document } from '../document.js';
import type { Edit, Paragraph } from '../model.js';
import { isLetter } from '../text.js';
import { commonWords } from '../words/common-words.js';
import { oncePerState } from './once.js';
import { prove } from './prove.js';
import type { Refactoring } from './refactoring.js';

export const joinWords: Refactoring = {
  name: 'joinWords',
  kind: 'refactor.rewrite',
  title(doc) {
    const { length } = joins(doc);
    return length ? `Rejoin ${length === 1 ? 'the word' : `${length} words`} split at the end of a line` : undefined;
  },
  plan: (doc) => prove(doc, joins(doc), { rewritten: joins(doc), left: (after) => joins(after).length > 0 }),
};

/** A word in two lines. Offsets count from the document's start. */
interface Split {
  /** Where its hyphen stands, where its second part begins and ends, and where what is written together with it ends. */
  readonly hyphen: number;
  readonly second: number;
  readonly end: number;
  readonly token: number;
  readonly head: string;
  readonly tail: string;
  readonly lineEnd: string;
}

const gap = /[-\u00ad][ \t]*(\r\n|\n|\r)[ \t]*(?=\p{Ll})/gu;
/** No word is longer. */
const LONGEST = 60;
const common = new Set(commonWords.split(/\s+/));

const joins = oncePerState((doc: Document): Edit[] => {
  const splits = doc.paragraphs.flatMap((paragraph) => splitsIn(doc, paragraph));
  if (!splits.length) return [];
  const known = wordsOf(doc, splits);
  const found = new Map<Split, string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const split of splits) {
      const word = found.has(split) ? undefined : joined(split, known);
      if (!word) continue;
      found.set(split, word);
      known.add(word.toLowerCase());
    }
  }
  return [...found].map(([split, word]) => editOf(doc, split, word));
});

function splitsIn(doc: Document, { text, zone, start }: Paragraph): Split[] {
  if (zone !== 'body' && zone !== 'notes') return [];
  return [...text.matchAll(gap)].flatMap(({ 0: whole, 1: lineEnd = '', index }) => {
    const second = index + whole.length;
    let [from, end] = [index, second];
    while (from > index - LONGEST && isLetter(text.charCodeAt(from - 1))) from--;
    while (end < second + LONGEST && isLetter(text.charCodeAt(end))) end++;
    const rest = /^\S{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
    const [head, tail] = [text.slice(from, index), text.slice(second, end)];
    const places = {
      hyphen: start + index,
      second: start + second,
      end: start + end,
      token: start + end + rest.length,
    };
    const hidden = ['url', 'ticks'].some(
      (kind) => doc.mentions(kind, { from: start + from, to: start + end }).length > 0,
    );
    const odd = head.length < 2 || hidden || /[-/@_]/.test(text.charAt(from - 1)) || /[-/@_\u00ad]/.test(rest);
    return odd ? [] : [{ ...places, head, tail, lineEnd }];
  });
}

/** The words of the text but for the parts of those that are split, and the hyphenated ones. */
function wordsOf(doc: Document, splits: readonly Split[]): Set<string> {
  const hyphens = new Set(splits.map(({ hyphen }) => hyphen));
  const seconds = new Set(splits.map(({ second }) => second));
  const known = new Set<string>();
  for (const { text, start } of doc.paragraphs)
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}+){0,3}/gu)) {
      if (!seconds.has(start + index) && !hyphens.has(start + index + word.length)) known.add(word.toLowerCase());
    }
  return known;
}

/** The word as it was: known with its hyphen, known without, or made of two parts that are no words. Undefined where that is not certain. */
function joined({ head, tail }: Split, known: ReadonlySet<string>): string | undefined {
  const is = (word: string) => known.has(word.toLowerCase()) || common.has(word.toLowerCase());
  if (is(`${head}-${tail}`)) return is(head + tail) ? undefined : `${head}-${tail}`;
  if (is(head + tail)) return head + tail;
  return is(head) || is(tail) ? undefined : head + tail;
}

/** The second part moves up to the first, with what is written together with it; the line ends behind it. */
function editOf(doc: Document, { hyphen, second, end, token, head, lineEnd }: Split, word: string): Edit {
  const behind = doc.text({ from: token, to: token + 40 });
  const blanks = /^[ \t]*/.exec(behind)?.[0].length ?? 0;
  const last = token + blanks >= doc.length || /^[\r\n\f]/.test(behind.slice(blanks));
  const insert = `${word.slice(head.length)}${doc.text({ from: end, to: token })}`;
  if (second > token) return { from: hyphen, to: hyphen, insert: '' };
  return { from: hyphen, to: last ? token : token + blanks, insert: last ? insert : `${insert}${lineEnd}` };
}
